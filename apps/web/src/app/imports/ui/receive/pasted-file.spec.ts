import { pastedFile } from './pasted-file';

const at = new Date('2026-11-23T09:05:00Z');

describe('pasted cells', () => {
  it('from a spreadsheet become a tab separated file', () => {
    const file = pastedFile('Indikator\tPeriode\nOpkald\tokt 2026', at);
    expect(file?.name).toBe('indsat_2026-11-23_0905.tsv');
    expect(file?.size).toBeGreaterThan(0);
  });

  it('from a text editor become a csv file', () => {
    expect(pastedFile('a;b\n1;2', at)?.name).toMatch(/\.csv$/);
  });

  it.each(['', 'bare en linje; med tegn', 'to linjer\nuden skilletegn'])(
    '%p is no table',
    (text) => {
      expect(pastedFile(text, at)).toBeNull();
    },
  );
});
