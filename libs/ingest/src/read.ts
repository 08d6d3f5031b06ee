import { checkTotals } from './check-totals';
import { decodedChunks } from './decode/chunks';
import { brokenPattern } from './decode/broken-text';
import { detectEncoding } from './decode/detect-encoding';
import { Gatherer } from './gather';
import type { Dialect, EncodingEvidence, RawRecord } from './model';
import type { ColumnHint, ReadHints, TableProfile } from './profile';
import { detectDialect } from './shape/detect-dialect';
import { detectTable, type TableShape } from './shape/detect-table';
import { PlainGather } from './plain/plain-gather';
import { readLines } from './plain/two-speeds';
import { tokenizeText } from './shape/tokenize';
import { warningsOf } from './warnings';
import type { ColumnProfile } from './types/column-profile';

/** Lets a caller follow and stop the reading of a big file. */
export interface ReadWatch {
  onRead?: (records: number, share: number) => void;
  signal?: AbortSignal | undefined;
}

const SAMPLE = 1 << 20;
const NO_NUMBERS = { numeric: 0, leadingZeros: 0, evidence: { comma: 0, dot: 0, either: 0 } };

/** What the reading of a file rests on. */
export interface TablePlan {
  readonly encoding: EncodingEvidence;
  readonly dialect: Dialect;
  readonly shape: TableShape;
}

/**
 * Reads a whole file once and says what it is: encoding, dialect, place of the table, columns with
 * their number and period styles, counts and damage. Files are streamed, never held as a whole.
 */
export async function readTable(
  source: string | Uint8Array,
  hints: ReadHints = {},
  watch: ReadWatch = {},
): Promise<TableProfile> {
  const encoding = await detectEncoding(source, hints.encoding);
  const plan = await planTable(source, hints, encoding);
  const gatherer = gathererOf(plan);
  await gather(source, plan, gatherer, watch);
  return finishTable(source, hints, plan, gatherer);
}

/** Finds the dialect and the place of the table in the first part of a file. */
export async function planTable(
  source: string | Uint8Array,
  hints: ReadHints,
  encoding: EncodingEvidence,
): Promise<TablePlan> {
  const sample = await sampleText(source, encoding);
  const dialect = detectDialect(sample, chosen(hints));
  return { encoding, dialect, shape: shapeOf(sample, dialect, hints) };
}

/** A gatherer for the records of a planned table. */
export function gathererOf({ encoding, dialect, shape }: TablePlan): Gatherer {
  return new Gatherer(shape, brokenPattern(encoding), dialect.delimiter);
}

function chosen(hints: ReadHints): Partial<Dialect> {
  const { delimiter, quote, escape } = hints;
  return {
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(quote === undefined ? {} : { quote }),
    ...(escape === undefined ? {} : { escape }),
  };
}

async function sampleText(
  source: string | Uint8Array,
  { encoding }: EncodingEvidence,
): Promise<string> {
  let text = '';
  for await (const chunk of decodedChunks(source, encoding)) {
    text += chunk;
    if (text.length > SAMPLE) break;
  }
  if (text.length <= SAMPLE) return text;
  const end = Math.max(text.lastIndexOf('\n', SAMPLE), text.lastIndexOf('\r', SAMPLE));
  return text.slice(0, end > 0 ? end + 1 : SAMPLE);
}

function shapeOf(sample: string, dialect: Dialect, hints: ReadHints): TableShape {
  const all = tokenizeText(sample, dialect);
  const records: RawRecord[] = dialect.sepLine ? all.slice(1) : all;
  return detectTable(records, { ...hints, delimiter: dialect.delimiter });
}

async function gather(
  source: string | Uint8Array,
  { encoding, dialect, shape }: TablePlan,
  gatherer: Gatherer,
  watch: ReadWatch,
): Promise<void> {
  const plain = new PlainGather(gatherer, shape, encoding.encoding);
  let read = 0;
  for await (const piece of readLines(source, { dialect, encoding, ...shape }, plain)) {
    watch.signal?.throwIfAborted();
    read += piece;
    watch.onRead?.(gatherer.counts.records, Math.min(1, read / Math.max(1, encoding.bytes)));
  }
  plain.finish();
}

/** Draws the conclusions once every record was gathered. */
export async function finishTable(
  source: string | Uint8Array,
  hints: ReadHints,
  { encoding, dialect, shape }: TablePlan,
  g: Gatherer,
): Promise<TableProfile> {
  const totalColumns = g.finish(hints.keepTotals ?? false);
  const columns = shape.names.map((name, i) => {
    const hint = hints.columns?.[name];
    return hinted(g.stats[i]!.finish(i, name, shape.header[i] ?? '', hint?.notCpr), hint);
  });
  const layout = { ...shape, lastLine: g.lastLine, totalColumns, dialect, encoding };
  const stop = g.cprSeen || columns.some((c) => c.cprLike);
  const totals = totalColumns.length && !stop ? await checkTotals(source, layout, columns) : [];
  const profile: TableProfile = {
    version: 1,
    ...layout,
    titles: stop ? [] : g.titles,
    notes: stop ? [] : g.notes,
    totals,
    columns: stop ? columns.map(emptied) : columns,
    counts: g.counts,
    damage: stop ? [] : g.damage,
    damageCounts: g.damageCounts,
    warnings: [],
  };
  if (g.cprSeen) profile.cprSeen = true;
  profile.warnings = warningsOf(profile, stop ? [] : g.warnings);
  return profile;
}

/** Answers and saved profiles win over what the column seems to be. */
function hinted(column: ColumnProfile, hint: ColumnHint | undefined): ColumnProfile {
  if (!hint) return column;
  const result = { ...column, kind: hint.kind ?? column.kind };
  if (hint.number) {
    result.kind = hint.kind ?? 'number';
    result.number = {
      ...(column.number ?? NO_NUMBERS),
      style: hint.number,
      ambiguous: false,
      readings: [],
    };
  }
  if (hint.order && result.period) {
    const style = { ...result.period.style, order: hint.order };
    result.period = { ...result.period, style, ambiguous: false, readings: [] };
  }
  return result;
}

/** Values of a file with civil registration numbers are not kept in its profile. */
function emptied(column: ColumnProfile): ColumnProfile {
  return { ...column, distinct: null, samples: [] };
}
