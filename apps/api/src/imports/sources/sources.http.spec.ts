import { AuditList, ImportResource, type Role, SourceList } from '@gevinst/contract';
import { type Person, TestApp } from '../../test-app';
import { type TestProject, makeProject } from '../../test-project';
import { upload } from '../../test-upload';

const SOURCE = 'Uden kilde';
const forget = `/api/v1/sources/${encodeURIComponent(SOURCE)}/profile`;

describe('what is remembered of a source', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let first: TestProject;
  let second: TestProject;
  let count = 0;

  beforeAll(async () => {
    bench = await TestApp.open();
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    count += 1;
    here = await bench.municipality(`kommune${count}`);
    first = await makeProject(here, `A${count}`);
    second = await makeProject(here, `B${count}`);
  });

  /** A file whose one name nobody knows, so that it is asked about. */
  const send = (value: string) => {
    const rows = ['Indikator;Periode;Værdi', `Antal henvendelser;01-2026;${value}`, ''];
    return upload(bench, here.analyst, 'tal.csv', rows.join('\r\n'));
  };
  const settled = async (id: string): Promise<ImportResource> => {
    for (;;) {
      const found = ImportResource.parse((await here.analyst.get(`/api/v1/imports/${id}`)).json());
      if (!['received', 'parsing'].includes(found.state)) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  /** Answers every question with the one indicator, and loads the file. */
  const load = async (read: ImportResource, { indicator }: TestProject) => {
    const answers = Object.fromEntries(
      read.questions.map(({ id, options }) => {
        const own = options.find(({ value }) => value === indicator.id);
        return [id, own?.value ?? options[0]?.value ?? ''];
      }),
    );
    await here.analyst.post(`/api/v1/imports/${read.id}/decisions`, { answers });
    expect((await settled(read.id)).state).toBe('ready');
    const applied = await here.analyst.post(`/api/v1/imports/${read.id}/apply`);
    expect(applied.json()).toMatchObject({ state: 'applied' });
    return read.id;
  };
  const undo = (id: string) => here.office.post(`/api/v1/imports/${id}/undo`);
  const list = async (person = here.analyst) =>
    SourceList.parse((await person.get('/api/v1/sources')).json());
  const mapped = async () =>
    (await list()).items[0]?.answers.find(({ id }) => id.startsWith('value:'))?.indicatorName;

  it('is listed, with indicators by name', async () => {
    expect((await list()).total).toBe(0);
    await load(await send('1'), first);
    const { items } = await list();
    expect(items).toMatchObject([{ source: SOURCE, version: 1 }]);
    expect(items[0]?.answers).toContainEqual({
      id: 'value:Indikator:Antal henvendelser',
      answer: first.indicator.id,
      indicatorName: first.indicator.name,
    });
    expect((await send('2')).state).toBe('ready');
  });

  it('can be forgotten, and the audit list says what it was', async () => {
    await load(await send('1'), first);
    expect((await here.analyst.delete(forget)).statusCode).toBe(204);
    expect((await list()).total).toBe(0);
    expect((await send('2')).state).toBe('needs_decision');
    expect((await here.analyst.delete(forget)).json()).toMatchObject({ code: 'not_found' });
    const { items } = AuditList.parse((await here.office.get('/api/v1/audit?limit=1')).json());
    expect(items[0]).toMatchObject({ action: 'source.forgotten', subject: SOURCE });
    expect(items[0]?.before).toContain(`Antal henvendelser = ${first.indicator.id}`);
  });

  it('goes back to what it was when the import that taught it is undone', async () => {
    const id = await load(await send('1'), first);
    await undo(id);
    expect((await list()).total).toBe(0);
    expect((await send('2')).state).toBe('needs_decision');
  });

  it('goes back over imports that are undone themselves, and no further', async () => {
    await load(await send('1'), first);
    const two = await load(await send('2').then(correct), second);
    const three = await load(await send('3').then(correct), first);
    expect(await mapped()).toBe(first.indicator.name);
    await undo(two);
    expect(await mapped()).toBe(first.indicator.name);
    await undo(three);
    expect(await mapped()).toBe(first.indicator.name);
    expect((await send('4')).questions[0]?.answer).not.toBe(second.indicator.id);
  });

  it('stays when something else has been learned since', async () => {
    const one = await load(await send('1'), first);
    await load(await send('2').then(correct), second);
    await undo(one);
    expect(await mapped()).toBe(second.indicator.name);
  });

  /** A ready import is answered anew: its questions stay with it. */
  function correct(read: ImportResource): ImportResource {
    expect(read).toMatchObject({ state: 'ready' });
    expect(read.questions.map(({ kind }) => kind)).toContain('valueMapping');
    return read;
  }
});
