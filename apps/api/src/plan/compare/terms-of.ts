import type { FieldChange, PlanComparison, PlanContent } from '@gevinst/contract';
import type { PlanDiff } from '@gevinst/domain';
import { indicatorsById } from '../../indicators/indicator-lookup.port';
import type { EntityManager } from '../../postgres/database';
import type { ReadSide } from './read-side';

type Names = ReadonlyMap<string, string>;
type Terms = PlanDiff['terms'][number];

/** What the money is counted by, with benefits and indicators called by their names. */
export async function termsOf(
  manager: EntityManager,
  { terms }: PlanDiff,
  sides: readonly ReadSide[],
  names: Names,
): Promise<PlanComparison['terms']> {
  const ids = sides.flatMap(({ content }) => content.benefits.flatMap(indicatorsOf));
  const found = await indicatorsById(manager, [...new Set(ids)]);
  const indicators = new Map(found.map(({ id, name }) => [id, name]));
  return terms.map((one) => {
    const { benefitId, fields } = one;
    return {
      ...{ benefitId, name: names.get(benefitId ?? '') ?? '' },
      fields: fields.map((field) => named(field, one, sides, indicators)),
    };
  });
}

type Planned = PlanContent['benefits'][number];

const INDICATORS: Readonly<Record<string, (planned: Planned) => readonly (string | null)[]>> = {
  indicatorId: ({ valuation }) => [valuation?.indicatorId ?? null],
  volumeIndicatorId: ({ valuation }) => [valuation?.volumeIndicatorId ?? null],
  evidenceIndicatorIds: ({ evidenceIndicatorIds }) => evidenceIndicatorIds,
};

const indicatorsOf = (planned: Planned): string[] =>
  Object.values(INDICATORS).flatMap((idsOf) => idsOf(planned).filter((id) => id !== null));

/** An id says nothing to a person: an indicator goes by its name. */
function named(
  change: Terms['fields'][number],
  { benefitId }: Terms,
  sides: readonly ReadSide[],
  indicators: Names,
): FieldChange {
  const idsOf = INDICATORS[change.field];
  if (idsOf === undefined) return { ...change };
  const [before = null, after = null] = sides.map(({ content }) => {
    const planned = content.benefits.find((one) => one.benefitId === benefitId);
    const ids = planned === undefined ? [] : idsOf(planned);
    return ids.flatMap((id) => indicators.get(id ?? '') ?? []).join(', ') || null;
  });
  return { field: change.field, before, after };
}
