import type { Damage, RawRecord } from './model';
import type { TableProfile } from './profile';
import { brokenPattern } from './decode/broken-text';
import { decodedChunks } from './decode/chunks';
import { isBlank } from './shape/detect-dialect';
import { isTotalLabel } from './shape/totals';
import { Tokenizer } from './shape/tokenize';

/** What a record is in its table. */
export type RecordKind = 'title' | 'header' | 'data' | 'total' | 'blank' | 'note';

/** A record with its place in the table; a damaged one is `data` with `damage` set. */
export interface TableRecord {
  kind: RecordKind;
  line: number;
  lines: number;
  cells: string[];
  damage: Damage | null;
  /** 1-based column with a quote inside an unquoted cell (loaded as written, with a warning). */
  quoteInText: number;
}

/** The parts of a profile that decide what a record is. */
export type Layout = Pick<
  TableProfile,
  'width' | 'rules' | 'headerLine' | 'firstLine' | 'lastLine' | 'totalColumns' | 'dialect'
> & { encoding: Pick<TableProfile['encoding'], 'encoding' | 'invalid'> };

const NOTE =
  /^(?:kilde|kilder|note|noter|anm|bemærk|source|udtræk|udskrevet|opdateret|dannet|\*|¹|1\))/i;

/** Reads a file's records in batches of one piece of text; the fast way for big files. */
export async function* recordBatches(
  source: string | Uint8Array,
  layout: Layout,
): AsyncIterable<TableRecord[]> {
  const { delimiter, quote, escape } = layout.dialect;
  const { width: columns, rules } = layout;
  const tokenizer = new Tokenizer({ delimiter, quote, escape, columns, rules });
  const place = (r: RawRecord): TableRecord => placed(r, layout);
  for await (const chunk of decodedChunks(source, layout.encoding.encoding)) {
    yield tokenizer.feed(chunk).map(place);
  }
  yield tokenizer.feed('', true).map(place);
}

/** Reads a file's records one by one. */
export async function* streamRecords(
  source: string | Uint8Array,
  profile: Layout,
): AsyncIterable<TableRecord> {
  for await (const batch of recordBatches(source, profile)) yield* batch;
}

/** A record with its place in the table. */
export function placed(r: RawRecord, layout: Layout): TableRecord {
  const kind = kindOf(r, layout);
  const damage = kind === 'data' || kind === 'total' ? damageOf(r, layout) : null;
  return { kind, line: r.line, lines: r.lines, cells: r.cells, damage, quoteInText: r.quoteInText };
}

function kindOf(r: RawRecord, layout: Layout): RecordKind {
  if (r.line < layout.firstLine) {
    if (r.line === layout.headerLine) return 'header';
    return isBlank(r) ? 'blank' : 'title';
  }
  if (r.cells[0] === '' && isBlank(r)) return 'blank';
  if (r.line > layout.lastLine && isNote(r, layout.width)) return 'note';
  if (r.damage !== null) return 'data';
  for (const column of layout.totalColumns) {
    const cell = r.cells[column];
    if (cell !== undefined && isTotalLabel(cell)) return 'total';
  }
  return isBlank(r) ? 'blank' : 'data';
}

function damageOf(r: RawRecord, layout: Layout): Damage | null {
  if (r.damage !== null) return r.damage;
  if (r.cells.length !== layout.width) {
    const text = r.cells.join(layout.dialect.delimiter).slice(0, 500);
    return { code: 'field_count', column: Math.min(r.cells.length, layout.width), text };
  }
  const broken = brokenPattern(layout.encoding);
  if (broken === null) return null;
  const column = r.cells.findIndex((cell) => broken.test(cell)) + 1;
  return column > 0 ? { code: 'bad_bytes', column, text: r.cells[column - 1]! } : null;
}

/** One text below the table, such as a source or a footnote. */
export function isNote(r: RawRecord, width: number): boolean {
  const filled = r.cells.filter((cell) => cell.trim() !== '');
  if (filled.length !== 1 || width < 2 || (width === 2 && r.cells.length === 2)) return false;
  const text = filled[0]!.trim();
  if (isTotalLabel(text)) return false;
  return NOTE.test(text) || (text.length > 20 && text.includes(' '));
}

/** True for a row that has the table's width and more than one filled cell. */
export function isWhole(r: RawRecord, width: number): boolean {
  if (r.damage !== null || r.cells.length !== width) return false;
  if (width < 3) return true;
  let filled = 0;
  for (const cell of r.cells) if (cell !== '' && ++filled > 1) return true;
  return false;
}
