import type { Series, SeriesPoint } from '@gevinst/contract';

/** How an indicator stands: its latest measured period, and whether that is as good as its target. */
export interface Latest {
  readonly key: 'better' | 'worse' | 'onTarget' | 'noTarget' | 'none';
  readonly point: SeriesPoint | null;
}

export function latestOf({ indicator, points }: Series): Latest {
  const point = points.findLast(({ actual }) => actual !== null);
  if (!point || point.actual === null) return { key: 'none', point: null };
  if (point.target === null) return { key: 'noTarget', point };
  const difference = Number(point.actual) - Number(point.target);
  if (difference === 0) return { key: 'onTarget', point };
  const good = indicator.direction === 'higher' ? difference > 0 : difference < 0;
  return { key: good ? 'better' : 'worse', point };
}

/** Due periods without a value. */
export function missingIn({ points }: Series): SeriesPoint[] {
  return points.filter(({ due, actual }) => due && actual === null);
}
