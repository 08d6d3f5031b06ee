import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ImportList, ImportResource } from '@gevinst/contract';
import type { LightMyRequestResponse } from 'fastify';
import type { TenantContext } from '../../http/tenant-context';
import { indicator, ledgerOf } from '../testing/fakes';
import { ImportBench } from '../testing/import-bench';
import { importServer } from '../testing/import-server';
import { Imports } from '../imports.port';

const CSV = 'Indikator;Periode;Værdi\r\nOpkald;01-2026;12\r\nOpkald;02-2026;1..3\r\n';

describe('imports over HTTP', () => {
  let bench: ImportBench;
  let app: NestFastifyApplication;
  let office: TenantContext;
  let asking: TenantContext;

  beforeAll(async () => {
    bench = await ImportBench.open();
    bench.indicators = [indicator({ id: randomUUID(), name: 'Opkald' })];
    office = await bench.person();
    app = await importServer(bench, () => asking);
  });
  afterAll(async () => {
    await app.close();
    await bench.close();
  });

  beforeEach(() => {
    asking = office;
  });

  const get = (url: string): Promise<LightMyRequestResponse> =>
    app.inject({ method: 'GET', url: `/api/v1/${url}` });
  const post = async (form: FormData): Promise<LightMyRequestResponse> => {
    const request = new Request('http://localhost', { method: 'POST', body: form });
    return app.inject({
      method: 'POST',
      url: '/api/v1/imports',
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      payload: Buffer.from(await request.arrayBuffer()),
    });
  };
  const step = (url: string, payload: object = {}): Promise<LightMyRequestResponse> =>
    app.inject({ method: 'POST', url: `/api/v1/imports/${url}`, payload });
  const settled = async (id: string): Promise<ImportResource> => {
    await bench.module.get(Imports).whenSettled(office, id);
    return ImportResource.parse((await get(`imports/${id}`)).json());
  };
  const form = (...parts: [string, string | File][]): FormData => {
    const made = new FormData();
    for (const [name, value] of parts) made.append(name, value);
    return made;
  };
  const tal = new File([CSV], 'tal "æ".csv');

  it('takes the file and its source in any order', async () => {
    for (const parts of [
      [
        ['source', 'A'],
        ['file', tal],
      ],
      [
        ['file', tal],
        ['source', 'B'],
      ],
    ] satisfies [string, string | File][][]) {
      const answer = await post(form(...parts));
      const received = ImportResource.parse(answer.json());
      expect(answer.statusCode).toBe(201);
      expect(answer.headers.location).toBe(`/api/v1/imports/${received.id}`);
      expect(['A', 'B']).toContain(received.source);
      await bench.module.get(Imports).whenSettled(office, received.id);
    }
  });

  it('answers bad uploads with problems', async () => {
    const empty = await post(form(['file', new File([], 'tom.csv')]));
    expect([empty.statusCode, empty.json<{ code: string }>().code]).toEqual([400, 'file_empty']);
    const none = await post(form(['source', 'A']));
    expect([none.statusCode, none.json<{ code: string }>().code]).toEqual([400, 'file_missing']);
    const cut = await app.inject({
      method: 'POST',
      url: '/api/v1/imports',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      payload: '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\na;b',
    });
    expect([cut.statusCode, cut.json<{ code: string }>().code]).toEqual([400, 'malformed_request']);
  });

  it('gives the original, the table and the rejected rows back as plain attachments', async () => {
    const answer = await post(form(['file', tal], ['source', 'C']));
    const { id } = ImportResource.parse(answer.json());
    await bench.module.get(Imports).whenSettled(office, id);
    const original = await get(`imports/${id}/original`);
    expect(original.body).toBe(CSV);
    expect(original.headers['x-content-type-options']).toBe('nosniff');
    expect(original.headers['content-disposition']).toMatch(/^attachment; filename="tal ___.csv"/);
    expect((await get(`imports/${id}/table.csv`)).body).toBe(
      'Indikator,Periode,Værdi\r\nOpkald,01-2026,12\r\nOpkald,02-2026,1..3\r\n',
    );
    expect((await get(`imports/${id}/rejected.csv`)).body).toContain(
      'Opkald;02-2026;1..3;3;Værdi;',
    );
    expect((await get('import-template.csv')).body).toContain('Indikator;Periode;Værdi');
    expect((await get('imports/nothing')).statusCode).toBe(404);
  });

  it('goes from upload over one question to applied, once, and back', async () => {
    const csv =
      'Indikator;Periode;Værdi\r\nTelefonhenvendelser;01-2026;12\r\nTelefonhenvendelser;02-2026;1..3\r\n';
    const sent = form(['file', new File([csv], 'kald.csv')], ['source', 'Telefoni']);
    const { id } = ImportResource.parse((await post(sent)).json());
    const asked = await settled(id);
    expect(asked.state).toBe('needs_decision');
    expect((await get(`imports/${id}/table.csv`)).body).toContain('Telefonhenvendelser,01-2026,12');
    expect((await step(`${id}/apply`)).json()).toMatchObject({
      status: 409,
      code: 'import_not_ready',
    });

    const [known] = bench.indicators;
    const answers = Object.fromEntries(
      asked.questions.map((one) => [one.id, one.answer ?? known?.id ?? '']),
    );
    for (const missing of ['column:Måling', known?.id ?? '']) {
      const refused = await step(`${id}/decisions`, { answers: { indicatorColumn: missing } });
      expect(refused.json()).toMatchObject({
        status: 400,
        code: 'validation_failed',
        errors: [
          {
            path: 'answers.indicatorColumn',
            message: expect.stringContaining('»Indikator«, »Periode« og »Værdi«') as string,
          },
        ],
      });
    }
    answers.indicatorColumn = 'column:Indikator';
    expect((await step(`${id}/decisions`, { answers })).statusCode).toBe(200);
    const ready = await settled(id);
    expect(ready).toMatchObject({ state: 'ready', counts: { loaded: 1, rejected: 1, new: 1 } });
    expect(ready.effect).toMatchObject({ actualBeforeKr: '0.00', lights: [] });
    expect(await ledgerOf(bench.database)).toEqual([]);

    expect((await step(`${id}/apply`)).json()).toMatchObject({ state: 'applied' });
    expect((await step(`${id}/apply`)).json()).toMatchObject({ status: 409, code: 'import_state' });
    expect((await get(`imports/${id}/rejected.csv`)).body).toContain(
      'Telefonhenvendelser;02-2026;1..3;3;Værdi;',
    );
    const next = form(['file', new File([csv], 'igen.csv')], ['source', 'Telefoni']);
    const again = await settled(ImportResource.parse((await post(next)).json()).id);
    expect(again).toMatchObject({
      state: 'ready',
      duplicateOf: id,
      counts: { new: 0, changed: 0 },
    });
    await step(`${again.id}/apply`);
    expect(await ledgerOf(bench.database)).toHaveLength(1);

    expect((await step(`${id}/undo`)).json()).toMatchObject({ state: 'undone' });
    const kinds = (await ledgerOf(bench.database)).map(({ kind }) => kind);
    expect(kinds).toEqual(['import_applied', 'import_undone']);
    const list = ImportList.parse((await get('imports?limit=1')).json());
    expect([list.items.length, list.nextCursor === null]).toEqual([1, false]);
  });

  it('answers another municipality 404, whatever it asks', async () => {
    const { id } = ImportResource.parse((await post(form(['file', tal]))).json());
    await settled(id);
    asking = await bench.person();
    const reads = ['', '/original', '/table.csv', '/rejected.csv'].map((part) =>
      get(`imports/${id}${part}`),
    );
    const steps = ['decisions', 'apply', 'undo', 'cancel'].map((name) => step(`${id}/${name}`));
    for (const answer of await Promise.all([...reads, ...steps])) {
      expect(answer.json()).toMatchObject({ status: 404, code: 'not_found' });
    }
    expect((await get('imports')).json()).toEqual({ items: [], total: 0, nextCursor: null });
    asking = office;
    expect((await step(`${id}/cancel`)).json()).toMatchObject({ state: 'cancelled' });
  });
});
