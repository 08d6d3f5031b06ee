import path from 'node:path';
import { oreFromKrText, krTextFromOre, sumOre } from '@gevinst/domain';
import { analyseFile, type Analysis } from '../importing/reading/analyse-file';
import { loadPortfolio } from '../importing/loading/load-portfolio';
import { tempPaths } from '../testing/temp-folder';
import type { PortfolioRow } from './portfolio-row';

const real = (name: string): string => path.join(__dirname, '../../../../test/fixtures/real', name);

const temp = tempPaths();
const analyse = (file: string, answers: Record<string, string>): Promise<Analysis> =>
  analyseFile({ path: real(file), fileName: file, indicators: [], answers });

async function load(file: string, answers: Record<string, string>) {
  const { profile, portfolioMap } = await analyse(file, answers);
  if (portfolioMap === null) throw new Error('a question is open');
  return loadPortfolio({
    path: real(file),
    profile,
    map: portfolioMap,
    indicators: [],
    rejectsPath: temp('rejects'),
  });
}

type Amount = { readonly amount: string | null; readonly label: string };
function total(rows: readonly PortfolioRow[], of: 'costs' | 'effects', label: string): string {
  const amounts = rows.flatMap((row): readonly Amount[] => row[of]);
  const stated = amounts.flatMap((one) => (one.label === label ? (one.amount ?? []) : []));
  return krTextFromOre(sumOre(stated.map(oreFromKrText)));
}

describe('the Copenhagen investment pool as a portfolio (T4)', () => {
  const file = 'copenhagen-investment-pool-2020-03.csv';

  it('asks only for the year of the amounts, with the year of the file name first', async () => {
    const { kind, questions, open, portfolioMap } = await analyse(file, {});
    expect(kind).toBe('portfolio');
    expect(questions.map(({ id, answer }) => [id, answer])).toEqual([['costYear', 'year:2020']]);
    expect([open, portfolioMap]).toEqual([true, null]);
  });

  it('has the published totals exactly, without the total row', async () => {
    const { rows, lines, missing, rejectedTotal } = await load(file, { costYear: 'year:2020' });
    expect(rows.map(({ project }) => project.code)).toEqual([
      'BC01',
      'BC02',
      'BC03',
      'BC04',
      'BC05',
      'BC06',
    ]);
    expect(total(rows, 'costs', 'Investering service')).toBe('19600000.00');
    expect(total(rows, 'costs', 'Investering anlæg')).toBe('38900000.00');
    expect(total(rows, 'effects', 'Effekt service')).toBe('10800000.00');
    expect(total(rows, 'effects', 'Effekt overførsler')).toBe('7900000.00');
    expect(lines).toMatchObject({ records: 8, header: 1, loaded: 6, totals: 1, balanced: true });
    expect(rejectedTotal).toBe(0);
    // BC06 states no investment; five proposals state no effect on transfers.
    expect(missing).toBe(2 + 5);
  });

  it('keeps the declared payback, the kinds of cost and what is missing', async () => {
    const { rows } = await load(file, { costYear: 'year:2020' });
    expect(rows.map(({ paybackYears }) => paybackYears)).toEqual(['6', '6', '2', '6', '5', null]);
    const cost = { year: 2020, currency: 'DKK', funding: null };
    expect(rows[0]?.costs).toEqual([
      { ...cost, kind: 'investmentService', amount: '1200000.00', label: 'Investering service' },
      { ...cost, kind: 'investmentConstruction', amount: '0.00', label: 'Investering anlæg' },
    ]);
    expect(rows[5]?.costs.map(({ amount }) => amount)).toEqual([null, null]);
  });
});

describe('the Canadian portfolio', () => {
  const file = 'canada_it_projects_2016.csv';

  it('has 398 projects and 392 budgets; six are missing, not zero', async () => {
    const { rows, lines, missing, rejectedTotal } = await load(file, { costYear: 'year:2016' });
    const costs = rows.flatMap((row) => row.costs);
    expect(rows).toHaveLength(398);
    expect(new Set(rows.map(({ project }) => project.code)).size).toBe(398);
    expect(total(rows, 'costs', 'totalBudget')).toBe('11918961480.00');
    expect(costs.filter(({ amount }) => amount !== null)).toHaveLength(392);
    expect(costs.filter(({ amount }) => amount === null)).toHaveLength(6);
    expect(new Set(costs.map(({ currency }) => currency))).toEqual(new Set(['USD']));
    expect([missing, rejectedTotal]).toEqual([6, 0]);
    expect(lines).toMatchObject({ loaded: 398, balanced: true });
  });

  it('reads long dates and texts as they stand', async () => {
    const { rows } = await load(file, { costYear: 'year:2016' });
    expect(rows[0]?.project).toMatchObject({
      name: 'MyGCHR',
      code: 'aafc-pssstp',
      department: 'Agriculture and Agri-Food Canada',
      goLive: '2016-12-01',
    });
    expect(rows[0]?.project.description).toContain('(My GC HR), One Process');
  });

  it('rejects an amount whose row does not say the year, where the year stands in a column', async () => {
    const answers = { costYear: 'column:estimatedCompletionDate' };
    const { rows, messages, rejectedTotal, lines } = await load(file, answers);
    const undated = rows.filter(({ project }) => project.goLive === null);
    expect(undated).toHaveLength(10);
    expect(new Set(messages.map(({ code }) => code))).toEqual(new Set(['cost_year_missing']));
    const stated = rows.flatMap((row) => row.costs).filter(({ amount }) => amount !== null);
    expect(stated.length + rejectedTotal).toBe(392);
    expect(lines).toMatchObject({ partly: rejectedTotal, balanced: true });
    expect(rows[0]?.costs[0]?.year).toBe(2016);
  });
});
