import {
  AuditList,
  ImportResource,
  type IndicatorInput,
  type ProjectDetail,
  type ProjectList,
  type Role,
  type Session,
} from '@gevinst/contract';
import type { TenantContext } from '../../../http/tenant-context';
import { type Person, TestApp } from '../../../test-app';
import { upload } from '../../../test-upload';
import { Warehouse } from '../../../warehouse/warehouse.port';
import { Imports } from '../../imports.port';

const COLUMNS =
  'Projekt;Kode;Forvaltning;Gevinst;Værdiklasse;Fra;Til;Indikator;Indikatorkode;Enhed;Retning;Udgangspunkt;Måltal;Enhedsværdi (kr.)';
const FILE = [
  COLUMNS,
  'Digital post;DP;Borgerservice;Porto;Provenu;01-2024;03-2024;Breve;BREVE;stk.;lavere;1000;900;9,25',
  'Ny ruteplan;NR;Teknik;Kørsel;Provenu;01-2024;02-2024;Kilometer;KM;km;lavere;500;450;3,5',
  '',
].join('\r\n');
const OTHER = [
  COLUMNS,
  'Andet;AN;Skole;Papir;Provenu;01-2024;12-2024;Ark;ARK;stk.;lavere;90;80;1',
  '',
].join('\r\n');
const MEASURED = 'Indikator;Periode;Værdi\r\nBREVE;01-2024;880,5\r\nKM;02-2024;470\r\n';
/** The day of the file and of the measurements, and days to look from. */
const APPLIED = new Date('2024-05-01T08:00:00Z');
const THEN = 'asOf=2024-06-30';

