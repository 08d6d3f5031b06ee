import { Bool, Int32, Int64, Table, Utf8, tableToIPC, vectorFromArray } from 'apache-arrow';
import type { Ore } from '@gevinst/domain';

/** A column by what it holds; null = no value. */
export type Column =
  | { readonly text: readonly (string | null)[] }
  /** Whole øre: name such a column `…Ore`. */
  | { readonly ore: readonly (Ore | null)[] }
  | { readonly whole: readonly (number | null)[] }
  | { readonly yesNo: readonly boolean[] };

/** An Arrow IPC stream; `about` (text or JSON text) describes the table as a whole. */
export function arrowStream(
  columns: Readonly<Record<string, Column>>,
  about: Readonly<Record<string, string>>,
): Buffer {
  const vectors = Object.entries(columns).map(
    ([name, column]) => [name, vectorOf(column)] as const,
  );
  const table = new Table(Object.fromEntries(vectors));
  for (const [name, text] of Object.entries(about)) table.schema.metadata.set(name, text);
  return Buffer.from(tableToIPC(table, 'stream'));
}

function vectorOf(column: Column) {
  if ('text' in column) return vectorFromArray(column.text, new Utf8());
  if ('ore' in column) return vectorFromArray(column.ore, new Int64());
  if ('whole' in column) return vectorFromArray(column.whole, new Int32());
  return vectorFromArray(column.yesNo, new Bool());
}
