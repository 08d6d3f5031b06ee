import type { Month } from '@gevinst/contract';
import type { ApprovedPlan } from '../../projects/projects.port';

/** What a plan expects of an indicator. */
export interface PlannedMeasurement {
  readonly months: readonly Month[];
  /** The benefits that are valued by it, or that it bears witness of. */
  readonly benefitIds: readonly string[];
}

/** The indicators of a plan, with the months in which it wants them measured and the benefits they are of. */
export function plannedMeasurements(
  plan: ApprovedPlan | undefined,
): Map<string, PlannedMeasurement> {
  if (plan === undefined) return new Map();
  const { benefits, targets } = plan.current.content;
  const found = benefits.flatMap(({ benefitId, valuation, evidenceIndicatorIds, months }) => {
    const valued = [valuation?.indicatorId, valuation?.volumeIndicatorId].flatMap((id) => id ?? []);
    return [
      ...valued.map((id) => ({ id, benefitId, months: months.map(({ month }) => month) })),
      ...evidenceIndicatorIds.map((id) => ({ id, benefitId, months: [] })),
    ];
  });
  const aimed = targets.map(({ indicatorId, points }) => ({
    ...{ id: indicatorId, benefitId: null, months: points.map(({ month }) => month) },
  }));
  const byIndicator = Map.groupBy([...found, ...aimed], ({ id }) => id);
  return new Map(
    [...byIndicator].map(([id, of]) => [
      id,
      {
        months: of.flatMap(({ months }) => months),
        benefitIds: [...new Set(of.flatMap(({ benefitId }) => benefitId ?? []))],
      },
    ]),
  );
}
