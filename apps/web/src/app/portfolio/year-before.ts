import type { ProjectSummary, Totals } from '@gevinst/contract';
import { exactOf } from '../shared/format/scaled';
import { isSilent, isZero } from '../shared/format/silent';
import { lastDay } from './ui/filters/month-end';

/** A whole quarter: the months that are asked for, and how it is written. */
export interface Quarter {
  readonly year: number;
  /** 1–4 */
  readonly number: number;
  readonly from: string;
  readonly to: string;
}

/** Both quarters as they are written on the page. */
export interface QuarterNames {
  readonly now: string;
  readonly before: string;
}

/** The latest quarter that was over on the reporting date: 31-10-2026 → 3rd quarter of 2026. */
export function latestQuarter(reportingDate: string): Quarter {
  const [year = 0, month = 1] = reportingDate.split('-').map(Number);
  const over = lastDay(reportingDate.slice(0, 7)) === reportingDate.slice(0, 10);
  const ended = Math.floor((over ? month : month - 1) / 3);
  return ended === 0 ? quarter(year - 1, 4) : quarter(year, ended);
}

export function yearEarlier({ year, number }: Quarter): Quarter {
  return quarter(year - 1, number);
}

/** Realised against what was realised before: the former actual takes the plan's place. */
export function comparedTotals(now: readonly Totals[], before: readonly Totals[]): Totals {
  const actual = sumOre(now);
  const former = sumOre(before);
  const [actualKr, planKr] = [krOf(actual), krOf(former)];
  const rate = former > 0n ? ratio(actual, former) : null;
  const difference = actual - former;
  return {
    actualKr,
    planMeasuredKr: planKr,
    varianceKr: krOf(difference),
    wording: difference === 0n ? 'onPlan' : difference > 0n ? 'better' : 'worse',
    rateToDate: rate,
    rateOfWholePlan: rate,
    planDueKr: planKr,
    planDueUnmeasuredKr: '0.00',
    planTotalKr: planKr,
  };
}

/**
 * The rows of the page with each project's own comparison. A project that had not begun counts as zero; one that
 * should have been measured and was not is not compared at all, nor does it count in the sum.
 */
export function comparedRows(
  rows: readonly ProjectSummary[],
  now: readonly ProjectSummary[],
  before: readonly ProjectSummary[],
): ProjectSummary[] {
  const totalsOf = (all: readonly ProjectSummary[], id: string) =>
    all.filter((one) => one.id === id).map((one) => one.totals);
  return rows.map((row) => {
    const [late, early] = [totalsOf(now, row.id), totalsOf(before, row.id)];
    const known = ![...late, ...early].some(isUnmeasured);
    return { ...row, totals: known ? comparedTotals(late, early) : comparedTotals([], []) };
  });
}

/** The sum under the compared rows; undefined while they are fetched. */
export function comparedSum(rows: readonly ProjectSummary[] | undefined): Totals | undefined {
  const now = rows?.map((row) => row.totals);
  return (
    now &&
    comparedTotals(
      now,
      now.map((one) => ({ ...one, actualKr: one.planMeasuredKr })),
    )
  );
}

function isUnmeasured(totals: Totals): boolean {
  return isSilent(totals) && !isZero(totals.planDueUnmeasuredKr);
}

function quarter(year: number, number: number): Quarter {
  const month = (at: number) => `${String(year)}-${String(at).padStart(2, '0')}`;
  return { year, number, from: month(number * 3 - 2), to: lastDay(month(number * 3)) };
}

function sumOre(all: readonly Totals[]): bigint {
  return all.reduce((sum, one) => sum + exactOf(one.actualKr).units, 0n);
}

function krOf(ore: bigint): string {
  const digits = (ore < 0n ? -ore : ore).toString().padStart(3, '0');
  return `${ore < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Six decimals, cut off: enough for a percentage on a page. */
function ratio(part: bigint, whole: bigint): string {
  const millionths = (part * 1_000_000n) / whole;
  const digits = (millionths < 0n ? -millionths : millionths).toString().padStart(7, '0');
  return `${millionths < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`;
}
