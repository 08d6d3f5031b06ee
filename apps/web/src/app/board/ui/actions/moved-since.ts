import type { MovedIndicator, Series } from '@gevinst/contract';
import { dec, indicatorMoved } from '@gevinst/domain';

/** What a series says of an indicator since a month: the last value before it, and the latest. */
export function movedSince({ indicator, points }: Series, since: string): MovedIndicator {
  const readings = points.map(({ month, actual }) => ({
    month,
    value: actual === null ? null : dec(actual),
  }));
  const { before, after, moved } = indicatorMoved(indicator.direction, readings, since);
  return {
    ...{ indicatorId: indicator.id, name: indicator.name, unit: indicator.unit, moved },
    before: before?.toFixed() ?? null,
    after: after?.toFixed() ?? null,
  };
}
