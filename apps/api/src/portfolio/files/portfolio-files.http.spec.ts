import { inflateRawSync } from 'node:zlib';
import type { Role } from '@gevinst/contract';
import { project } from '../../projects/testing/model-bench';
import { type Person, TestApp } from '../../test-app';
import { makeProject } from '../../test-project';

describe('the portfolio as a file', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;

  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
    const { indicator } = await makeProject(here, 'POST');
    const typed = { indicatorId: indicator.id, period: '2026-01', value: '950' };
    await here.office.post('/api/v1/measurements', typed);
    const risky = project({ code: '=1+1', name: '@SUM("æ;ø")', department: 'Teknik' });
    await here.office.post('/api/v1/projects', risky);
  });
  afterAll(() => bench.close());

  const linesOf = async (query = '') => {
    const { headers, rawPayload } = await here.team.get(`/api/v1/portfolio/export.csv${query}`);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toBe(
      'attachment; filename="portefoelje-2026-10-31.csv"',
    );
    return rawPayload.toString('utf8').split('\r\n');
  };

  it('opens in Danish Excel with every øre, and its cells never run', async () => {
    const [header, ...rows] = await linesOf();
    expect(header?.startsWith('\ufeffKode;Projekt;Forvaltning;')).toBe(true);
    expect(rows).toEqual([
      `'=1+1;"'@SUM(""æ;ø"")";Teknik;;Realisering;Intet måltal;;;;ikke målt;;0,00;0,00;2026-10-31`,
      'POST;Projekt POST;Borgerservice;;Realisering;Rød;900,00;450,00;-450,00;dårligere end plan;0,5;0,00;900,00;2026-10-31',
      '',
    ]);
  });

  it('has the rows that the filter leaves', async () => {
    expect(await linesOf('?department=Teknik')).toHaveLength(3);
    expect(await linesOf('?light=green')).toHaveLength(2);
  });

  it('is a workbook with numbers that can be added', async () => {
    const { headers, rawPayload } = await here.team.get('/api/v1/portfolio/export.xlsx');
    expect(headers['content-type']).toContain('spreadsheetml.sheet');
    const sheet = partOf(rawPayload, 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<v>450<\/v>/);
    expect(sheet).toMatch(/<v>-450<\/v>/);
    expect(sheet).not.toMatch(/<f>/);
    expect(partOf(rawPayload, 'xl/sharedStrings.xml')).toContain('=1+1');
  });
});

/** One entry of a zip file, found through its central directory. */
function partOf(zip: Buffer, name: string): string {
  const entry = zip.lastIndexOf(Buffer.from(name)) - 46;
  const [size, local] = [zip.readUInt32LE(entry + 20), zip.readUInt32LE(entry + 42)];
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const bytes = zip.subarray(start, start + size);
  const deflated = zip.readUInt16LE(entry + 10) === 8;
  return (deflated ? inflateRawSync(bytes) : bytes).toString('utf8');
}
