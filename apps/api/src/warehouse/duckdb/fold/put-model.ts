import type { IndicatorInput, LedgerEvent } from '@gevinst/contract';
import type { ApplyContext } from '../engine/apply-context';
import { OPEN } from '../engine/schema';

type BenefitPut = Extract<LedgerEvent, { kind: 'benefit_put' }>;

/** A new version of an indicator; its months and the benefits it values are worked out again. */
export async function putIndicator(
  { session, seq, municipalityId }: ApplyContext,
  indicatorId: string,
  indicator: IndicatorInput,
): Promise<void> {
  const key = { seq, municipality: municipalityId, id: indicatorId, open: OPEN };
  await session.run(
    `UPDATE indicator SET to_seq = $seq
     WHERE municipality_id = $municipality AND indicator_id = $id AND to_seq = $open`,
    key,
  );
  await session.run(
    `INSERT INTO indicator VALUES ($municipality, $id, $aggregation, $direction, $baseline, $unit,
       $grain, $grace, $green, $yellow, $kind, $seq, $open)`,
    {
      ...key,
      aggregation: indicator.aggregation,
      direction: indicator.direction,
      baseline: indicator.baseline,
      unit: indicator.unit,
      grain: indicator.grain,
      grace: indicator.graceDays,
      green: indicator.tolerance.green,
      yellow: indicator.tolerance.yellow,
      kind: indicator.kind,
    },
  );
  await session.run('INSERT INTO touched_indicator VALUES ($id)', { id: indicatorId });
}

/** A new version of a benefit. */
export async function putBenefit(
  { session, seq, municipalityId }: ApplyContext,
  event: BenefitPut,
): Promise<void> {
  const key = { seq, municipality: municipalityId, id: event.benefitId, open: OPEN };
  await session.run(
    `UPDATE benefit SET to_seq = $seq
     WHERE municipality_id = $municipality AND benefit_id = $id AND to_seq = $open`,
    key,
  );
  await session.run(
    `INSERT INTO benefit VALUES ($municipality, $id, $project, $class, $disbenefit, $seq, $open)`,
    {
      ...key,
      project: event.projectId,
      class: event.valueClass,
      disbenefit: event.disbenefit,
    },
  );
  await session.run('INSERT INTO touched_benefit VALUES ($id)', { id: event.benefitId });
}
