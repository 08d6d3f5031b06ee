import type { Role } from '@gevinst/contract';
import Ajv, { type ValidateFunction } from 'ajv/dist/2020';
import { makeBoard } from '../board/testing/test-board';
import { type Person, TestApp } from '../test-app';
import { type TestProject, makeProject } from '../test-project';
import { upload } from '../test-upload';

interface Document {
  readonly paths: Record<string, { readonly get?: Operation }>;
}
interface Operation {
  readonly responses: Record<string, { readonly content?: Record<string, object> }>;
}

const JSON_TYPE = 'application/json';
const FILE = [
  'Udtræk fra sagssystemet',
  'Indikator;Periode;Værdi',
  'Breve P;01-2026;950',
  'Breve P;02-2026;1..3',
  ';;',
  'I alt;;950',
  'Note: talt i hånden',
].join('\r\n');

describe('every answer in JSON', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let ours: TestProject;
  let routes: string[];
  let ids: readonly (readonly [string, string])[];
  let documented: (path: string) => ValidateFunction;

  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
    ours = await makeProject(here, 'P');
    const { ideaId, actionId, meetingId } = await makeBoard(here, ours.project.id, 'Ide');
    const measured = { indicatorId: ours.indicator.id, period: '2026-01', value: '950' };
    await here.office.post('/api/v1/measurements', measured);
    const { id: imported } = await upload(bench, here.office, 'breve.csv', FILE);
    const begun = await here.office.post(`/api/v1/projects/${ours.project.id}/workshops`, {});
    await here.team.post(`/api/v1/projects/${ours.project.id}/comments`, { text: 'Sagt' });
    ids = [
      ['/ideas/', ideaId],
      ['/actions/', actionId],
      ['/meetings/', meetingId],
      ['/workshops/', begun.json<{ id: string }>().id],
      ['/imports/', imported],
      ['/indicators/', ours.indicator.id],
      ['/benefits/', ours.benefit.id],
      ['', ours.project.id],
    ];
    const document = (await bench.nobody.get('/api/openapi.json')).json<Document>();
    routes = Object.entries(document.paths)
      .filter(([, { get }]) => get?.responses['200']?.content?.[JSON_TYPE] !== undefined)
      .map(([path]) => path);
    const ajv = new Ajv({ strict: false, validateFormats: false, validateSchema: false });
    ajv.addSchema(document, 'api');
    documented = (path) => {
      const place = ['paths', path, 'get', 'responses', '200', 'content', JSON_TYPE, 'schema'];
      const pointer = place.map((name) => name.replaceAll('~', '~0').replaceAll('/', '~1'));
      return ajv.compile({ $ref: `api#/${pointer.map(encodeURIComponent).join('/')}` });
    };
  });
  afterAll(() => bench.close());

  const addressOf = (path: string) => {
    const about = ids.find(([part]) => path.includes(part))?.[1] ?? '';
    const named: Record<string, string> = {
      ...{ theme: 'workflows', projectId: ours.project.id, rid: ours.approved.id },
      ...{ a: ours.approved.id, b: 'draft' },
    };
    return path.replace(/\{(\w+)\}/g, (_, name: string) => named[name] ?? about);
  };
  /** What an answer has that its description does not allow, or lacks. */
  const faults = async (path: string, query = '') => {
    const { statusCode, body } = await here.office.get(addressOf(path) + query);
    const said = `${path}${query}`;
    if (statusCode !== 200) return [`${said} ${statusCode}`];
    const isAsSaid = documented(path);
    if (isAsSaid(JSON.parse(body))) return [];
    return (isAsSaid.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${said} ${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };

  it('is what its description says, of every route that is read', async () => {
    expect(routes.length).toBeGreaterThan(50);
    for (const path of ['/api/v1/imports', '/api/v1/imports/{id}', '/api/v1/projects/{id}/tree']) {
      expect(routes).toContain(path);
    }
    const asked = routes.filter((path) => !path.endsWith('/explain'));
    const all: string[] = [];
    for (const path of asked) all.push(...(await faults(path)));
    expect(all).toEqual([]);
  });

  it('is what its description says, of the figures that are explained', async () => {
    const { project, benefit, indicator, approved } = ours;
    const queries = [
      ...['actual', 'plan', 'variance', 'rate', 'coverage', 'forecast', 'trend', 'remaining'].map(
        (figure) => `figure=${figure}&scope=portfolio`,
      ),
      ...['actual', 'runRate', 'wholePlan', 'payback', 'npv'].map(
        (figure) => `figure=${figure}&scope=project&id=${project.id}`,
      ),
      `figure=actual&scope=benefit&id=${benefit.id}`,
      `figure=indicator&scope=indicator&id=${indicator.id}`,
      `figure=target&scope=indicator&id=${indicator.id}&month=2026-01`,
      `figure=promised&scope=project&id=${project.id}&revision=${approved.id}`,
    ];
    const all: string[] = [];
    for (const query of queries) all.push(...(await faults('/api/v1/explain', `?${query}`)));
    expect(all).toEqual([]);
  });
});
