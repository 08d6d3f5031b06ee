import { writeFileSync } from 'node:fs';
import { analyseFile } from '../importing/reading/analyse-file';
import type { LoadFileRequest } from '../importing/loading/load-file';
import { loadPortfolio } from '../importing/loading/load-portfolio';
import { FIELD_WORDS, portfolioFieldOf } from '../map/portfolio/portfolio-fields';
import { tempPaths } from '../testing/temp-folder';
import { portfolioTemplate } from './portfolio-template';

const temp = tempPaths();
async function load(
  text: string,
  answers: Record<string, string> = {},
  corrections?: LoadFileRequest['corrections'],
) {
  const file = temp('file.csv');
  writeFileSync(file, text);
  const analysis = await analyseFile({ path: file, kind: 'portfolio', indicators: [], answers });
  const { profile, portfolioMap: map, questions } = analysis;
  if (map === null) throw new Error(`open: ${JSON.stringify(questions.map(({ id }) => id))}`);
  const more = corrections ? { corrections } : {};
  const rejectsPath = `${file}.rejects`;
  return loadPortfolio({ path: file, profile, map, indicators: [], rejectsPath, ...more });
}
type Loaded = Awaited<ReturnType<typeof load>>;
const rejects = ({ messages }: Loaded) =>
  messages.map(({ line, column, code, text }) => [line, column, code, text]);

describe('the template', () => {
  it('is read without a question and without a reject', async () => {
    const { rows, rejectedTotal, missing, lines } = await load(portfolioTemplate());
    expect([rejectedTotal, missing, lines.loaded]).toEqual([0, 0, 2]);
    expect(rows[0]?.project).toMatchObject({
      code: 'P-001',
      phase: 'delivery',
      goLive: '2026-03-31',
    });
    expect(rows[0]?.benefit).toEqual({
      name: 'Færre telefonopkald',
      valueClass: 'cashable',
      beneficiary: 'ownBudget',
      owner: 'Navn på gevinstejeren',
      from: '2026-03',
      to: '2028-12',
      annualEffectKr: '240000.00',
      disbenefit: false,
    });
    expect(rows[0]?.indicator).toMatchObject({
      baseline: '4200.0',
      direction: 'lower',
      share: '1.0',
    });
    expect(rows.map(({ targets }) => targets)).toEqual([
      [{ period: null, value: '3100.0' }],
      [{ period: null, value: '5.0' }],
    ]);
    const costs = rows[0]?.costs.map(({ kind, year, amount, funding }) => [
      kind,
      year,
      amount,
      funding,
    ]);
    expect(costs).toEqual([
      ['implementation', 2026, '450000.00', 'investmentPool'],
      ['operation', 2026, '60000.00', 'investmentPool'],
    ]);
    expect(rows[1]?.costs).toEqual([]);
  });

  it('says who pays row by row; a row that does not say leaves it open', async () => {
    const file =
      'Projekt;Budgetår;Betales af;Drift (kr.)\n' +
      'A;2026;Staten;100,50\nA;2027;eget budget;200,50\nA;2028;;300,50\n';
    const { rows, rejectedTotal } = await load(file);
    expect(rows.flatMap(({ costs }) => costs.map(({ funding }) => funding))).toEqual([
      'state',
      'ownBudget',
      null,
    ]);
    expect(rejectedTotal).toBe(0);
  });

  it('loads one amount that two pay, and counts it once where a row does not say who pays', async () => {
    const head = 'Projekt;Budgetår;Betales af;Drift (kr.)\n';
    const paid = async (...rows: string[]) => {
      const result = await load(head + rows.map((row) => `A;2026;${row}\n`).join(''));
      const costs = result.rows.flatMap((row) => row.costs);
      return [costs.map(({ funding }) => funding), rejects(result)];
    };
    const again = (line: number) => [line, 'Drift (kr.)', 'repeated_amount', '100,50'];
    expect(await paid('Staten;100,50', 'eget budget;100,50')).toEqual([['state', 'ownBudget'], []]);
    expect(await paid('Staten;100,50', 'eget budget;100,50', 'Staten;100,50')).toEqual([
      ['state', 'ownBudget'],
      [again(4)],
    ]);
    expect(await paid('Staten;100,50', ';100,50')).toEqual([['state'], [again(3)]]);
    expect(await paid(';100,50', 'Staten;100,50')).toEqual([[null], [again(3)]]);
  });

  it('has a column for every field', () => {
    const [header = ''] = portfolioTemplate().replace('\ufeff', '').split('\r\n');
    const fields = header.split(';').map((name) => {
      const guess = portfolioFieldOf({ header: name, kind: 'number' } as never);
      return guess?.field;
    });
    expect(new Set(fields)).toEqual(new Set(Object.keys(FIELD_WORDS)));
  });
});