describe('a portfolio file that is undone', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let office: TenantContext;
  let count = 0;

  beforeAll(async () => {
    bench = await TestApp.open();
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    count += 1;
    here = await bench.municipality(`kommune${count}`);
    const { user, municipality, today } = (
      await here.office.get('/api/v1/session')
    ).json<Session>();
    const who = { userId: user.id, userName: user.name, role: user.role };
    office = { municipalityId: municipality.id, ...who, requestId: 'spec', today };
  });

  const get = async <T>(url: string): Promise<T> => {
    const answer = await here.team.get(`/api/v1/${url}`);
    expect([url, answer.statusCode]).toEqual([url, 200]);
    return answer.json<T>();
  };
  /** Loads a file as if it had been on the day. */
  const loadThen = async (name: string, text: string): Promise<ImportResource> => {
    const { id } = await upload(bench, here.office, name, text);
    const applied = await bench.app.get(Imports).apply(office, id, APPLIED);
    expect([applied.state, applied.warnings.map(({ code }) => code)]).toEqual(['applied', []]);
    return applied;
  };
  const undo = ({ id }: ImportResource, body: object = {}) =>
    here.office.post(`/api/v1/imports/${id}/undo`, body);
  /** Everything that pages show of figures, at one day or now. */
  const figures = async (day: string) => {
    const seen: Record<string, unknown>[] = [];
    for (const page of ['portfolio', 'portfolio/trend', 'portfolio/deviations', 'projects']) {
      const answer = await get<Record<string, unknown>>(`${page}?to=2024-12-31&${day}`);
      const { dataVersion: _version, ...shown } = answer;
      seen.push(shown);
    }
    return seen;
  };

  it('leaves the figures as they were, and those of earlier days as they were known then', async () => {
    await loadThen('anden.csv', OTHER);
    await loadThen('andre tal.csv', 'Indikator;Periode;Værdi\r\nARK;01-2024;70,5\r\n');
    const [before, empty] = [await figures(''), await figures(THEN)];
    const file = await loadThen('portefølje.csv', FILE);
    const values = await loadThen('tal.csv', MEASURED);
    const [loaded, known] = [await figures(''), await figures(THEN)];
    expect(loaded).not.toEqual(before);
    expect(known).not.toEqual(empty);
    // (90 − 70,5) × 1 kr., and with the file (1000 − 880,5) × 9,25 kr. + (500 − 470) × 3,5 kr. more.
    expect(before[0]).toMatchObject({ totals: { actualKr: '19.50' } });
    expect(known[0]).toMatchObject({ totals: { actualKr: '1229.88' } });

    expect((await undo(values)).statusCode).toBe(200);
    const undone = await undo(file, { reason: 'Forkert udtræk' });
    expect(ImportResource.parse(undone.json())).toMatchObject({ state: 'undone' });
    expect(await figures('')).toEqual(before);
    expect(await figures(THEN)).toEqual(known);
    await bench.app.get(Warehouse).rebuild();
    expect(await figures('')).toEqual(before);
    expect(await figures(THEN)).toEqual(known);
  });

  it('still explains a figure of an earlier day, and is nowhere else', async () => {
    const file = await loadThen('portefølje.csv', FILE);
    const values = await loadThen('tal.csv', MEASURED);
    const { items } = await get<ProjectList>('projects');
    const id = items.find(({ code }) => code === 'DP')?.id ?? '';
    const asked = `explain?figure=actual&scope=project&id=${id}&to=2024-12-31&${THEN}`;
    const detail = `projects/${id}?to=2024-12-31&${THEN}`;
    const [known, explained] = [await get<ProjectDetail>(detail), await get<object>(asked)];
    expect(known.revisions).toHaveLength(1);
    await undo(values);
    expect((await undo(file)).statusCode).toBe(200);

    expect(await get<ProjectDetail>(detail)).toEqual(known);
    expect(await get(asked)).toEqual(explained);
    for (const gone of [`projects/${id}`, `projects/${id}/plan`, `projects/${id}/revisions`]) {
      expect([gone, (await here.office.get(`/api/v1/${gone}`)).statusCode]).toEqual([gone, 404]);
    }
    const change = await here.office.post(`/api/v1/projects/${id}/changes`, { name: 'Ny' });
    expect(change.statusCode).toBe(404);
    expect((await get<{ items: unknown[] }>('indicators')).items).toEqual([]);
    expect((await get<{ items: unknown[] }>('reminders')).items).toEqual([]);
  });

  it('can be loaded again, under the same codes', async () => {
    const file = await loadThen('portefølje.csv', FILE);
    const before = await figures('');
    expect((await undo(file)).statusCode).toBe(200);
    expect((await undo(file)).json()).toMatchObject({ code: 'import_state' });
    const again = await upload(bench, here.office, 'portefølje.csv', FILE);
    expect(again).toMatchObject({ state: 'ready', duplicateOf: null, counts: { new: 2 } });
    const applied = await here.office.post(`/api/v1/imports/${again.id}/apply`);
    expect(applied.json()).toMatchObject({ state: 'applied' });
    const [{ attention: _, ...was } = {}] = before;
    expect((await figures(''))[0]).toMatchObject(was);
    const { items } = await get<ProjectList>('projects');
    expect(items.map(({ code }) => code).sort()).toEqual(['DP', 'NR']);
    expect((await undo(again)).statusCode).toBe(200);
  });

  it('is told of in the audit list, thing by thing, and in one ledger row', async () => {
    const file = await loadThen('portefølje.csv', FILE);
    await undo(file, { reason: 'Forkert udtræk' });
    const audit = AuditList.parse((await here.office.get('/api/v1/audit?limit=10')).json());
    const told = audit.items.slice(0, 5).map(({ action, subject }) => `${action} ${subject}`);
    expect(told.sort()).toEqual([
      `import.undone portefølje.csv (${file.source})`,
      'indicator.withdrawn BREVE Breve',
      'indicator.withdrawn KM Kilometer',
      'project.withdrawn DP Digital post',
      'project.withdrawn NR Ny ruteplan',
    ]);
    const own = audit.items.find(({ action }) => action === 'import.undone');
    expect(own).toMatchObject({
      before: 'projects: 2\nindicators: 2',
      after: 'reason: Forkert udtræk',
    });
    const rows = await bench.postgres.source.query<{ payload: object }[]>(
      `select payload from ledger where kind = 'portfolio_undone' and payload ->> 'importId' = $1`,
      [file.id],
    );
    expect(rows).toHaveLength(1);
  });

  it('has files of measurements that wait read again: their indicators are gone', async () => {
    const file = await loadThen('portefølje.csv', FILE);
    const waiting = await upload(bench, here.analyst, 'tal.csv', MEASURED);
    expect(waiting.state).toBe('ready');
    expect((await undo(file)).statusCode).toBe(200);
    await bench.app.get(Imports).whenSettled(office, waiting.id);
    const read = await get<ImportResource>(`imports/${waiting.id}`);
    expect([read.state, read.counts.loaded]).not.toEqual(['ready', 2]);
    const indicator: Partial<IndicatorInput> = { code: 'BREVE', name: 'Breve', kind: 'benefit' };
    const made = { ...indicator, unit: 'stk.', direction: 'lower' };
    expect((await here.office.post('/api/v1/indicators', made)).statusCode).toBe(201);
  });

  it('without anything new in it is undone, too', async () => {
    await loadThen('portefølje.csv', FILE);
    const same = await upload(bench, here.office, 'igen.csv', `${FILE}\r\n`);
    expect(same.counts).toMatchObject({ new: 0, changed: 0, unchanged: 2 });
    await here.office.post(`/api/v1/imports/${same.id}/apply`);
    expect((await undo(same)).json()).toMatchObject({ state: 'undone' });
    expect((await get<ProjectList>('projects')).items).toHaveLength(2);
  });
});
