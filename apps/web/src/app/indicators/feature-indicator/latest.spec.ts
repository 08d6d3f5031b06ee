import type { Series } from '@gevinst/contract';
import { latestOf, missingIn } from './latest';

const series = (direction: string, points: object[]) =>
  ({ indicator: { direction }, points }) as unknown as Series;

describe('how an indicator stands', () => {
  const point = (actual: string | null, target: string | null) => ({ actual, target, due: true });

  it('is worse when fewer is better and there are more than promised', () => {
    expect(latestOf(series('lower', [point('900', '800')])).key).toBe('worse');
    expect(latestOf(series('higher', [point('900', '800')])).key).toBe('better');
  });

  it('is judged at the latest period that has a value', () => {
    const points = [point('700', '800'), point(null, '800')];
    expect(latestOf(series('lower', points)).key).toBe('better');
    expect(missingIn(series('lower', points))).toHaveLength(1);
  });

  it('says so when there is no target or no value', () => {
    expect(latestOf(series('lower', [point('7', null)])).key).toBe('noTarget');
    expect(latestOf(series('lower', [])).key).toBe('none');
    expect(latestOf(series('lower', [point('800.0', '800')])).key).toBe('onTarget');
  });
});
