import type { PlanContent, TargetSeries } from '@gevinst/contract';
import { krTextFromOre, oreFromKrText, sumOre } from '@gevinst/domain';
import { kr, level } from '../../../shared/format/numbers';
import type { Difference } from './difference';
import { profileDifferences } from './profile-differences';
import type { PlanSubjects } from './write-plan';

/** What a draft changes besides the sums of its benefits: levels to reach, phasing in, costs, declared payback. */
export function planDifferences(
  current: PlanContent,
  draft: PlanContent,
  { benefits, indicators }: PlanSubjects,
): Difference[] {
  const ids = [...current.targets, ...draft.targets].map(({ indicatorId }) => indicatorId);
  const targets = [...new Set(ids)].flatMap((id) => {
    const { name = '', unit = '' } = indicators.find((one) => one.id === id) ?? {};
    const said = targetDifference(seriesOf(current, id), seriesOf(draft, id), unit);
    return said ? [{ key: said.key, values: { name, ...said.values } }] : [];
  });
  return [
    ...targets,
    ...profileDifferences(current, draft, benefits),
    ...costDifference(current, draft),
    ...fundingDifference(current, draft),
    ...paybackDifference(current, draft),
  ];
}

const seriesOf = ({ targets }: PlanContent, id: string) =>
  targets.find(({ indicatorId }) => indicatorId === id)?.points ?? [];

function targetDifference(
  before: TargetSeries['points'],
  after: TargetSeries['points'],
  unit: string,
): Difference | null {
  const known = new Map(before.map(({ month, value }) => [month, value]));
  const kept = new Set(after.map(({ month }) => month));
  const moved = after.filter(({ month, value }) => known.get(month) !== value).length;
  const count = moved + before.filter(({ month }) => !kept.has(month)).length;
  if (count === 0) return null;
  const from = level(before.at(-1)?.value ?? null, unit);
  const to = level(after.at(-1)?.value ?? null, unit);
  if (before.length === 0) return { key: 'newTarget', values: { to, count } };
  return after.length === 0
    ? { key: 'noTarget', values: { from } }
    : { key: 'target', values: { from, to, count } };
}

function costDifference(current: PlanContent, draft: PlanContent): Difference[] {
  const [from, to] = [costOf(current), costOf(draft)];
  return from === to ? [] : [{ key: 'costs', values: { from: kr(from), to: kr(to) } }];
}

/** How many lines that stand in both plans are paid by someone else in the draft. */
function fundingDifference(current: PlanContent, draft: PlanContent): Difference[] {
  const [before, after] = [payersOf(current), payersOf(draft)];
  const moved = [...after].flatMap(([line, payers]) => {
    const known = [...(before.get(line) ?? payers)];
    return payers.filter((payer) => {
      const at = known.indexOf(payer);
      if (at >= 0) known.splice(at, 1);
      return at < 0;
    });
  });
  return moved.length === 0 ? [] : [{ key: 'funding', values: { count: moved.length } }];
}

function payersOf({ costs }: PlanContent): Map<string, (string | null)[]> {
  const groups = Map.groupBy(costs, ({ year, kind, label, amountKr, currency }) =>
    JSON.stringify([year, kind, label, amountKr, currency]),
  );
  return new Map([...groups].map(([line, same]) => [line, same.map(({ funding }) => funding)]));
}

/** Kroner only: totals never add currencies. */
function costOf({ costs }: PlanContent): string {
  const amounts = costs.flatMap(({ amountKr, currency }) =>
    amountKr !== null && currency === 'DKK' ? [oreFromKrText(amountKr)] : [],
  );
  return krTextFromOre(sumOre(amounts));
}

function paybackDifference(current: PlanContent, draft: PlanContent): Difference[] {
  const [from, to] = [current.declaredPaybackYears, draft.declaredPaybackYears];
  return from === to ? [] : [{ key: 'payback', values: { from: level(from), to: level(to) } }];
}
