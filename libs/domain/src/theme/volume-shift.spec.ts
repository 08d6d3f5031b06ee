import { dec } from '../decimal';
import { volumeShift } from './volume-shift';

const channel = (cheap: boolean, unitCostKr: number, before: number, now: number) => ({
  ...{ cheap, unitCostKr: dec(unitCostKr), before: dec(before), now: dec(now) },
});

describe('what has moved between channels', () => {
  it('S3.9 contacts that go back to the dear channels cost what those that moved had freed', () => {
    const back = volumeShift([channel(false, 75, 600, 1_200), channel(true, 20, 400, 0)]);
    expect([back?.moved.toString(), back?.savedOre]).toEqual(['-400', -2_200_000n]);
  });
});
