import { importer, indicator } from '../../testing/import-text';
import { tempPaths } from '../../testing/temp-folder';

const read = importer(tempPaths(), [indicator('I-1'), indicator('I-2')]);
const file = (...rows: string[]) =>
  ['Indikator;Periode;Enhed;Værdi', ...rows.map((row) => `I-1;${row}`), ''].join('\n');

describe('a file with a total among its parts', () => {
  it('loads its only part as a part: it is not the whole, which the total says', async () => {
    const { values, result } = await read(file('2026-01;Nord;30', '2026-01;I alt;50'));
    expect(values).toEqual(['I-1 2026-01 30 Enhed=Nord']);
    expect(result?.lines).toMatchObject({ loaded: 1, totals: 1 });
  });

  it('loads parts as parts also where each period has one of them', async () => {
    const rows = ['2026-01;Nord;1', '2026-01;Sum;4', '2026-02;Syd;3', '2026-02;Sum;4'];
    const { values } = await read(file(...rows));
    expect(values).toEqual(['I-1 2026-01 1 Enhed=Nord', 'I-1 2026-02 3 Enhed=Syd']);
  });

  it('has no parts where the column says the same of every value and no total stands in it', async () => {
    const { values } = await read(file('2026-01;Nord;1', '2026-02;Nord;2'));
    expect(values).toEqual(['I-1 2026-01 1', 'I-1 2026-02 2']);
  });

  it('names its parts alike, whatever the order of the columns', async () => {
    const rows = ['2026-01;Nord;Mail;1', '2026-01;Syd;Mail;2', '2026-01;Syd;Brev;3'];
    const turned = rows
      .map((row) => row.split(';'))
      .map(([at, a, b, n]) => [at, b, a, n].join(';'));
    const text = (columns: string, all: readonly string[]) =>
      [`Periode;${columns};I-1`, ...all, ''].join('\n');
    const one = await read(text('Enhed;Kanal', rows));
    const other = await read(text('Kanal;Enhed', turned));
    expect(one.values).toEqual(other.values);
    expect(one.values[0]).toBe('I-1 2026-01 1 Enhed=Nord; Kanal=Mail');
  });
});
