import type { Month, PlanContent } from '@gevinst/contract';
import type { ApprovedPlan } from '../../projects/projects.port';

/** What a plan expects of an indicator. */
export interface PlannedMeasurement {
  readonly months: readonly Month[];
  /** The benefits that are valued by it, or that it bears witness of. */
  readonly benefitIds: readonly string[];
}

/** The indicators of some plans, with the months in which they want them measured and the benefits they are of. */
export function plannedMeasurements(
  plans: readonly ApprovedPlan[],
): Map<string, PlannedMeasurement> {
  const wanted = plans.flatMap(({ current }) => wantedBy(current.content));
  const byIndicator = Map.groupBy(wanted, ({ id }) => id);
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

function wantedBy({ benefits, targets }: PlanContent) {
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
  return [...found, ...aimed];
}
