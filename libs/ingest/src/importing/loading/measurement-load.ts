import { rm } from 'node:fs/promises';
import { parsePeriodKey, postingMonth } from '@gevinst/domain';
import { indicatorIndex, type KnownIndicator } from '../../map/indicator-index';
import type { MeasurementMap } from '../../map/measurement-map';
import { PlainMeasurements } from '../../plain/plain-measurements';
import type { TableProfile } from '../../profile';
import { Corrections, UNCORRECTED } from '../../validate/corrections';
import type { LineAccounting } from '../../validate/line-accounting';
import { MeasurementLoader } from '../../validate/load-measurements';
import { RejectLog } from '../../validate/reject-log';
import { TypedWriter, type RepeatedValue } from '../../write-typed/typed-writer';
import { differingMessage, rejectedMessage, type ImportMessage } from '../import-message';
import type { LoadFileRequest } from './load-file';
import { logRepeated, rebook } from './repeated-values';
import { RowsOfFile, type RowTaker } from './rows-of-file';

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
  /** What is said once of many rejects. */
  readonly notices: readonly ImportMessage[];
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
function monthOfPeriod(key: string): string {
  return postingMonth(parsePeriodKey(key));
}

/** A load of measurements under way: `rows` gets the lines of the file, then `finish` or `drop` ends it. */
export class MeasurementLoad {
  readonly rows: RowsOfFile;
  readonly rejects: RejectLog;
  private readonly writer: TypedWriter;
  private readonly loader: MeasurementLoader;
  private readonly partly = new Set<number>();

  constructor(private readonly request: LoadMeasurementsRequest) {
    const { profile, map, indicators, corrections = UNCORRECTED } = request;
    this.writer = new TypedWriter(request.parquetPath);
    this.rejects = new RejectLog(request.rejectsPath);
    const index = indicatorIndex(indicators);
    this.loader = new MeasurementLoader(profile, map, index, this.writer, this.rejects);
    const corrected = new Corrections(profile, corrections);
    this.rows = new RowsOfFile(profile, corrected, this.taker(), this.rejects, (record, fate) => {
      if (fate === 'partly') this.partly.add(record.line);
    });
  }

  /** Settles what was taken in and gives the files their names; `profile` is that of the whole file. */
  async finish(profile: TableProfile): Promise<LoadResult> {
    const { writer, rejects, loader, rows, request } = this;
    const { map, signal } = request;
    const repeated = await writer.settle(monthOfDay, map.keepDimensions);
    if (repeated.length > 0) await this.takeBack(repeated, profile);
    signal?.throwIfAborted();
    const values = await writer.finish(monthOfPeriod);
    await rejects.close();
    await writer.close();
    return {
      values,
      missing: loader.missing,
      messages: rejects.kept.map(rejectedMessage),
      notices: this.differing(profile),
      rejectedTotal: rejects.total,
      rejectCounts: rejects.counts,
      quarantined: rows.quarantined,
      dimensions: writer.dimensionsKept ? map.dimensions.map((at) => profile.names[at] ?? '') : [],
      lines: rows.book.close(profile.counts.records),
    };
  }

  /** Leaves nothing behind. */
  async drop(): Promise<void> {
    await this.rejects.close();
    await this.writer.close();
    await rm(this.request.rejectsPath, { force: true });
  }

  private differing({ names }: TableProfile): ImportMessage[] {
    const { indicators } = this.request;
    return this.loader.differing.several().map(({ column, of, ...said }) => {
      const { name = '' } = indicators.find(({ id }) => id === of) ?? {};
      return differingMessage(names[column] ?? '', said, [name]);
    });
  }

  private async takeBack(repeated: readonly RepeatedValue[], profile: TableProfile): Promise<void> {
    await logRepeated(this.request, profile, repeated, this.rejects);
    rebook(this.rows.book, repeated, await this.writer.linesLeft(), this.partly);
  }

  /** Plain rows as bytes, all others as text; both end up the same. */
  private taker(): RowTaker {
    const { loader, writer, request } = this;
    const { names, encoding } = request.profile;
    const plain = new PlainMeasurements(loader, request.map, writer, names, encoding.encoding);
    return {
      add: (record, dry) => loader.add(record, dry),
      addPlain: (bytes, cells, line) => plain.take(bytes, cells, line),
    };
  }
}

function monthOfDay(key: string): string | null {
  return key.length === 10 ? key.slice(0, 7) : null;
}
