import { randomUUID } from 'node:crypto';
import multipart from '@fastify/multipart';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ImportResource } from '@gevinst/contract';
import type { LightMyRequestResponse } from 'fastify';
import { ProblemFilter } from '../../http/problem.filter';
import type { TenantContext } from '../../http/tenant-context';
import { indicator } from '../testing/fakes';
import { ImportBench } from '../testing/import-bench';
import { Imports } from '../imports.port';

const CSV = 'Indikator;Periode;Værdi\r\nOpkald;01-2026;12\r\nOpkald;02-2026;1..3\r\n';

describe('imports over HTTP', () => {
  let bench: ImportBench;
  let app: NestFastifyApplication;
  let office: TenantContext;

  beforeAll(async () => {
    bench = await ImportBench.open();
    bench.indicators = [indicator({ id: randomUUID(), name: 'Opkald' })];
    office = await bench.person();
    app = bench.module.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
    app.useGlobalFilters(new ProblemFilter());
    await app.register(multipart);
    app
      .getHttpAdapter()
      .getInstance()
      .addHook('onRequest', (request, _reply, done) => {
        request.tenant = office;
        done();
      });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    await bench.close();
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
  const form = (...parts: [string, string | File][]): FormData => {
    const made = new FormData();
    for (const [name, value] of parts) made.append(name, value);
    return made;
  };
  const tal = new File([CSV], 'tal "æ".csv');

  it('takes the file and its source in any order', async () => {
    for (const parts of [
      [['source', 'A'], ['file', tal]],
      [['file', tal], ['source', 'B']],
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
    expect((await get(`imports/${id}/rejected.csv`)).body).toContain('Opkald;02-2026;1..3;3;Værdi;');
    expect((await get('import-template.csv')).body).toContain('Indikator;Periode;Værdi');
    expect((await get('imports/nothing')).statusCode).toBe(404);
  });
});
