import { importer, indicator } from '../../testing/import-text';
import { tempPaths } from '../../testing/temp-folder';

const indicators = [
  indicator('I-01', 'stk.', 'month'),
  indicator('I-02', 'stk.', 'quarter'),
  indicator('I-03', 'stk.', 'week'),
  indicator('I-04'),
];
const load = importer(tempPaths(), indicators);
const long = (rows: string): string => `Indikator;Periode;Værdi\n${rows}`;

describe('a period longer than the indicator is measured in', () => {
  it.each([
    ['I-01', '2026K1', 'måned', 'month'],
    ['I-01', '2026', 'måned', 'month'],
    ['I-02', '2026H1', 'kvartal', 'quarter'],
    ['I-03', '2026-01', 'uge', 'week'],
  ])('%s of %s is rejected, and the grain is named', async (code, period, da, en) => {
    // A plain neighbour of the same period and one of the same indicator: both are good.
    const { values, rejects, result } = await load(
      long(`I-04;${period};1\n${code};${period};5\nI-01;2026-02;2\n`),
    );
    expect(values.map((one) => one.split(' ')[0])).toEqual(['I-04', 'I-01']);
    expect(rejects).toEqual([`3 Periode period_too_coarse ${period}`]);
    expect(result?.messages[0]?.da).toContain(`ét tal pr. ${da}`);
    expect(result?.messages[0]?.en).toContain(`one value per ${en}`);
    expect(result?.lines).toMatchObject({ loaded: 2, rejected: 1 });
  });

  it.each([
    ['I-01', '2026-W03'],
    ['I-01', '13-01-2026'],
    ['I-02', '2026-01'],
    ['I-02', '2026K1'],
    ['I-04', '2026'],
  ])('%s of %s is loaded', async (code, period) => {
    const { values, rejects } = await load(long(`${code};${period};5\n`));
    expect([values.length, rejects]).toEqual([1, []]);
  });

  it('is rejected under the header that names it', async () => {
    const { values, rejects } = await load('Indikator;2026K1;2026K2\nI-01;1;\nI-02;3;4\n');
    expect(values).toEqual(['I-02 2026-Q1 3', 'I-02 2026-Q2 4']);
    expect(rejects).toEqual(['2 2026K1 period_too_coarse 2026K1']);
  });

  it('is one reject for a row, and only for the values that it is too long for', async () => {
    const { values, rejects, result } = await load('Periode;I-01;I-02;I-03\n2026K1;1;2;3\n');
    expect(values).toEqual(['I-02 2026-Q1 2']);
    expect(rejects).toEqual(['2 Periode period_too_coarse 2026K1']);
    expect(result?.lines).toMatchObject({ partly: 1 });
  });

  it('is seen where year and part are in two columns', async () => {
    const { rejects } = await load('Indikator;År;Kvartal;Værdi\nI-01;2026;1;5\nI-02;2026;1;6\n');
    expect(rejects).toEqual(['2 År period_too_coarse 2026 1']);
  });
});
