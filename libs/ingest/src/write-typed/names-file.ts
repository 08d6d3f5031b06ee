import { rename } from 'node:fs/promises';
import { ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { FileBytes } from './file-bytes';

/** One number of the typed rows in words. */
export interface NameRow {
  readonly kind: 'indicator' | 'period' | 'dimension' | 'column';
  readonly no: number;
  readonly text: string;
  /** The month that a period's values count in; empty for everything else. */
  readonly month: string;
}

const text = (name: string): SchemaElement => ({
  name,
  type: 'BYTE_ARRAY',
  converted_type: 'UTF8',
  repetition_type: 'REQUIRED',
});
const SCHEMA: SchemaElement[] = [
  { name: 'root', num_children: 4 },
  text('kind'),
  { name: 'no', type: 'INT32', repetition_type: 'REQUIRED' },
  text('text'),
  text('month'),
];

/** Writes what the numbers of typed rows stand for, whole or not at all. */
export async function writeNames(path: string, rows: readonly NameRow[]): Promise<void> {
  const part = `${path}.part`;
  const bytes = new FileBytes(part);
  try {
    const file = new ParquetWriter({ writer: bytes, schema: SCHEMA, codec: 'UNCOMPRESSED' });
    const columnData = [
      { name: 'kind', data: rows.map(({ kind }) => kind) },
      { name: 'no', data: rows.map(({ no }) => no) },
      { name: 'text', data: rows.map((row) => row.text) },
      { name: 'month', data: rows.map(({ month }) => month) },
    ];
    if (rows.length > 0) await file.write({ columnData });
    await file.finish();
  } finally {
    bytes.close();
  }
  await rename(part, path);
}
