import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ImportResource, type Role } from '@gevinst/contract';
import type { TenantContext } from '../http/tenant-context';
import { type Person, TestApp } from '../test-app';
import { makeProject } from '../test-project';
import { upload } from '../test-upload';
import { Imports } from './imports.port';
import { indicator } from './testing/fakes';
import { ImportBench } from './testing/import-bench';
import { importServer } from './testing/import-server';

const FILE = 'Indikator;Måned;Plan;Værdi\r\nOpkald;jan 2026;1.250;1.100\r\n';

describe('correcting how a file was read', () => {
  let bench: ImportBench;
  let app: NestFastifyApplication;
  let office: TenantContext;
  let files = 0;

  beforeAll(async () => {
    bench = await ImportBench.open();
    bench.indicators = [indicator({ id: randomUUID(), name: 'Opkald' })];
    office = await bench.person();
    app = await importServer(bench, () => office);
  });
  afterAll(async () => {
    await app.close();
    await bench.close();
  });

  const settled = async (id: string): Promise<ImportResource> => {
    await bench.module.get(Imports).whenSettled(office, id);
    const answer = await app.inject({ method: 'GET', url: `/api/v1/imports/${id}` });
    return ImportResource.parse(answer.json());
  };
  const receive = async (
    text: string | Uint8Array<ArrayBuffer>,
    source: string,
  ): Promise<ImportResource> => {
    files += 1;
    const form = new FormData();
    form.append('source', source);
    form.append('file', new File([text], `fil ${String(files)}.csv`));
    const request = new Request('http://localhost', { method: 'POST', body: form });
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/imports',
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      payload: Buffer.from(await request.arrayBuffer()),
    });
    return settled(ImportResource.parse(answer.json()).id);
  };
  const post = (id: string, step: string, payload: object = {}) =>
    app.inject({ method: 'POST', url: `/api/v1/imports/${id}/${step}`, payload });
  const answered = async (id: string, answers: Record<string, string>) => {
    expect((await post(id, 'decisions', { answers })).statusCode).toBe(200);
    return settled(id);
  };
  /** How the columns of numbers are used and read. */
  const numbersOf = ({ reading }: ImportResource) =>
    reading?.columns.slice(2).map(({ role, written }) => `${role} ${written ?? ''}`);

  it('reads a file that is ready again, and shows the new dry run', async () => {
    const asked = await receive(FILE, 'A');
    expect(asked.state).toBe('needs_decision');
    const ready = await answered(asked.id, { 'number:Værdi': 'decimal:,' });
    expect(ready.state).toBe('ready');
    expect(numbersOf(ready)?.[1]).toBe('value decimal:,');
    expect(ready.questions).toMatchObject([{ answer: 'decimal:,', from: 'analyst' }]);

    const other = await answered(asked.id, { 'number:Værdi': 'decimal:.' });
    expect(other.state).toBe('ready');
    expect(numbersOf(other)?.[1]).toBe('value decimal:.');

    const moved = await answered(asked.id, {
      'role:Plan': 'value',
      'written:Plan': 'decimal:,',
    });
    expect(moved.state).toBe('ready');
    expect(numbersOf(moved)).toEqual(['value decimal:,', 'ignored decimal:.']);
    expect(moved.reading?.corrections).toHaveLength(2);
  });

  it('opens a question again when its answer is taken back', async () => {
    const asked = await receive(FILE.replace('Opkald', 'Opkald '), 'B');
    await answered(asked.id, { 'number:Værdi': 'decimal:,' });
    const open = await answered(asked.id, { 'number:Værdi': '' });
    expect(open).toMatchObject({ state: 'needs_decision', changes: [] });
    expect((await post(asked.id, 'apply')).statusCode).toBe(409);
  });

  it('remembers for the source what was answered and corrected, and says so', async () => {
    const first = await receive(FILE.replace('1.100', '1.101'), 'C');
    await answered(first.id, { 'number:Værdi': 'decimal:,', 'role:Plan': 'ignored' });
    expect((await post(first.id, 'apply')).statusCode).toBe(200);
    const next = await receive(FILE.replace('1.100', '1.102'), 'C');
    expect(next.state).toBe('ready');
    expect(next.questions).toMatchObject([{ answer: 'decimal:,', from: 'source' }]);
    expect(next.reading?.corrections).toEqual([
      { id: 'role:Plan', answer: 'ignored', from: 'source' },
    ]);
  });

  it('gets a file back that a correction has emptied', async () => {
    const ready = await receive(FILE.replaceAll('.', ''), 'D');
    expect(ready.state).toBe('ready');
    const empty = await answered(ready.id, { headerLine: '2' });
    expect(empty).toMatchObject({ state: 'refused', refusal: { code: 'empty_file' } });
    const back = await answered(ready.id, { headerLine: '' });
    expect(back).toMatchObject({ state: 'ready', refusal: null });
    expect(back.counts.loaded).toBe(1);
  });

  it('refuses a zip file as one, whatever its bytes are', async () => {
    const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0x3b, 0, 10, 0x61, 0, 0xff]);
    expect(await receive(zip, 'F')).toMatchObject({
      state: 'refused',
      refusal: { code: 'not_text' },
    });
  });

  it('rejects a row with NUL or half a character, and shows it', async () => {
    const rows = `Opkald;jan 2026;1\0;2\r\nOpkald;feb 2026;1;5\r\n${'x'.repeat(159)}😀;;;\r\n`;
    const ready = await receive(`Indikator;Måned;Plan\0;Værdi\r\n${rows}`, 'G');
    expect(ready).toMatchObject({ state: 'ready', counts: { loaded: 1 } });
    expect(ready.reading?.lines?.[3]?.text.at(-1)).toBe('\ufffd');
    expect(ready.warnings.map(({ code, text }) => [code, text])).toContainEqual([
      'nul',
      expect.stringContaining('1\ufffd'),
    ]);
    const other = await answered(ready.id, { 'role:Plan\ufffd': 'value' });
    expect(other.state).toBe('ready');
    expect(other.reading?.columns[2]).toMatchObject({ name: 'Plan\ufffd', role: 'value' });
  });

  it('shows what a wide file looks like in a narrow encoding, and takes that back', async () => {
    const ready = await receive(Buffer.from(`\ufeff${FILE.replaceAll('.', '')}`, 'utf16le'), 'H');
    expect(ready.state).toBe('ready');
    const odd = await answered(ready.id, { encoding: 'windows-1252' });
    expect(odd).toMatchObject({ reading: { encoding: 'windows-1252' } });
    expect(odd.state).not.toBe('failed');
    const back = await answered(ready.id, { encoding: '' });
    expect(back).toMatchObject({ state: 'ready', reading: { encoding: 'utf-16le' } });
  });

  it('does not read a file with civil registration numbers again', async () => {
    const cpr = '010203-1234;020304-2345;030405-3456;040506-4567'.split(';');
    const rows = cpr.map((one) => `${one};jan 2026;1`).join('\r\n');
    const refused = await receive(`Borger;Måned;Værdi\r\n${rows}\r\n`, 'E');
    expect(refused.refusal?.code).toBe('cpr');
    expect(refused.reading?.lines).toEqual([]);
    const answer = await post(refused.id, 'decisions', { answers: { headerLine: '2' } });
    expect(answer.statusCode).toBe(409);
  });
});

