import { rm } from 'node:fs/promises';
import { parsePeriodKey, postingMonth } from '@gevinst/domain';
import { indicatorIndex, type KnownIndicator } from '../map/indicator-index';
import type { MeasurementMap } from '../map/measurement-map';
import { PlainMeasurements } from '../plain/plain-measurements';
import { readLines, type LineTaker } from '../plain/two-speeds';
import type { TableProfile } from '../profile';
import { placed, type TableRecord } from '../records';
import { Corrections } from '../validate/corrections';
import type { LineAccounting, LineBook } from '../validate/line-accounting';
import { MeasurementLoader } from '../validate/load-measurements';
import { RejectLog } from '../validate/reject-log';
import { TypedWriter, type RepeatedValue } from '../write-typed/typed-writer';
import { rejectedMessage, type ImportMessage } from './import-message';
import { loadRows, report, UNCORRECTED, type LoadFileRequest, type RowTaker } from './load-file';

/** A file of measurements to be checked and written as typed rows. */
export interface LoadMeasurementsRequest extends LoadFileRequest {
  /** Of the analysis; it is there when no question is open. */
  readonly map: MeasurementMap;
  readonly indicators: readonly KnownIndicator[];
  /** Where the typed rows go; written whole or not at all. */
  readonly parquetPath: string;
}

/** What a load did. */
export interface LoadResult {
  /** Values in the file of typed rows. */
  readonly values: number;
  /** Cells without a value. */
  readonly missing: number;
  /** The first thousand rejects in words. */
  readonly messages: readonly ImportMessage[];
  /** Rejected cells and rows. */
  readonly rejectedTotal: number;
  readonly rejectCounts: Readonly<Record<string, number>>;
  /** Lines set aside. */
  readonly quarantined: readonly number[];
  /** Columns that turned out to be part of the key, to be remembered for the source. */
  readonly dimensions: readonly string[];
  readonly lines: LineAccounting;
}

/** The month that a period's values count in. */
export function monthOfPeriod(key: string): string {
  return postingMonth(parsePeriodKey(key));
}

/** Checks every row of a file and writes the good values as Parquet; every other row is a reject. */
export async function loadMeasurements(request: LoadMeasurementsRequest): Promise<LoadResult> {
  const writer = new TypedWriter(request.parquetPath);
  const rejects = new RejectLog(request.rejectsPath);
  try {
    return await load(request, writer, rejects);
  } catch (error) {
    await rejects.close();
    await rm(request.rejectsPath, { force: true });
    throw error;
  } finally {
    await writer.close();
  }
}

async function load(
  request: LoadMeasurementsRequest,
  writer: TypedWriter,
  rejects: RejectLog,
): Promise<LoadResult> {
  const { profile, map, onProgress, signal } = request;
  const index = indicatorIndex(request.indicators);
  const loader = new MeasurementLoader(profile, map, index, writer, rejects);
  const partly = new Set<number>();
  const taker = twoWays(loader, map, writer, profile);
  const { book, quarantined } = await loadRows(request, taker, rejects, (record, fate) => {
    if (fate === 'partly') partly.add(record.line);
  });
  report(onProgress, 'writing', book.records, profile);
  const repeated = await writer.settle(monthOfDay, map.keepDimensions);
  if (repeated.length > 0) await logRepeated(request, repeated, rejects);
  rebook(book, repeated, await leftOf(writer, repeated), partly);
  signal?.throwIfAborted();
  const values = await writer.finish(monthOfPeriod);
  await rejects.close();
  return {
    values,
    missing: loader.missing,
    messages: rejects.kept.map(rejectedMessage),
    rejectedTotal: rejects.total,
    rejectCounts: rejects.counts,
    quarantined,
    dimensions: writer.dimensionsKept ? map.dimensions.map((at) => profile.names[at] ?? '') : [],
    lines: book.close(profile.counts.records),
  };
}

/** Plain rows as bytes, all others as text; both end up the same. */
function twoWays(
  loader: MeasurementLoader,
  map: MeasurementMap,
  writer: TypedWriter,
  { names, encoding }: TableProfile,
): RowTaker {
  const plain = new PlainMeasurements(loader, map, writer, names, encoding.encoding);
  return {
    add: (record, dry) => loader.add(record, dry),
    addPlain: (bytes, cells, line) => plain.take(bytes, cells, line),
  };
}

function monthOfDay(key: string): string | null {
  return key.length === 10 ? key.slice(0, 7) : null;
}

async function leftOf(
  writer: TypedWriter,
  repeated: readonly RepeatedValue[],
): Promise<ReadonlySet<number>> {
  return repeated.length > 0 ? writer.linesLeft() : new Set();
}

/** Rows that lost values as repeated ones are partly loaded, or rejected where nothing is left. */
function rebook(
  book: LineBook,
  repeated: readonly RepeatedValue[],
  left: ReadonlySet<number>,
  partly: ReadonlySet<number>,
): void {
  for (const line of new Set(repeated.map((one) => one.line))) {
    book.move(partly.has(line) ? 'partly' : 'loaded', left.has(line) ? 'partly' : 'rejected');
  }
}

/** Reads the repeated rows once more, so that they are rejected as they stand in the file. */
async function logRepeated(
  { path, profile, corrections }: LoadMeasurementsRequest,
  repeated: readonly RepeatedValue[],
  rejects: RejectLog,
): Promise<void> {
  const byLine = Map.groupBy(repeated, ({ line }) => line);
  const corrected = new Corrections(profile, corrections ?? UNCORRECTED);
  const again: LineTaker = {
    plain: (_bytes, _cells, line) => !byLine.has(line),
    record: (raw) => {
      const found = byLine.get(raw.line);
      const read = placed(raw, profile);
      if (!found || read.kind !== 'data') return;
      const record = corrected.applied(read);
      for (const one of found) logOne(profile.names, record, one, rejects);
    },
  };
  for await (const _ of readLines(path, profile, again)) await rejects.drained();
}

function logOne(
  names: readonly string[],
  { line, cells }: TableRecord,
  { column, value, same, otherLine, otherValue }: RepeatedValue,
  rejects: RejectLog,
): void {
  rejects.add({
    line,
    column,
    code: same ? 'duplicate_row' : 'conflicting_values',
    text: cells[names.indexOf(column)] ?? value,
    suggestion: null,
    cells,
    params: { otherLine, otherText: otherValue.replace('.', ',') },
  });
}
