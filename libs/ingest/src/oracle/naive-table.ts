import { naiveRecords, type NaiveRecord } from './naive-records';

/** A record with its place in the table. */
export interface NaiveRow extends NaiveRecord {
  readonly kind: 'title' | 'header' | 'data' | 'total' | 'blank' | 'note';
}

/** Where the table of a generated file stands. */
export interface NaiveLayout {
  readonly delimiter: string;
  readonly width: number;
  /** Physical line of the header. */
  readonly headerLine: number;
  /** What a character that could not be decoded looks like. */
  readonly broken: RegExp;
}

const TOTAL =
  /^(i\s?alt|ialt|total|totalt|totalen|totaler|totals|totalsum|totalbeløb|grand total|sum|subtotal|sub-total|samlet|samlet sum|hovedtotal|mellemtotal)\s*[:.]?$/i;
const SOURCE =
  /^(kilde|kilder|note|noter|anm|bemærk|source|udtræk|udskrevet|opdateret|dannet|\*|¹|1\))/i;

/** Every record of a text, with what it is and why it cannot be loaded. */
export function naiveTable(text: string, layout: NaiveLayout): NaiveRow[] {
  const { width, headerLine, broken } = layout;
  const records = naiveRecords(text, layout.delimiter, width);
  const below = records.filter(({ line }) => line > headerLine);
  const totalColumns = labelColumns(below, width, broken);
  const lastWhole = Math.max(
    0,
    ...below.filter((one) => isWhole(one, width)).map(({ line }) => line),
  );
  return records.map((record) => {
    if (record.line <= headerLine) {
      const kind = record.line === headerLine ? 'header' : isEmpty(record) ? 'blank' : 'title';
      return { ...record, fault: null, kind };
    }
    const kind = kindOf(record, width, totalColumns, lastWhole);
    if (kind !== 'data' && kind !== 'total') return { ...record, fault: null, kind };
    return { ...record, fault: record.fault ?? wrongRow(record, width, broken), kind };
  });
}

function kindOf(
  record: NaiveRecord,
  width: number,
  totalColumns: readonly number[],
  lastWhole: number,
): NaiveRow['kind'] {
  if (record.fault === null && isEmpty(record)) return 'blank';
  if (record.line > lastWhole && isRemark(record, width)) return 'note';
  if (record.fault !== null) return 'data';
  return totalColumns.some((at) => TOTAL.test(record.cells[at]?.trim() ?? '')) ? 'total' : 'data';
}

/** Columns in which some rows have a label such as *I alt* and others have names. */
function labelColumns(records: readonly NaiveRecord[], width: number, broken: RegExp): number[] {
  const sound = records.filter(
    ({ cells, fault }) => fault === null && !cells.some((cell) => broken.test(cell)),
  );
  const whole = sound.filter(({ cells }) => cells.length === width);
  return Array.from({ length: width }, (_, at) => at).filter((at) => {
    const named = whole.some(({ cells }) => {
      const cell = cells[at] ?? '';
      return cell !== '' && !TOTAL.test(cell.trim());
    });
    return named && sound.some(({ cells }) => TOTAL.test(cells[at]?.trim() ?? ''));
  });
}

function wrongRow({ cells }: NaiveRecord, width: number, broken: RegExp): string | null {
  if (cells.length !== width) return 'field_count';
  return cells.some((cell) => broken.test(cell)) ? 'bad_bytes' : null;
}

function isWhole({ cells, fault }: NaiveRecord, width: number): boolean {
  const filled = cells.filter((cell) => cell !== '').length;
  return fault === null && cells.length === width && (width < 3 || filled > 1);
}

function isEmpty({ cells, quoted }: NaiveRecord): boolean {
  return !quoted && cells.every((cell) => cell.trim() === '');
}

function isRemark({ cells }: NaiveRecord, width: number): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const [text = ''] = filled;
  if (filled.length !== 1 || width < 2 || (width === 2 && cells.length === 2)) return false;
  return !TOTAL.test(text) && (SOURCE.test(text) || (text.length > 20 && text.includes(' ')));
}
