import { WORST_FIRST } from '@gevinst/domain';
import { project, totals } from '../../testing/sample-portfolio';
import { nextSort, readSort, sorted } from './sorting';

const late = project('Østbyens sensorer', { light: 'red', totals: totals('100.00', '20.00') });
const early = project('Aabne data', { light: 'green', totals: totals('50.00', '90.00') });
const silent = project('Booking', { light: 'notMeasured', totals: totals('0.00', '0.00') });
const names = (sort: string | null) =>
  sorted([early, silent, late], readSort(sort)).map((p) => p.name);

describe('the order of projects', () => {
  it('puts the largest shortfall first unless asked otherwise', () =>
    expect(names(null)).toEqual(['Østbyens sensorer', 'Booking', 'Aabne data']));

  it('sorts names the Danish way, with Aa and Ø last', () =>
    expect(names('name')).toEqual(['Booking', 'Østbyens sensorer', 'Aabne data']));

  it('keeps what has no rate last in both directions', () => {
    expect(names('rate').at(-1)).toBe('Booking');
    expect(names('-rate')).toEqual(['Aabne data', 'Østbyens sensorer', 'Booking']);
  });

  it('ranks a status by how much it needs someone', () =>
    expect(names('light')).toEqual(['Østbyens sensorer', 'Booking', 'Aabne data']));

  it('ranks every status as the domain does', () => {
    const rows = WORST_FIRST.toReversed().map((light) => project(light, { light }));
    expect(sorted(rows, readSort('light')).map(({ light }) => light)).toEqual(WORST_FIRST);
  });

  it('turns round on the second click', () => {
    expect(nextSort(readSort('name'), 'name')).toBe('-name');
    expect(nextSort(readSort('-name'), 'name')).toBe('name');
  });

  it('ignores a column it does not know', () =>
    expect(readSort('colour')).toEqual({ column: 'variance', descending: false }));
});
