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

  const sent = (name: string, rows: readonly string[], column = 'Kanal') =>
    upload(
      bench,
      here.office,
      name,
      [`Indikator;Periode;${column};Værdi`, ...rows, ''].join('\r\n'),
    );
  const apply = async (id: string) => {
    const answer = await here.office.post(`/api/v1/imports/${id}/apply`, {});
    expect([answer.statusCode, answer.body]).toEqual([200, expect.anything()]);
  };
  const january = async ({ indicator }: TestProject = ours) => {
    const answer = await here.team.get(`/api/v1/indicators/${indicator.id}/series`);
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

  it('says that it divides by another column, counts it once, and gives the first back when undone', async () => {
    const byChannel = await sent('kanaler.csv', ['I-A;2026-01;Brev;1', 'I-A;2026-01;Mail;3']);
    await apply(byChannel.id);
    const byUnit = await sent(
      'enheder.csv',
      ['I-A;2026-01;Nord;2', 'I-A;2026-01;Syd;1.5'],
      'Enhed',
    );
    expect(byUnit.warnings.map(({ code }) => code)).toEqual(['other_breakdown_replaced']);
    expect(byUnit.warnings[0]?.da).toBe(
      '2 tal er i dag opdelt efter “Kanal” og kommer i denne fil opdelt efter “Enhed”. ' +
        'Den nye opdeling afløser den gamle, så intet tælles to gange.',
    );
    await apply(byUnit.id);
    expect(await january()).toBe('3.5');
    await here.office.post(`/api/v1/imports/${byUnit.id}/undo`, { reason: 'Forkert opdeling' });
    expect(await january()).toBe('4');
  });

  it('says how many values a file takes out that divides one part further and gives the others again', async () => {
    const at = await makeProject(here, 'C');
    const units = ['I-C;2026-01;Nord;1', 'I-C;2026-01;Syd;3', 'I-C;2026-01;Vest;2'];
    await apply((await sent('hele-dele.csv', units, 'Enhed')).id);
    const further = ['Nord;;1', 'Syd;Brev;2', 'Syd;Mail;1', 'Vest;;2'];
    const file = await sent(
      'en-del-videre.csv',
      further.map((row) => `I-C;2026-01;${row}`),
      'Enhed;Kanal',
    );
    expect(file.counts).toMatchObject({ new: 2, unchanged: 2 });
    expect(file.warnings.map(({ da }) => da)).toEqual([
      '1 tal er i dag opdelt efter “Enhed” og kommer i denne fil opdelt efter “Enhed” og “Kanal”. ' +
        'Den nye opdeling afløser den gamle, så intet tælles to gange.',
    ]);
    await apply(file.id);
    expect(await january(at)).toBe('6');
  });

  it('knows the same parts when their columns come in another order', async () => {
    const one = ['I-A;2026-02;Brev;Nord;1', 'I-A;2026-02;Mail;Nord;3', 'I-A;2026-02;Mail;Syd;2'];
    await apply((await sent('raekkefoelge-1.csv', one, 'Kanal;Enhed')).id);
    const other = ['I-A;2026-02;Nord;Brev;1', 'I-A;2026-02;Nord;Mail;3', 'I-A;2026-02;Syd;Mail;5'];
    const again = await sent('raekkefoelge-2.csv', other, 'Enhed;Kanal');
    expect(again.counts).toMatchObject({ new: 0, changed: 1, unchanged: 2 });
    expect(again.warnings).toEqual([]);
  });

  it('takes the whole instead of the one part that stands, and the part instead of the whole', async () => {
    const other = await makeProject(here, 'B');
    await apply((await sent('del.csv', ['I-B;2026-01;Brev;1', 'I-B;2026-01;I alt;5'])).id);
    expect(await january(other)).toBe('1');
    const whole = await upload(bench, here.office, 'hele.csv', 'Periode;I-B\r\n2026-01;5\r\n');
    expect(whole.warnings.map(({ code }) => code)).toEqual(['other_form_replaced']);
    await apply(whole.id);
    expect(await january(other)).toBe('5');
    const parts = await sent('dele.csv', ['I-B;2026-01;Brev;1', 'I-B;2026-01;Mail;4']);
    expect(parts.warnings.map(({ code }) => code)).toEqual(['other_form_replaced']);
    await apply(parts.id);
    expect(await january(other)).toBe('5');
  });
});
