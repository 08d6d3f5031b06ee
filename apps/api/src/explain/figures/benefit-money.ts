import type { Grain } from '@gevinst/contract';
import {
  aggregate,
  daysInPeriod,
  monthRange,
  parsePeriodKey,
  type Decimal,
  type Month,
  unitValueKrOf,
} from '@gevinst/domain';
import { INDICATOR_MONTHS } from '../../measured/indicator-months.query';
import { INDICATOR_HEAD, periodOf, rateText } from '../../portfolio/standing.port';
import type { JudgedBenefit } from '../../portfolio/standing.port';
import type { Ask } from '../../warehouse/warehouse.port';
import { deeper, type Asked } from '../asked';
import { KR, type Input } from '../inputs';
import { firstMonthOf } from '../span';
import { joined, named } from '../words';

/** The factors of one month's realised money (F4); none when the benefit is not worked out by an indicator. */
export async function moneyFactors(
  ask: Ask,
  asked: Asked,
  { workedOutBy, grain, projectId }: JudgedBenefit,
  month: Month,
): Promise<Input[]> {
  if (workedOutBy === null) return [];
  const { seq } = asked.standing.time;
  const { indicatorId, volumeIndicatorId, unitValueKr } = workedOutBy;
  const indicators = [indicatorId];
  const [head] = await ask(INDICATOR_HEAD, { seq, indicator: indicatorId });
  if (head === undefined) return [];
  const values = await ask(INDICATOR_MONTHS, { seq, indicators });
  const value = values.find((row) => row.month === month)?.value ?? null;
  const measuredAt = (id: string) =>
    deeper(asked, { figure: 'indicator', scope: 'indicator', id, month, projectId });
  const factors: Input[] = [
    {
      ...(head.direction === 'lower' ? LOWER : HIGHER),
      value: head.baseline,
      unit: head.unit,
      next: null,
    },
    {
      ...{ da: 'Målt', en: 'Measured' },
      value: rateText(value),
      unit: head.unit,
      next: measuredAt(indicatorId),
    },
  ];
  if (volumeIndicatorId !== null) {
    const volume = await volumeOf(ask, seq, volumeIndicatorId, { month, grain });
    const next = measuredAt(volumeIndicatorId);
    factors.push({ da: 'Mængde', en: 'Volume', value: rateText(volume), unit: '', next });
  }
  return [...factors, unitValue(unitValueKr, head.unit), share(workedOutBy.share)];
}

const LOWER = { da: 'Udgangspunkt (lavere er bedre)', en: 'Baseline (lower is better)' };
const HIGHER = { da: 'Udgangspunkt (højere er bedre)', en: 'Baseline (higher is better)' };

function unitValue(kr: string, unit: string): Input {
  const per = joined({ da: 'Værdi pr.', en: 'Value per' }, named(unit), ' ');
  return { ...per, value: unitValueKrOf(unit, kr), unit: KR, next: null };
}

function share(value: string): Input {
  return { da: 'Gevinstens andel', en: 'The benefit’s share', value, unit: 'ratio', next: null };
}

/** The volume of the valuing indicator's period, combined from finer months by its own rule. */
async function volumeOf(
  ask: Ask,
  seq: number,
  indicator: string,
  { month, grain }: { month: Month; grain: Grain },
): Promise<Decimal | null> {
  const [head] = await ask(INDICATOR_HEAD, { seq, indicator });
  const rows = await ask(INDICATOR_MONTHS, { seq, indicators: [indicator] });
  if (head === undefined) return null;
  const months = monthRange(firstMonthOf(month, grain), month);
  const parts = rows
    .filter((row) => months.includes(row.month))
    .flatMap((row) => {
      if (row.value === null) return [];
      const days = daysInPeriod(parsePeriodKey(periodOf(row.month, head.grain)));
      return [{ value: row.value, days, order: row.month }];
    });
  return aggregate(head.aggregation, parts);
}
