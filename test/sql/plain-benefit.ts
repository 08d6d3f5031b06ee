import type { Grain, PlannedBenefit, Valuation } from '@gevinst/contract';
import {
  UNIT_VALUE_OF_KR,
  aggregate,
  dec,
  isDue,
  isToDate,
  oreFromKrText,
  realisedOre,
  sumDecimal,
  sumOre,
  type Decimal,
  type IsoDate,
  type Month,
  type Ore,
} from '@gevinst/domain';
import { keptGrain, plainMonths, type PlainMonth } from './plain-indicator';
import { MONTHS, aligned } from './period-keys';
import { valuesInForce, type State } from './state';

export interface PlainCell {
  readonly month: Month;
  readonly planOre: Ore | null;
  readonly originalPlanOre: Ore | null;
  readonly actualOre: Ore | null;
  readonly due: boolean;
}

export interface Dates {
  readonly to: IsoDate;
  readonly dueAt: IsoDate;
}

const DEFAULT_GRACE_DAYS = 15;

/** The months of every indicator. */
export function allMonths(state: State): Map<string, Map<Month, PlainMonth>> {
  const values = Map.groupBy(valuesInForce(state), ({ indicatorId }) => indicatorId);
  return new Map(
    [...state.indicators].map(([id, one]) => [id, plainMonths(one, values.get(id) ?? [])]),
  );
}

/** A benefit's months: plan and original plan where the valuing indicator posts, and what was realised there. */
export function plainCells(state: State, benefitId: string, { to, dueAt }: Dates): PlainCell[] {
  const months = allMonths(state);
  const projectId = state.benefits.get(benefitId)?.projectId ?? '';
  const promised = (plans: State['current']) =>
    plans.get(projectId)?.benefits.find((one) => one.benefitId === benefitId);
  const [current, original] = [promised(state.current), promised(state.original)];
  const link = current?.valuation ?? original?.valuation ?? null;
  const valuing = link === null ? undefined : state.indicators.get(link.indicatorId);
  const grain = keptGrain(valuing?.grain ?? 'month');
  const [plan, first] = [amounts(current, grain), amounts(original, grain)];
  return [...new Set([...plan.keys(), ...first.keys()])].toSorted().map((month) => ({
    month,
    planOre: plan.get(month) ?? null,
    originalPlanOre: first.get(month) ?? null,
    actualOre: link === null ? null : realised(state, months, link, month),
    due: isToDate(month, to) && isDue(month, valuing?.graceDays ?? DEFAULT_GRACE_DAYS, dueAt),
  }));
}

function amounts(promised: PlannedBenefit | undefined, grain: Grain): Map<Month, Ore> {
  const byMonth = Map.groupBy(promised?.months ?? [], ({ month }) => aligned(month, grain));
  return new Map(
    [...byMonth].map(([month, some]) => [
      month,
      sumOre(some.map(({ amountKr }) => oreFromKrText(amountKr))),
    ]),
  );
}

function realised(
  { indicators }: State,
  months: ReturnType<typeof allMonths>,
  link: Valuation,
  month: Month,
): Ore | null {
  const indicator = indicators.get(link.indicatorId);
  const actual = months.get(link.indicatorId)?.get(month)?.value ?? null;
  if (indicator === undefined || indicator.baseline === null || actual === null) return null;
  const volume = volumeOf(indicators, months, link.volumeIndicatorId, {
    month,
    grain: keptGrain(indicator.grain),
  });
  if (volume === null) return null;
  return realisedOre({
    direction: indicator.direction,
    baseline: dec(indicator.baseline),
    actual,
    ...(volume === 'none' ? {} : { volume }),
    unitValueKr: indicator.unit === 'kr.' ? UNIT_VALUE_OF_KR : dec(link.unitValueKr),
    share: dec(link.share),
  });
}

/** 'none' when the benefit has no volume; null when a part of it is missing. */
function volumeOf(
  indicators: State['indicators'],
  months: ReturnType<typeof allMonths>,
  id: string | null,
  { month, grain }: { month: Month; grain: Grain },
): Decimal | 'none' | null {
  if (id === null) return 'none';
  const indicator = indicators.get(id);
  const own = [...(months.get(id) ?? [])]
    .filter(([at]) => aligned(at, grain) === month)
    .toSorted(([a], [b]) => a.localeCompare(b));
  if (indicator === undefined || own.length === 0) return null;
  const whole = own.length * MONTHS[keptGrain(indicator.grain)] === MONTHS[grain];
  if (own.some(([, { value }]) => value === null)) return null;
  if (indicator.aggregation === 'last') return own.at(-1)?.[1].value ?? null;
  if (!whole) return null;
  if (indicator.aggregation === 'mean') {
    return aggregate(
      'mean',
      own.flatMap(([, { parts }]) => parts),
    );
  }
  return sumDecimal(own.flatMap(([, { value }]) => value ?? []));
}
