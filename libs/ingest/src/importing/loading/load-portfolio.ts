import type { KnownIndicator } from '../../map/indicator-index';
import type { PortfolioMap } from '../../map/portfolio/portfolio-map';
import { readLines } from '../../plain/two-speeds';
import { IndicatorUnits } from '../../portfolio/indicator-units';
import { PortfolioLoader } from '../../portfolio/portfolio-loader';
import type { PortfolioRow } from '../../portfolio/portfolio-row';
import { SaidUnits } from '../../portfolio/said-units';
import { Corrections, UNCORRECTED } from '../../validate/corrections';
import type { LineAccounting } from '../../validate/line-accounting';
import { RejectLog } from '../../validate/reject-log';
import { differingMessage, rejectedMessage, type ImportMessage } from '../import-message';
import { loadRows, type LoadFileRequest } from './load-file';
import { RowsOfFile } from './rows-of-file';

/** A file of projects to be checked and typed. */
export interface LoadPortfolioRequest extends LoadFileRequest {
  /** Of the analysis; it is there when no question is open. */
  readonly map: PortfolioMap;
  readonly indicators: readonly KnownIndicator[];
}

/** What a load of projects did. */
export interface PortfolioResult {
  readonly rows: readonly PortfolioRow[];
  /** Amounts that the file leaves open; they are missing, not 0. */
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
  readonly lines: LineAccounting;
}

/** Checks every row of a file and types the good cells; every other cell is a reject. */
export async function loadPortfolio(request: LoadPortfolioRequest): Promise<PortfolioResult> {
  const { profile, map, rejectsPath } = request;
  const rejects = new RejectLog(rejectsPath);
  try {
    const loader = new PortfolioLoader(profile, map, await unitsOf(request), rejects);
    const { book, quarantined } = await loadRows(request, loader, rejects);
    return {
      ...loader.loaded(),
      messages: rejects.kept.map(rejectedMessage),
      notices: loader.differing.several().map(({ column, indicators, ...said }) => {
        return differingMessage(profile.names[column] ?? '', said, indicators);
      }),
      rejectedTotal: rejects.total,
      rejectCounts: rejects.counts,
      quarantined,
      lines: book.close(profile.counts.records),
    };
  } finally {
    await rejects.close();
  }
}

/** A unit may stand below the row that needs it: the file is read for its units first. */
async function unitsOf(request: LoadPortfolioRequest): Promise<IndicatorUnits> {
  const { path, profile, map, indicators, corrections, signal } = request;
  const units = new IndicatorUnits(indicators);
  const { indicator, indicatorCode, unit } = map.fields;
  if ((indicator ?? indicatorCode) === undefined || (unit ?? indicatorCode) === undefined)
    return units;
  const corrected = new Corrections(profile, corrections ?? UNCORRECTED);
  const nowhere = { add: () => undefined, total: 0 };
  const rows = new RowsOfFile(profile, corrected, new SaidUnits(profile, map, units), nowhere);
  for await (const _ of readLines(path, profile, rows)) signal?.throwIfAborted();
  return units;
}