describe('several rows of one project', () => {
  const head = 'Projekt;Forvaltning;Gevinst;Fra;Årlig gevinst (kr.);Budget 2026 (t.kr.)\n';

  it('state an amount once: empty cells of the other rows are not missing', async () => {
    const { rows, missing } = await load(
      `${head}A;It;Tid;01-2026;10,5;1.200,5\nA;It;Kvalitet;2026K1;;\nB;It;Tid;2026;5,0;\n`,
    );
    expect(rows.map(({ costs }) => costs.map(({ amount }) => amount))).toEqual([
      ['1200500.00'],
      [],
      [null],
    ]);
    expect(missing).toBe(1);
    expect(rows.map(({ benefit }) => benefit?.from)).toEqual(['2026-01', '2026-01', '2026-01']);
  });

  it('never disagree unseen, and never count an amount twice', async () => {
    const result = await load(
      `${head}A;It;Tid;01-2026;10,5;1.200,5\nA;HR;Kvalitet;01-2026;7,5;1.200,5\nA;It;Tid;01-2026;11,5;9,5\n`,
    );
    expect(rejects(result)).toEqual([
      [3, 'Forvaltning', 'conflicting_field', 'HR'],
      [3, 'Budget 2026 (t.kr.)', 'repeated_amount', '1.200,5'],
      [4, 'Årlig gevinst (kr.)', 'conflicting_field', '11,5'],
    ]);
    expect(result.messages[0]?.da).toContain('linje 2');
    expect(result.rows[1]?.project.department).toBeNull();
    expect(result.lines).toMatchObject({ loaded: 1, partly: 2, balanced: true });
  });
});

describe('cells that cannot be loaded', () => {
  it('are rejected by line, column, code and text, and the rest of the row stays', async () => {
    const result = await load(
      'Projekt;Ibrugtagning;Andel;Gevinst;Indikator;Måltal;Budget 2026 (kr.)\n' +
        'A;31-02-2026;0,5;G;I;3,25;10,50\n' +
        'B;28-02-2026;1,5;G;I2;3,5;10,505\n' +
        'C;28-02-2026;0,25;G;;4,5;ukendt\n' +
        ';28-02-2026;0,25;G;I;4,5;1,50\n',
    );
    expect(rejects(result)).toEqual([
      [2, 'Ibrugtagning', 'period_impossible', '31-02-2026'],
      [3, 'Andel', 'share_range', '1,5'],
      [3, 'Budget 2026 (kr.)', 'amount_decimals', '10,505'],
      [4, 'Andel', 'benefit_missing', '0,25'],
      [4, 'Måltal', 'indicator_missing', '4,5'],
      [4, 'Budget 2026 (kr.)', 'number_not', 'ukendt'],
      [5, 'Projekt', 'project_name_missing', ''],
    ]);
    expect(result.rows.map(({ project }) => project.name)).toEqual(['A', 'B', 'C']);
    expect(result.rows[2]?.costs).toEqual([]);
    expect(result.missing).toBe(0);
    expect(result.lines).toMatchObject({ partly: 3, rejected: 1, balanced: true });
  });

  it('reads shares in percent and targets under periods', async () => {
    const { rows } = await load(
      'Projekt;Gevinst;Indikator;Andel;Måltal 2026;Måltal 2027K1\nA;G;I;12,5 %;5,5;6,5\n',
    );
    expect(rows[0]?.indicator?.share).toBe('0.125');
    expect(rows[0]?.targets).toEqual([
      { period: '2026', value: '5.5' },
      { period: '2027-Q1', value: '6.5' },
    ]);
  });

  it('takes a correction, and leaves a row that is set aside out', async () => {
    const text = 'Projekt;Ibrugtagning;Budget 2026 (kr.)\nA;31-02-2026;1,5\nB;01-02-2026;2,5\n';
    const fixes = [{ line: 2, column: 'Ibrugtagning', value: '28-02-2026' }];
    const { rows, quarantined, lines } = await load(
      text,
      {},
      { fixes, fixAll: [], quarantine: [3] },
    );
    expect(rows.map(({ project }) => [project.name, project.goLive])).toEqual([
      ['A', '2026-02-28'],
    ]);
    expect(quarantined).toEqual([3]);
    expect(lines).toMatchObject({ loaded: 1, quarantined: 1, balanced: true });
  });
});
