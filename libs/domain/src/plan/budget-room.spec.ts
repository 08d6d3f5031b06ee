import { poolLeft, roomYears, sumRoom, weakYears, type YearAmount } from './budget-room';

const at = (year: number, ore: bigint): YearAmount => ({ year, ore });
const shown = (rows: ReturnType<typeof roomYears>) =>
  rows.map(({ year, repaidOre, outstandingOre, freedOre }) => [
    year,
    ...[repaidOre, outstandingOre, freedOre].map(Number),
  ]);

describe('the room in a budget', () => {
  const cuts = [at(2027, 200n), at(2028, 300n), at(2029, 300n), at(2030, 300n)];

  it('S8.1 is what the budget falls by, once the pool has its money back (S8.5, R11, T10)', () => {
    expect(shown(roomYears([at(2026, 900n)], cuts))).toEqual([
      [2026, 0, 900, 0],
      [2027, 200, 700, 0],
      [2028, 300, 400, 0],
      [2029, 300, 100, 0],
      [2030, 100, 0, 200],
    ]);
    expect(shown(roomYears([], [at(2027, 5n)]))).toEqual([[2027, 0, 0, 5]]);
    expect(roomYears([], [])).toEqual([]);
  });

  it('S8.1 S8.5 adds up over projects; what one still owes stands in the later years of another', () => {
    const span = [2026, 2028];
    const one = roomYears([at(2026, 100n)], [at(2027, 40n)], span);
    const other = roomYears([], [at(2028, 30n)], span);
    expect(shown(sumRoom([one, other]))).toEqual([
      [2026, 0, 100, 0],
      [2027, 40, 60, 0],
      [2028, 0, 60, 30],
    ]);
  });

  it('S8.5 F16 says what is left of the pool year by year, and how much is lacking where it is too small', () => {
    const years = roomYears([at(2026, 100n), at(2027, 80n)], [at(2027, 40n), at(2028, 90n)]);
    const left = (size: bigint) =>
      poolLeft(size, years).map(({ year, ore }) => [year, Number(ore)]);
    expect(left(150n)).toEqual([
      [2026, 50],
      [2027, 10],
      [2028, 100],
    ]);
    expect(left(120n)[1]).toEqual([2027, -20]);
  });

  it('S8.6 names the years that cost more than they give', () => {
    const costs = [at(2026, 90n), at(2027, 210n), at(2028, 100n)];
    expect(weakYears(costs, cuts)).toEqual([2026, 2027]);
    expect(weakYears([], cuts)).toEqual([]);
  });
});
