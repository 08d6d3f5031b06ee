import { randomUUID } from 'node:crypto';
import type { TenantContext } from '../http/tenant-context';
import { indicator } from './testing/fakes';
import { ImportBench } from './testing/import-bench';

/** Rows that are rejected; the document keeps the first thousand of them. */
const MANY = 1100;

describe('what the audit list says stood in a corrected cell', () => {
  let bench: ImportBench;
  let office: TenantContext;

  beforeAll(async () => {
    bench = await ImportBench.open();
    bench.indicators = [indicator({ id: randomUUID(), name: 'Opkald' })];
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    office = await bench.person();
  });

  const send = async (): Promise<string> => {
    const broken = Array.from({ length: MANY }, (_, at) => `Opkald;02-2026;${at + 1}..5`);
    const rows = ['Indikator;Periode;Værdi', 'Opkald;01-2026;7,5', ...broken, 'Opkald;03-2026', ''];
    const read = await bench.send(office, rows.join('\r\n'));
    expect([read.warnings.length, read.warningsTotal]).toEqual([1000, MANY + 1]);
    return read.id;
  };
  const fix = (line: number, column: string, value: string) => ({ line, column, value });
  const before = async (): Promise<Record<string, string>> => {
    const notes = await bench.database.tenant(office, (m) =>
      m.query<{ subject: string; before: string }[]>(
        `select subject, before from audit_entry where action = 'import.fixed' order by at`,
      ),
    );
    return Object.fromEntries(notes.map((note) => [note.subject, note.before]));
  };

  it('is exact, also beyond the first thousand rejects and where nothing was rejected', async () => {
    const id = await send();
    await bench.decide(office, id, {
      fixes: [
        fix(3, 'Værdi', '1,5'),
        fix(1095, 'Værdi', '2,5'),
        fix(1096, 'Periode', '04-2026'),
        fix(2, 'Værdi', '8,5'),
        fix(MANY + 3, '*', 'Opkald;03-2026;9,5'),
        fix(9999, 'Værdi', '1'),
      ],
    });
    expect(await before()).toEqual({
      'tal.csv, linje 3, Værdi': '1..5',
      'tal.csv, linje 1095, Værdi': '1093..5',
      'tal.csv, linje 1096, Periode': '02-2026',
      'tal.csv, linje 2, Værdi': '7,5',
      [`tal.csv, linje ${MANY + 3}, *`]: 'Opkald;03-2026',
      'tal.csv, linje 9999, Værdi': '',
    });
  });

  it('is the first correction where a cell is corrected twice', async () => {
    const id = await send();
    await bench.decide(office, id, { fixes: [fix(1095, 'Værdi', '2..5')] });
    await bench.decide(office, id, { fixes: [fix(1095, 'Værdi', '2,5')] });
    const notes = await bench.database.tenant(office, (m) =>
      m.query<{ before: string }[]>('select before from audit_entry order by at'),
    );
    expect(notes.map((note) => note.before)).toEqual(['1093..5', '2..5']);
  });
});
