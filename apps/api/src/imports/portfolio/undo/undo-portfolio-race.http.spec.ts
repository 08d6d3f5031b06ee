import { type ImportResource, type Indicator, NO_NOTE_ETAG, type Role } from '@gevinst/contract';
import { content, project } from '../../../projects/testing/model-bench';
import { type Person, TestApp } from '../../../test-app';
import { upload } from '../../../test-upload';

const COLUMNS =
  'Projekt;Kode;Forvaltning;Gevinst;Værdiklasse;Fra;Til;Indikator;Indikatorkode;Enhed;Retning;Udgangspunkt;Enhedsværdi (kr.)';
const rowOf = (code: string) =>
  `Projekt ${code};${code};Skole;Papir;Provenu;01-2026;12-2026;Ark ${code};ARK-${code};stk.;lavere;90;1`;

describe('a portfolio file that is undone while others work', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;

  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
  });
  afterAll(() => bench.close());

  const loaded = async (code: string): Promise<ImportResource> => {
    const text = [COLUMNS, rowOf(code), ''].join('\r\n');
    const { id } = await upload(bench, here.office, `${code}.csv`, text);
    return (await here.office.post(`/api/v1/imports/${id}/apply`)).json();
  };
  const indicatorOf = async (code: string): Promise<Indicator | undefined> => {
    const { items } = (await here.team.get('/api/v1/indicators')).json<{ items: Indicator[] }>();
    return items.find((one) => one.code === `ARK-${code}`);
  };
  const measured = (indicatorId: string) => ({ indicatorId, period: '2026-01', value: '70' });
  /** What others do with the indicator at the same moment. */
  const building: ((indicator: Indicator) => ReturnType<Person['post']>)[] = [
    ({ id }) => here.analyst.post('/api/v1/measurements', measured(id)),
    ({ id }) => {
      const note = { month: '2026-01', text: 'Systemet var nede' };
      return here.team.put(`/api/v1/indicators/${id}/notes`, note, { 'if-match': NO_NOTE_ETAG });
    },
    async ({ id, code }) => {
      const other = await here.office.post('/api/v1/projects', project({ code: `MED-${code}` }));
      const targets = [{ indicatorId: id, points: [{ month: '2026-01', value: '80' }] }];
      const plan = { reason: 'Plan', content: content({ targets }) };
      return here.office.post(
        `/api/v1/projects/${other.json<{ id: string }>().id}/revisions`,
        plan,
      );
    },
    ({ id, etag, ...input }) =>
      here.office.put(
        `/api/v1/indicators/${id}`,
        { ...input, baseline: '95' },
        { 'if-match': etag },
      ),
  ];

  it.each([0, 1, 2, 3].flatMap((what) => [0, 1, 2].map((round) => [what, round] as const)))(
    'goes, or what would rest on it comes, but never both (%i, %i)',
    async (what, round) => {
      const code = `P${what}${round}`;
      const file = await loaded(code);
      const indicator = (await indicatorOf(code))!;
      const undo = () => here.office.post(`/api/v1/imports/${file.id}/undo`);
      const build = () => building[what]!(indicator);
      const both = round === 0 ? [undo(), build()] : [build(), undo()];
      const answers = await Promise.all(both);
      const statuses = answers.map(({ statusCode }) => statusCode);
      expect(statuses.filter((status) => status >= 500)).toEqual([]);
      expect(statuses.filter((status) => status < 300)).toHaveLength(1);
      const gone = statuses[round === 0 ? 0 : 1] === 200;
      expect((await indicatorOf(code)) === undefined).toBe(gone);
    },
  );

  it('lets other files be applied at the same time', async () => {
    const files = await Promise.all(['A', 'B'].map(loaded));
    const text = [COLUMNS, rowOf('C'), ''].join('\r\n');
    const next = await upload(bench, here.office, 'C.csv', text);
    const apply = () => here.office.post(`/api/v1/imports/${next.id}/apply`);
    const [first, ...undone] = await Promise.all([
      apply(),
      ...files.map(({ id }) => here.office.post(`/api/v1/imports/${id}/undo`)),
    ]);
    expect(undone.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    let applied = first;
    // Totals that an undo has moved meanwhile are shown once more before the file is applied; each can move them once.
    for (let shown = 0; shown < files.length && applied.statusCode === 409; shown++) {
      expect(applied.json()).toMatchObject({ code: 'dry_run_outdated' });
      applied = await apply();
    }
    expect(applied.statusCode).toBe(200);
    const { items } = (await here.team.get('/api/v1/projects')).json<{
      items: { code: string }[];
    }>();
    const codes = items.map(({ code }) => code);
    expect(['A', 'B', 'C'].filter((code) => codes.includes(code))).toEqual(['C']);
  });
});
