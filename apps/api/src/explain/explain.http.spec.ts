import {
  Explanation,
  Portfolio,
  type Benefit,
  type ExplainQuery,
  type ImportResource,
  type Indicator,
  type ProjectResource,
  type Revision,
  type Role,
} from '@gevinst/contract';
import { dec, oreFromKrText, realisedOre, sumOre } from '@gevinst/domain';
import { benefit, content, indicator, project } from '../projects/testing/model-bench';
import { type Person, TestApp } from '../test-app';
import { upload } from '../test-upload';

const CSV = [
  'Indikator;Periode;Værdi',
  'Breve;01-2026;950',
  'Breve;02-2026;880,5',
  'Sager;01-2026;20',
  'Sager;02-2026;30',
  'Tilfredshed;02-2026;4,1',
  '',
].join('\r\n');

type Query = Pick<ExplainQuery, 'figure' | 'scope'> & Partial<ExplainQuery>;

describe('where a figure comes from', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let ids: Record<'project' | 'letters' | 'quality' | 'breve' | 'sager' | 'tilfreds', string>;
  let file: ImportResource;

  const made = async <T>(answer: ReturnType<Person['post']>): Promise<T> => {
    const { statusCode, body } = await answer;
    expect([statusCode < 300, body]).toEqual([true, body]);
    return JSON.parse(body) as T;
  };
  const ask = async (query: Query): Promise<Explanation> => {
    const answer = await here.team.send('GET', `/api/v1/explain?${searchOf(query)}`);
    expect([query, answer.statusCode]).toEqual([query, 200]);
    return Explanation.parse(answer.json());
  };
  const statusOf = async (query: Query, person = here.office) =>
    (await person.get(`/api/v1/explain?${searchOf(query)}`)).statusCode;

  async function plan() {
    const add = (code: string, unit: string, over = {}) =>
      made<Indicator>(
        here.office.post('/api/v1/indicators', indicator({ code, name: code, unit, ...over })),
      );
    const breve = await add('Breve', 'stk.', { baseline: '1000' });
    const sager = await add('Sager', 'sager', { baseline: null });
    const tilfreds = await add('Tilfredshed', 'point', { baseline: '3', direction: 'higher' });
    const made1 = await made<ProjectResource>(
      here.office.post('/api/v1/projects', project({ code: 'P', name: 'Digital post' })),
    );
    const at = `/api/v1/projects/${made1.id}`;
    const letters = await made<Benefit>(here.office.post(`${at}/benefits`, benefit()));
    const quality = await made<Benefit>(
      here.office.post(`${at}/benefits`, benefit({ name: 'Ro', valueClass: 'quality' })),
    );
    const months = ['2026-01', '2026-02', '2026-03', '2026-12'];
    const valuation = {
      indicatorId: breve.id,
      unitValueKr: '9.5',
      volumeIndicatorId: sager.id,
      share: '0.5',
    };
    const promised = content({
      benefits: [
        {
          benefitId: letters.id,
          valuation,
          evidenceIndicatorIds: [],
          months: months.map((month) => ({ month, amountKr: '5000.00' })),
        },
        { benefitId: quality.id, valuation: null, evidenceIndicatorIds: [tilfreds.id], months: [] },
      ],
      targets: [{ indicatorId: tilfreds.id, points: [{ month: '2026-02', value: '4' }] }],
    });
    const draft = await made<Revision>(
      here.office.post(`${at}/revisions`, { reason: 'Første plan', content: promised }),
    );
    await made(here.leadership.approve(draft.id));
    ids = {
      project: made1.id,
      letters: letters.id,
      quality: quality.id,
      breve: breve.id,
      sager: sager.id,
      tilfreds: tilfreds.id,
    };
  }

  async function load(): Promise<ImportResource> {
    const { id } = await upload(bench, here.office, 'maalinger januar.csv', CSV);
    return made(here.office.post(`/api/v1/imports/${id}/apply`));
  }

  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
    await plan();
    file = await load();
  });
  afterAll(() => bench.close());

  it('is said of the same figure as the page shows', async () => {
    const shown = Portfolio.parse((await here.team.get('/api/v1/portfolio')).json());
    const values = await Promise.all(
      (['actual', 'plan', 'variance', 'rate', 'forecast', 'coverage'] as const).map(
        async (figure) => (await ask({ figure, scope: 'portfolio' })).value,
      ),
    );
    const { totals, forecast, coverage } = shown;
    expect(values).toEqual([
      totals.actualKr,
      totals.planMeasuredKr,
      totals.varianceKr,
      totals.rateToDate,
      forecast.rollingKr,
      coverage.byMoney,
    ]);
    expect(totals.actualKr).not.toBe('0.00');
  });

  it('adds up at every step down, to the factors of a month', async () => {
    const start: Query = { figure: 'variance', scope: 'portfolio' };
    const queue: Query[] = [start];
    const formulas: string[] = [];
    for (let query = queue.shift(); query !== undefined; query = queue.shift()) {
      const { formula, value, inputs } = await ask(query);
      formulas.push(formula.id);
      const amounts = inputs.filter(({ unit }) => unit === 'kr.').map((one) => oreOf(one.value));
      if (formula.id === 'F7') expect(amounts[0]! - amounts[1]!).toBe(oreOf(value));
      if (formula.id === 'F13' && query.scope !== 'indicator' && query.month === undefined) {
        expect(sumOre(amounts)).toBe(oreOf(value));
      }
      if (formula.id === 'F4') expect(productOf(inputs)).toBe(oreOf(value));
      queue.push(...inputs.flatMap(({ next }) => next ?? []));
    }
    expect(new Set(formulas)).toEqual(new Set(['F7', 'F13', 'F4']));
    expect(formulas.filter((id) => id === 'F4')).toHaveLength(2);
  });

  it('ends at the line of the file a value stood in', async () => {
    const { value, unit, rows, rowsTotal, title } = await ask({
      figure: 'indicator',
      scope: 'indicator',
      id: ids.breve,
      month: '2026-02',
    });
    expect([value, unit, title.da, title.en]).toEqual([
      '880.5',
      'stk.',
      'Breve, februar 2026',
      'Breve, February 2026',
    ]);
    expect(rowsTotal).toBe(1);
    expect(rows).toEqual([
      {
        indicatorName: 'Breve',
        period: '2026-02',
        dimension: '',
        value: '880.5',
        importId: file.id,
        fileName: 'maalinger januar.csv',
        line: 3,
        recordedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      },
    ]);
  });

  it('has every measurement behind a sum, of the volume too, and none behind a plan', async () => {
    const sum = await ask({ figure: 'actual', scope: 'portfolio' });
    expect(sum.rows.map(({ indicatorName, line }) => [indicatorName, line]).sort()).toEqual([
      ['Breve', 2],
      ['Breve', 3],
      ['Sager', 4],
      ['Sager', 5],
    ]);
    const month = await ask({
      figure: 'actual',
      scope: 'benefit',
      id: ids.letters,
      month: '2026-01',
    });
    expect(month.rows.map(({ line }) => line).sort()).toEqual([2, 4]);
    const planned = await ask({ figure: 'plan', scope: 'project', id: ids.project });
    expect([planned.rows, planned.rowsTotal]).toEqual([[], 0]);
    expect(planned.inputs.at(-1)).toMatchObject({ da: 'Godkendt plan nr. (dato)' });
    expect(planned.inputs.at(-1)?.value).toMatch(/^1 \(\d\d-\d\d-\d{4}\)$/);
  });

  it('lists as many of the measurements as are asked for, and counts them all', async () => {
    const query = { figure: 'actual', scope: 'benefit', id: ids.letters } as const;
    const all = await ask(query);
    expect(all.rowsTotal).toBeGreaterThan(2);
    const two = await ask({ ...query, rows: 2 });
    expect([two.rows, two.rowsTotal]).toEqual([all.rows.slice(0, 2), all.rowsTotal]);
    expect(await statusOf({ ...query, rows: 5001 })).toBe(400);
  });

  it('narrows a project to a month, and money to its part of the plan', async () => {
    const rate = await ask({
      figure: 'rate',
      scope: 'project',
      id: ids.project,
      month: '2026-01',
    });
    // 50 letters × 20 cases × 9.50 kr. × a half = 4,750 of 5,000 kr.
    expect([rate.value, rate.unit, rate.formula.id]).toEqual(['0.95', 'ratio', 'F8']);
    expect(rate.title.da).toBe('Realiseringsgrad: Digital post, januar 2026');
    const forecast = await ask({ figure: 'forecast', scope: 'project', id: ids.project });
    expect(sumOre(forecast.inputs.map((one) => oreOf(one.value)))).toBe(oreOf(forecast.value));
    const coverage = await ask({ figure: 'coverage', scope: 'portfolio' });
    expect(coverage.inputs.map(({ da }) => da)).toContain('Ikke målt: Digital post');
  });

  it('speaks of the indicator where a benefit has no price', async () => {
    const { value, unit, inputs } = await ask({
      figure: 'actual',
      scope: 'benefit',
      id: ids.quality,
    });
    expect([value, unit]).toEqual(['4.1', 'point']);
    expect(inputs.map((one) => one.value)).toEqual(['4', '3', '1.1']);
  });

  it('knows on an earlier day only what was known then', async () => {
    const { value, rows } = await ask({ figure: 'actual', scope: 'portfolio', asOf: '2020-01-01' });
    expect([value, rows]).toEqual(['0.00', []]);
  });

  it('has no file to show for a value that was typed in', async () => {
    const typed = { indicatorId: ids.breve, period: '2026-03', value: '800' };
    await made(here.office.post('/api/v1/measurements', typed));
    const { rows } = await ask({
      figure: 'indicator',
      scope: 'indicator',
      id: ids.breve,
      month: '2026-03',
    });
    expect(rows).toEqual([
      expect.objectContaining({ value: '800', importId: null, fileName: null, line: null }),
    ]);
  });

  it('is nobody else’s to ask', async () => {
    const there = await bench.municipality('der');
    for (const query of [
      { figure: 'actual', scope: 'project', id: ids.project },
      { figure: 'actual', scope: 'benefit', id: ids.letters },
      { figure: 'indicator', scope: 'indicator', id: ids.breve },
    ] as const) {
      expect(await statusOf(query, there.office)).toBe(404);
      expect(await statusOf(query)).toBe(200);
    }
  });

  it('refuses a question without a subject', async () => {
    expect(await statusOf({ figure: 'actual', scope: 'benefit' })).toBe(400);
    expect(await statusOf({ figure: 'indicator', scope: 'portfolio' })).toBe(400);
  });
});

function searchOf(query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) search.set(name, String(value));
  return search.toString();
}

function oreOf(value: string | null): bigint {
  return oreFromKrText(value ?? 'nothing');
}

/** F4 from the factors as they are shown. */
function productOf(inputs: Explanation['inputs']): bigint {
  const [baseline, actual, volume, unitValue, share] = inputs.map(({ value }) =>
    dec(value ?? 'NaN'),
  );
  return realisedOre({
    direction: 'lower',
    baseline: baseline!,
    actual: actual!,
    volume: volume!,
    unitValueKr: unitValue!,
    share: share!,
  });
}
