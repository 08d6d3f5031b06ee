import type { Benefit, PlanContent, PlannedProfile } from '@gevinst/contract';
import { kr, percent } from '../../../shared/format/numbers';
import { monthWritten } from '../../../shared/format/dates';
import type { Difference } from './difference';

/** What a draft changes of how benefits are phased in: the full effect per year, the steps, the period. */
export function profileDifferences(
  current: PlanContent,
  draft: PlanContent,
  benefits: readonly Pick<Benefit, 'id' | 'name'>[],
): Difference[] {
  return benefits.flatMap(({ id, name }) => {
    const [before, after] = [profileIn(current, id), profileIn(draft, id)];
    return changesOf(before, after).map(({ key, values }) => ({
      key,
      values: { name, ...values },
    }));
  });
}

const profileIn = ({ benefits }: PlanContent, id: string) =>
  benefits.find(({ benefitId }) => benefitId === id)?.profile ?? null;

function changesOf(before: PlannedProfile | null, after: PlannedProfile | null): Difference[] {
  if (before === null) return after === null ? [] : [{ key: 'newProfile', values: saidOf(after) }];
  if (after === null) return [{ key: 'noProfile', values: saidOf(before) }];
  const sides = [
    ['effect', effectOf],
    ['ramp', stepsOf],
    ['profilePeriod', periodOf],
  ] as const;
  return sides.flatMap(([key, words]) => {
    const [from, to] = [words(before), words(after)];
    return from === to ? [] : [{ key, values: { from, to } }];
  });
}

const saidOf = (profile: PlannedProfile) => ({
  effect: effectOf(profile),
  steps: stepsOf(profile),
});
const effectOf = ({ fullEffectKrPerYear }: PlannedProfile) => kr(fullEffectKrPerYear);
const periodOf = ({ from, to }: PlannedProfile) => `${monthWritten(from)} – ${monthWritten(to)}`;

/** '25 % (01-2026), 100 % (07-2026)'; without steps, all of it from the first month. */
function stepsOf({ ramp, from }: PlannedProfile): string {
  const steps = ramp.length > 0 ? ramp : [{ fromMonth: from, share: '1' }];
  return steps
    .map(({ fromMonth, share }) => `${percent(share)} (${monthWritten(fromMonth)})`)
    .join(', ');
}
