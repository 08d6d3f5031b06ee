import type { Indicator, Problem, ProjectResource, Role } from '@gevinst/contract';
import { type Person, TestApp } from './test-app';
import { makeProject } from './test-project';

interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly anyOf?: readonly Schema[];
}
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: Schema;
}
interface Document {
  readonly paths: Record<string, Record<string, { readonly parameters?: readonly Parameter[] }>>;
}

const NO_DATES = [
  '2026-99-99',
  '2026-02-31',
  '2025-02-29',
  '0000-01-01',
  '9999-12-31',
  '31-12-2026',
  'i går',
];
const NO_MONTHS = ['2026-13', '2026-00', '0000-01', '9999-12', '2026-3', 'marts'];
const NO_NUMBERS = ['x', '-1', '1.5', '1e9', '99999999999999999999'];
/** What anyone may put behind any parameter's name. */
const ODD = ['', '\u0000', '%', "' or 1=1 --", 'æøå', '9999-12-31', '0001-01-01', 'x'.repeat(5000)];
const MONTH = '(0[1-9]|1[0-2])$';

/** Values that do not fit what the document says of a parameter. */
function wrongFor({ type, format, enum: words, pattern = '' }: Schema): string[] {
  if (format === 'date') return NO_DATES;
  if (pattern.endsWith(MONTH)) return NO_MONTHS;
  if (type === 'integer' || type === 'number') return NO_NUMBERS;
  return words || format === 'uuid' ? ['ingen af dem'] : [];
}

describe('bad values', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let project: ProjectResource;
  let indicator: Indicator;
  let cases: { url: string; parameter: Parameter }[];

  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
    ({ project, indicator } = await makeProject(here, 'P'));
    const { paths } = (await here.office.get('/api/openapi.json')).json<Document>();
    cases = Object.entries(paths).flatMap(([path, { get }]) =>
      (get?.parameters ?? [])
        .filter((parameter) => parameter.in === 'query')
        .map((parameter) => ({ url: at(path), parameter })),
    );
  });
  afterAll(() => bench.close());

  const at = (path: string) =>
    path.replace('{id}', path.includes('indicators') ? indicator.id : project.id);
  const ask = (url: string, name: string, ...values: string[]) =>
    here.office.get(
      `${url}?${values.map((one) => `${name}=${encodeURIComponent(one)}`).join('&')}`,
    );

  it('stand behind parameters of every kind', () => {
    const of = (format: string) =>
      cases.filter(({ parameter }) => parameter.schema.format === format);
    expect(of('date').length).toBeGreaterThan(10);
    expect(cases.length).toBeGreaterThan(40);
  });

  it('of a parameter’s own kind are validation_failed, and name the parameter', async () => {
    const taken: string[] = [];
    for (const { url, parameter } of cases) {
      for (const value of wrongFor(parameter.schema)) {
        const answer = await ask(url, parameter.name, value);
        const { code, errors = [] } = answer.json<Problem>();
        const named = errors.some(({ path }) => path.split('.')[0] === parameter.name);
        if (answer.statusCode === 400 && code === 'validation_failed' && named) continue;
        taken.push(`${answer.statusCode} ${url}?${parameter.name}=${value}`);
      }
    }
    expect(taken).toEqual([]);
  });

  it('of any kind are never our fault', async () => {
    const failed: string[] = [];
    for (const { url, parameter } of cases) {
      const tries = [...ODD.map((value) => [value]), ['2026-01-31', '2026-02-28']];
      for (const values of tries) {
        const { statusCode } = await ask(url, parameter.name, ...values);
        if (statusCode >= 500)
          failed.push(`${statusCode} ${url}?${parameter.name}=${values.join()}`);
      }
    }
    expect(failed).toEqual([]);
  });

  it('in a body are validation_failed', async () => {
    const at = `/api/v1/projects/${project.id}`;
    const match = { 'if-match': (await here.office.get(`${at}/plan`)).headers.etag ?? '' };
    const put = await here.office.send('PUT', at, {
      body: { ...project, goLive: '2026-02-31' },
      headers: match,
    });
    const override = { light: 'green', reason: 'Prøve', until: '2026-99-99' };
    const answers = [
      put,
      await here.office.put(`${at}/override`, override),
      await here.office.post('/api/v1/closed-periods', { month: '2026-13' }),
      await here.office.delete('/api/v1/closed-periods/2026-99'),
    ];
    expect(answers.map((one) => one.json<Problem>().code)).toEqual(
      answers.map(() => 'validation_failed'),
    );
  });
});
