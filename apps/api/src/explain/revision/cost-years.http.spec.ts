import type {
  Explanation,
  ExplainQuery,
  ProjectList,
  RevisionSummary,
  Role,
} from '@gevinst/contract';
import { type Person, TestApp } from '../../test-app';
import { upload } from '../../test-upload';

const FILE = [
  'Projekt;Kode;Forvaltning;Drift;Budgetår',
  'Digital post;DP;Borgerservice;10,00;2026',
  'Digital post;DP;Borgerservice;20,00;2027',
  'Digital post;DP;Borgerservice;30,00;2028',
  '',
].join('\r\n');

describe('which lines of a file a cost comes from', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let cost: Partial<ExplainQuery>;
  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
    const { id: file } = await upload(bench, here.office, 'udgifter.csv', FILE);
    expect((await here.office.post(`/api/v1/imports/${file}/apply`)).statusCode).toBe(200);
    const { items } = (await here.team.get('/api/v1/projects?q=DP')).json<ProjectList>();
    const [project] = items;
    const list = await here.team.get(`/api/v1/projects/${project?.id ?? ''}/revisions`);
    const [plan] = list.json<{ items: RevisionSummary[] }>().items;
    cost = {
      ...{ figure: 'cost', scope: 'project', id: project?.id, revision: plan?.id },
      ...{ costKind: 'operation', costLabel: 'Drift', currency: 'DKK' },
    };
  });
  afterAll(() => bench.close());

  const lines = async (year?: number) => {
    const query = { ...cost, ...(year === undefined ? {} : { year: String(year) }) };
    const search = new URLSearchParams(query as Record<string, string>);
    const answer = await here.team.get(`/api/v1/explain?${search.toString()}`);
    return answer.json<Explanation>().files?.map(({ line }) => line);
  };

  it('S1.5 S8.3 are of one year only those that say that year, and of all years all', async () => {
    expect([await lines(2026), await lines(2027), await lines(2028), await lines()]).toEqual([
      ...[[2], [3], [4], [2, 3, 4]],
    ]);
  });

  it('S1.5 S8.3 are all of them where a file was applied before the years were kept', async () => {
    await bench.postgres.source.query(
      `update import_subject set lines =
         (select jsonb_agg(one - 'linesByYear') from jsonb_array_elements(lines) one)
       where kind = 'revision'`,
    );
    expect(await lines(2027)).toEqual([2, 3, 4]);
  });
});