describe('a column that is said to tell values apart', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;

  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
  });
  afterAll(() => bench.close());

  const settled = async (id: string): Promise<ImportResource> => {
    for (;;) {
      const answer = await here.office.get(`/api/v1/imports/${id}`);
      const found = ImportResource.parse(answer.json());
      if (found.state !== 'parsing' && found.state !== 'received') return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  it('keeps the parts of two files beside each other, although each has only one of them', async () => {
    const { indicator: measured } = await makeProject(here, 'A');
    const sent = (unit: string, value: number) =>
      upload(
        bench,
        here.office,
        `${unit}.csv`,
        `Indikator;Enhed;Måned;Værdi\r\nI-A;${unit};jan 2026;${String(value)}\r\n`,
      );
    const applied = async (id: string) => {
      const answer = await here.office.post(`/api/v1/imports/${id}/apply`);
      expect([answer.statusCode, answer.body]).toEqual([200, expect.anything()]);
    };
    const north = await sent('Nord', 5);
    await here.office.post(`/api/v1/imports/${north.id}/decisions`, {
      answers: { 'role:Enhed': 'dimension' },
    });
    const again = await settled(north.id);
    expect(again.reading?.columns[1]?.role).toBe('dimension');
    await applied(north.id);

    const south = await sent('Syd', 7);
    expect(south.reading?.corrections).toEqual([
      { id: 'role:Enhed', answer: 'dimension', from: 'source' },
    ]);
    expect(south.warnings).toEqual([]);
    await applied(south.id);

    const answer = await here.team.get(`/api/v1/indicators/${measured.id}/series`);
    const { points } = answer.json<{ points: { period: string; actual: string | null }[] }>();
    expect(points.find(({ period }) => period === '2026-01')?.actual).toBe('12');
  });

  it('is asked about where a later file has it not, and its values are loaded as they are told to be', async () => {
    const csv = 'Indikator;Afdeling;Måned;Værdi\r\nI-A;Nord;mar 2026;9\r\n';
    const asked = await upload(bench, here.office, 'marts.csv', csv);
    expect(asked).toMatchObject({
      state: 'needs_decision',
      questions: [
        { id: 'dimension:Enhed', options: [{ value: 'column:Afdeling' }, { value: 'without' }] },
      ],
    });
    await here.office.post(`/api/v1/imports/${asked.id}/decisions`, {
      answers: { 'dimension:Enhed': 'column:Afdeling' },
    });
    const ready = await settled(asked.id);
    expect(ready.changes).toMatchObject([{ period: '2026-03', dimension: 'Enhed=Nord' }]);
  });
});
