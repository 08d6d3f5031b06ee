import type { Grain, IndicatorInput } from '@gevinst/contract';
import {
  aggregate,
  daysInPeriod,
  dec,
  epochDay,
  lastDayOfMonth,
  parsePeriodKey,
  postingMonth,
  sumDecimal,
  type AggregationPart,
  type Decimal,
  type Month,
} from '@gevinst/domain';
import type { ValueRow } from './generated-ledger';
import { formOf } from './state';
import { MONTHS, aligned, spanOf, weeksOf } from './period-keys';

/** One posting month of an indicator. */
export interface PlainMonth {
  /** null when a part is missing. */
  readonly value: Decimal | null;
  /** Everything the value is combined from. */
  readonly parts: readonly AggregationPart[];
}

interface Placed extends AggregationPart {
  readonly grain: Grain | 'day';
  readonly month: Month;
  readonly dimension: string;
}

/** Weeks are kept by month. */
export const keptGrain = (grain: Grain): Grain => (grain === 'week' ? 'month' : grain);

/** An indicator's months, said with the domain's own functions and nothing else. */
export function plainMonths(
  indicator: IndicatorInput,
  rows: readonly ValueRow[],
): Map<Month, PlainMonth> {
  const grain = keptGrain(indicator.grain);
  const placed = rows
    .map((row) => place(row, grain))
    .filter((one) => MONTHS[one.grain] <= MONTHS[grain]);
  const firstSeen = firstMonths(placed);
  const byMonth = [...Map.groupBy(placed, ({ month }) => month)];
  const oneFormEach = eachPeriodHasOneForm(placed);
  return new Map(
    byMonth.map(([month, some]) => {
      const undivided = some.every(({ dimension }) => dimension === '');
      const forms = formsOf(some);
      const parts = [...firstSeen].filter(([dimension, first]) => {
        const isOfThese = !oneFormEach || forms.has(formOf({ dimension }));
        return isOfThese && first <= month;
      });
      const expected = undivided ? 1 : overlaps(some) ? -1 : parts.length;
      return [month, combined(indicator.aggregation, grain, month, some, expected)];
    }),
  );
}

const formsOf = (some: readonly Placed[]) => new Set(some.map(formOf));

/** Parts by one column beside parts by another, in different periods of a month: they are parts of different totals. */
function overlaps(some: readonly Placed[]): boolean {
  return formsOf(some).size > 1 && eachPeriodHasOneForm(some);
}

function eachPeriodHasOneForm(some: readonly Placed[]): boolean {
  const periods = [...Map.groupBy(some, ({ order }) => order).values()];
  return periods.every((own) => formsOf(own).size === 1);
}

/** Where each part was first seen. An undivided value is one only where it stands beside others. */
function firstMonths(placed: readonly Placed[]): Map<string, Month> {
  const named = new Set(placed.filter((one) => one.dimension !== '').map(({ order }) => order));
  const parts = placed.filter(({ dimension, order }) => dimension !== '' || named.has(order));
  const firstSeen = new Map<string, Month>();
  for (const { dimension, month } of parts) {
    const first = firstSeen.get(dimension);
    if (first === undefined || month < first) firstSeen.set(dimension, month);
  }
  return firstSeen;
}

function place({ period: key, dimension, value }: ValueRow, grain: Grain): Placed {
  const period = parsePeriodKey(key);
  return {
    grain: period.grain,
    month: aligned(postingMonth(period), grain),
    dimension,
    value: dec(value),
    days: daysInPeriod(period),
    order: key,
  };
}

function combined(
  rule: IndicatorInput['aggregation'],
  grain: Grain,
  month: Month,
  all: readonly Placed[],
  expected: number,
): PlainMonth {
  const dimensions = [...Map.groupBy(all, ({ dimension }) => dimension).values()].map(coarsest);
  const parts = dimensions.flat();
  const whole = rule === 'last' || dimensions.every((some) => covers(some, month, grain));
  if (!whole || dimensions.length !== expected) return { value: null, parts };
  if (rule === 'mean') return { value: aggregate(rule, parts), parts };
  return { value: sumDecimal(dimensions.flatMap((some) => aggregate(rule, some) ?? [])), parts };
}

const COARSEST: readonly Placed['grain'][] = ['year', 'half', 'quarter', 'month', 'week', 'day'];

function coarsest(some: readonly Placed[]): Placed[] {
  const grain = COARSEST.find((one) => some.some((part) => part.grain === one));
  return some.filter((part) => part.grain === grain);
}

function covers(some: readonly Placed[], month: Month, grain: Grain): boolean {
  const months = spanOf(month, grain);
  const days = some.reduce((sum, part) => sum + part.days, 0);
  if (some.every((part) => part.grain === 'week'))
    return days >= months.flatMap(weeksOf).length * 7;
  return days >= epochDay(lastDayOfMonth(month)) - epochDay(`${months[0]}-01`) + 1;
}
