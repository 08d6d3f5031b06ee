import type { IndicatorRecord } from '../../../projects/projects.port';
import type { ImportResource, Role } from '@gevinst/contract';
import { type Person, TestApp } from '../../../test-app';
import { upload } from '../../../test-upload';

const COLUMNS =
  'Projekt;Kode;Gevinst;Fra;Til;Indikator;Indikatorkode;Enhed;Udgangspunkt;Måltal;Enhedsværdi (kr.);Drift 2026 (kr.)';
const file = (...rows: string[]) => [COLUMNS, ...rows, ''].join('\r\n');

describe('the units of a portfolio file', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;

  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('enheder');
  });
  afterAll(() => bench.close());

  const send = (text: string) => upload(bench, here.office, 'portefølje.csv', text);
  const told = ({ warnings }: ImportResource) =>
    warnings
      .filter(({ code }) => code === 'unit_differs')
      .map(({ line, column, text }) => [line, column, text]);
  const sager = async () => {
    const { items } = (await here.team.get('/api/v1/indicators')).json<{
      items: Pick<IndicatorRecord, 'code' | 'unit' | 'baseline'>[];
    }>();
    return items.find(({ code }) => code === 'SAGER');
  };

  it('are held against that of the indicator in the row, cell by cell', async () => {
    const read = await send(
      file('Byggesag;BS;Tid;01-2026;12-2026;Sager;SAGER;sager;1.000,5;12,5 t.kr.;12,5 %;12,5 %'),
    );
    expect(told(read)).toEqual([
      [2, 'Enhedsværdi (kr.)', '12,5 %'],
      [2, 'Måltal', '12,5 t.kr.'],
      [2, 'Drift 2026 (kr.)', '12,5 %'],
    ]);
    expect(read.warnings.find(({ column }) => column === 'Måltal')?.da).toBe(
      '»12,5 t.kr.« i kolonnen Måltal er i t.kr., men indikatoren måles i sager.',
    );
    expect((await here.office.post(`/api/v1/imports/${read.id}/apply`)).statusCode).toBe(200);
    expect(await sager()).toMatchObject({ unit: 'sager', baseline: '1000.5' });
  });

  it('tell a whole column of another unit once, also after the dry run', async () => {
    const row = (name: string, target: string) =>
      `${name};;Tid;01-2026;12-2026;${name};;sager;1.000,5;${target};12,5;12,5`;
    const read = await send(file(row('Kald', '12,5 %'), row('Breve', '13,5 %')));
    expect(read.state).toBe('ready');
    expect(read.warnings.filter(({ code }) => code === 'unit_differs_column')).toMatchObject([
      { column: 'Måltal', line: null, severity: 'notice' },
    ]);
  });

  it('are held against that of the known indicator where the file says none', async () => {
    const read = await send(
      file('Byggesag;BS;Tid;01-2026;12-2026;Sager;SAGER;;12,5 %;900;9,25;50,00'),
    );
    expect(told(read)).toEqual([[2, 'Udgangspunkt', '12,5 %']]);
    await here.office.post(`/api/v1/imports/${read.id}/apply`);
    expect(await sager()).toMatchObject({ unit: 'sager', baseline: '1000.5' });
  });
});
