import { sparkLines } from './sparkline';

const points = (...actual: (string | null)[]) =>
  actual.map((actualKr, at) => ({ planKr: String(at), actualKr }));

describe('the small lines of a row', () => {
  it('are drawn through where every month is measured', () => {
    const lines = sparkLines(points('0', '1', '2'));
    expect(lines).toEqual({ plan: '1,24 48,13 95,2', actual: 'M1,24L48,13L95,2' });
  });

  it('are broken where a month is missing, and start again behind it', () => {
    const { actual } = sparkLines(points('0', '1', null, '3', '4'))!;
    expect(actual.match(/[ML]/g)).toEqual(['M', 'L', 'M', 'L']);
  });

  it('show a month that stands alone as a dot, and nothing for what nobody measured', () => {
    expect(sparkLines(points(null, '1', null))!.actual).toBe('M48,13h0');
    expect(sparkLines(points(null, null))!.actual).toBe('');
    expect(sparkLines(points('1'))).toBeNull();
  });
});
