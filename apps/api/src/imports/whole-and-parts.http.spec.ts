import type { Role } from '@gevinst/contract';
import { type Person, TestApp } from '../test-app';
import { makeProject, type TestProject } from '../test-project';
import { upload } from '../test-upload';

describe('a file that divides what an earlier one gave as a whole', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let ours: TestProject;

  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
    ours = await makeProject(here, 'A');
  });
  afterAll(() => bench.close());

  const sent = (name: string, rows: readonly string[]) =>
    upload(bench, here.office, name, ['Indikator;Periode;Kanal;Værdi', ...rows, ''].join('\r\n'));
  const apply = async (id: string) => {
    const answer = await here.office.post(`/api/v1/imports/${id}/apply`, {});
    expect([answer.statusCode, answer.body]).toEqual([200, expect.anything()]);
  };
  const january = async () => {
    const answer = await here.team.get(`/api/v1/indicators/${ours.indicator.id}/series`);
    const { points } = answer.json<{ points: { period: string; actual: string | null }[] }>();
    return points.find(({ period }) => period === '2026-01')?.actual;
  };

  it('says what it replaces, counts it once, and gives it back when undone', async () => {
    const first = await sent('samlet.csv', ['I-A;2026-01;Brev;1']);
    expect(first.warnings).toEqual([]);
    await apply(first.id);
    expect(await january()).toBe('1');

    const second = await sent('opdelt.csv', ['I-A;2026-01;Brev;1', 'I-A;2026-01;Mail;3']);
    expect(second.counts).toMatchObject({ new: 2, changed: 0, rejected: 0 });
    expect(second.warnings).toMatchObject([{ code: 'other_form_replaced' }]);
    expect(second.warnings[0]?.da).toContain('1 tal bliver afløst');
    await apply(second.id);
    expect(await january()).toBe('4');

    await here.office.post(`/api/v1/imports/${second.id}/undo`, { reason: 'Forkert fil' });
    expect(await january()).toBe('1');
  });
});
