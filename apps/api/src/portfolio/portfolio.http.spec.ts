import {
  DeviationList,
  HeatMap,
  Portfolio,
  ProjectDetail,
  ProjectList,
  Series,
  Trend,
  type ImportResource,
  type Role,
} from '@gevinst/contract';
import { tableFromIPC } from '@uwdata/flechette';
import type { z } from 'zod';
import { type Person, TestApp } from '../test-app';
import { type TestProject, makeProject } from '../test-project';
import { Warehouse } from '../warehouse/warehouse.port';

const ARROW = 'application/vnd.apache.arrow.stream';

describe('the figures over HTTP', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let ours: TestProject;
  let imported: ImportResource;

  const measure = async (value: string): Promise<ImportResource> => {
    const body = { indicatorId: ours.indicator.id, period: '2026-01', value };
    return (await here.office.post('/api/v1/measurements', body)).json();
  };
  const get = async <T extends z.ZodType>(schema: T, url: string): Promise<z.output<T>> => {
    const answer = await here.leadership.get(`/api/v1/${url}`);
    expect([url, answer.statusCode]).toEqual([url, 200]);
    return schema.parse(answer.json());
  };

  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
    ours = await makeProject(here, 'POST');
    imported = await measure('950');
  });
  afterAll(() => bench.close());

  it('are the sums of the plan and of what was measured', async () => {
    // 1000 − 950 = 50 letters of 9 kr. against 900 kr. planned.
    const { totals, lights, projectCount, coverage } = await get(Portfolio, 'portfolio');
    expect(totals).toMatchObject({
      planMeasuredKr: '900.00',
      actualKr: '450.00',
      varianceKr: '-450.00',
      wording: 'worse',
      rateToDate: '0.5',
      planTotalKr: '900.00',
    });
    expect([projectCount, lights.red, coverage.byMoney]).toEqual([1, 1, '1']);
  });

  it('name the project that needs attention, with the reason', async () => {
    const { items } = await get(DeviationList, 'portfolio/deviations');
    expect(items).toEqual([
      expect.objectContaining({ name: 'Projekt POST', light: 'red', varianceKr: '-450.00' }),
    ]);
    expect(items[0]?.reason.da).not.toBe('');
  });

  it('stand in the heat map and in the list of projects', async () => {
    const { months, rows } = await get(HeatMap, 'portfolio/heatmap');
    expect(months.at(-1)).toBe('2026-10');
    expect(rows[0]?.cells.find(({ month }) => month === '2026-01')).toEqual({
      month: '2026-01',
      state: 'measured',
      rate: '0.5',
    });
    const list = await get(ProjectList, 'projects?sort=rate&order=desc');
    expect(list.items.map(({ code, light }) => [code, light])).toEqual([['POST', 'red']]);
    expect(await get(ProjectList, 'projects?light=green')).toEqual({
      items: [],
      total: 0,
      nextCursor: null,
    });
  });

  it('give the project its page', async () => {
    const page = await get(ProjectDetail, `projects/${ours.project.id}`);
    expect(page.benefits[0]).toMatchObject({ light: 'red', totals: { actualKr: '450.00' } });
    expect(page.benefits[0]?.indicators[0]).toMatchObject({ latestValue: '950' });
    const unknown = await here.team.get('/api/v1/projects/not-an-id');
    expect(unknown.statusCode).toBe(404);
  });

  it('are answered with 304 to whoever holds them, without a question to the warehouse', async () => {
    const asked = jest.spyOn(bench.app.get(Warehouse), 'query');
    const urls = ['portfolio', 'portfolio/trend', 'portfolio/heatmap', 'portfolio/deviations'];
    urls.push('projects', `projects/${ours.project.id}`);
    urls.push(`indicators/${ours.indicator.id}/series`);
    for (const url of urls.map((path) => `/api/v1/${path}`)) {
      const first = await here.office.get(url);
      asked.mockClear();
      const tag = String(first.headers.etag);
      const again = await here.office.get(url, { 'if-none-match': tag });
      expect([url, again.statusCode, again.body]).toEqual([url, 304, '']);
      expect(asked).not.toHaveBeenCalled();
    }
    asked.mockRestore();
  });

  it('are the same as columns and as JSON: the trend', async () => {
    const json = await get(Trend, 'portfolio/trend');
    const { headers, rawPayload } = await here.leadership.get('/api/v1/portfolio/trend', {
      accept: `${ARROW}, application/json;q=0.5`,
    });
    expect(headers['content-type']).toBe(ARROW);
    const table = tableFromIPC(rawPayload, { useBigInt: true });
    expect(table.schema.metadata?.get('reportingDate')).toBe(json.reportingDate);
    expect(JSON.parse(table.schema.metadata?.get('events') ?? '')).toEqual(json.events);
    expect(table.toArray()).toEqual([
      {
        month: '2026-01',
        planOre: 90000n,
        actualOre: 45000n,
        planCumulativeOre: 90000n,
        actualCumulativeOre: 45000n,
        forecastCumulativeOre: 45000n,
      },
    ]);
    expect(json.points).toEqual([
      {
        month: '2026-01',
        planKr: '900.00',
        actualKr: '450.00',
        planCumulativeKr: '900.00',
        actualCumulativeKr: '450.00',
        forecastCumulativeKr: '450.00',
      },
    ]);
  });

  it('are the same as columns and as JSON: a series', async () => {
    const url = `indicators/${ours.indicator.id}/series`;
    const json = await get(Series, url);
    expect(json.points).toEqual([
      expect.objectContaining({ actual: '950', target: '900', importId: imported.id, line: 2 }),
    ]);
    const { rawPayload } = await here.team.get(`/api/v1/${url}`, { accept: ARROW });
    const table = tableFromIPC(rawPayload);
    const notes = JSON.parse(table.schema.metadata?.get('notes') ?? '') as Record<string, unknown>;
    const points = table
      .toArray()
      .map((row) => ({ ...row, note: notes[String(row['month'])] ?? null }));
    const indicator = JSON.parse(table.schema.metadata?.get('indicator') ?? '') as unknown;
    expect(Series.parse({ indicator, points })).toEqual(json);
  });

  it('come as JSON unless columns are asked for, and not at all as anything else', async () => {
    const typeOf = async (accept: string) => {
      const { headers, statusCode } = await here.office.get('/api/v1/portfolio/trend', { accept });
      return [statusCode, String(headers['content-type']).split(';')[0]];
    };
    expect(await typeOf('*/*')).toEqual([200, 'application/json']);
    expect(await typeOf(`${ARROW};q=0.2, application/json`)).toEqual([200, 'application/json']);
    expect(await typeOf(`${ARROW}, */*`)).toEqual([200, ARROW]);
    expect(await typeOf('text/html')).toEqual([406, 'application/problem+json']);
  });

  it('move with a correction and back with its undo, and an earlier day still has what was known', async () => {
    const before = await get(Portfolio, 'portfolio');
    const tag = String((await here.office.get('/api/v1/portfolio')).headers.etag);
    const correction = await measure('900');
    const fresh = await here.office.get('/api/v1/portfolio', { 'if-none-match': tag });
    expect([fresh.statusCode, fresh.json<Portfolio>().totals.actualKr]).toEqual([200, '900.00']);
    expect((await get(Portfolio, 'portfolio?asOf=2020-01-01')).totals.actualKr).toBe('0.00');
    await here.office.post(`/api/v1/imports/${correction.id}/undo`);
    const after = await get(Portfolio, 'portfolio');
    expect({ ...after, dataVersion: 0 }).toEqual({ ...before, dataVersion: 0 });
  });

  it('are the same after a rebuild of the warehouse', async () => {
    const urls = ['portfolio', 'portfolio/trend', 'portfolio/heatmap', 'projects'];
    urls.push(`projects/${ours.project.id}`, `indicators/${ours.indicator.id}/series`);
    const all = () =>
      Promise.all(
        urls.map(async (url) => (await here.office.get(`/api/v1/${url}`)).json<unknown>()),
      );
    const before = await all();
    await bench.app.get(Warehouse).rebuild();
    expect(await all()).toEqual(before);
  });
});
