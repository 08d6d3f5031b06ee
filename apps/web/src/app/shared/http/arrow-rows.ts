import { tableFromIPC } from '@uwdata/flechette';

export interface ArrowRows {
  readonly rows: readonly Record<string, unknown>[];
  /** What describes the whole table; JSON text is already parsed. */
  readonly about: Readonly<Record<string, unknown>>;
}

/** An Arrow stream as rows. Amounts keep their exact digits: whole øre in `…Ore` become kroner as text in `…Kr`. */
export function arrowRows(bytes: Uint8Array): ArrowRows {
  const table = tableFromIPC(bytes, { useBigInt: true });
  const names = table.names.map(String);
  const rows = table
    .toArray()
    .map((row: Record<string, unknown>) =>
      Object.fromEntries(names.map((name) => entryOf(name, row[name] ?? null))),
    );
  const about = [...(table.schema.metadata ?? new Map<string, string>())];
  return { rows, about: Object.fromEntries(about.map(([key, text]) => [key, valueOf(text)])) };
}

function entryOf(name: string, value: unknown): [string, unknown] {
  if (!name.endsWith('Ore') || (typeof value !== 'bigint' && value !== null)) return [name, value];
  return [name.replace(/Ore$/, 'Kr'), value === null ? null : krOf(value)];
}

function krOf(ore: bigint): string {
  const digits = (ore < 0n ? -ore : ore).toString().padStart(3, '0');
  return `${ore < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
