import { PortfolioColumn } from '@gevinst/contract';
import { FIELD_NAMES } from '@gevinst/ingest';
import type { TenantContext } from '../../http/tenant-context';
import { ImportBench } from '../testing/import-bench';
import { InlineRunner } from '../testing/inline-runner';
import { realProjects } from '../testing/real-projects.module';

const FILE = 'Projekt;Fase;Ansvarlig;Tovholder\r\nA;Idé;Ane;Bo\r\n';

describe('saying which field a column of a portfolio file is', () => {
  let bench: ImportBench;
  let office: TenantContext;

  beforeAll(async () => {
    bench = await ImportBench.open();
    await bench.start(new InlineRunner(), await realProjects(bench.database));
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    office = await bench.person();
  });

  const decide = (id: string, answers: Record<string, string>) =>
    bench.decide(office, id, { answers });

  it('offers what the reader knows', () => {
    expect(new Set(PortfolioColumn.options)).toEqual(new Set(Object.keys(FIELD_NAMES)));
  });

  it('tells of the columns that nothing is read from, until somebody has said so of them', async () => {
    const text = 'Projekt;Fase;boss;Tom\r\nA;Idé;Ane;\r\n';
    const { id, warnings } = await bench.send(office, text);
    expect(warnings).toMatchObject([
      {
        code: 'columns_unused',
        severity: 'notice',
        da: 'Filen har kolonner, der ikke bruges (1): boss. Det, der står i dem, indlæses ikke. Vælg under læsningen, hvad de er, hvis de skal med.',
      },
    ]);
    expect((await decide(id, { 'role:boss': 'ignored' })).warnings).toEqual([]);
  });

  it('reads the file again, and is remembered when it is applied', async () => {
    const { id } = await bench.send(office, FILE);
    const answers = { 'role:Ansvarlig': 'ignored', 'role:Tovholder': 'field:owner' };
    const ready = await decide(id, answers);
    expect([ready.state, ready.reading?.columns.map(({ target }) => target)]).toEqual([
      'ready',
      ['project', 'phase', null, 'owner'],
    ]);
    await bench.imports.apply(office, id);
    await bench.imports.whenSettled(office, id);
    const next = await bench.send(office, FILE.replace('Bo', 'Per'));
    expect(next.reading?.corrections).toMatchObject([
      { id: 'role:Ansvarlig', from: 'source' },
      { id: 'role:Tovholder', answer: 'field:owner', from: 'source' },
    ]);
  });

  it('refuses two columns for one field in words, whoever the other one is by', async () => {
    const { id } = await bench.send(office, FILE);
    const message = {
      da: 'Kolonnerne »Ansvarlig« og »Tovholder« kan ikke alle være »Projektejer«. Vælg noget andet for de øvrige.',
    };
    const refused = (column: string) => ({
      code: 'validation_failed',
      options: { errors: [{ path: `answers.role:${column}`, message }] },
    });
    const answers = { 'role:Tovholder': 'field:owner' };
    await expect(decide(id, answers)).rejects.toMatchObject(refused('Tovholder'));
    await decide(id, { ...answers, 'role:Ansvarlig': 'field:department' });
    await expect(decide(id, { 'role:Ansvarlig': 'field:owner' })).rejects.toMatchObject(
      refused('Ansvarlig'),
    );
  });
});
