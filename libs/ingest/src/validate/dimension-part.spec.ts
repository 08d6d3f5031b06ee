import fc from 'fast-check';
import { importer, indicator } from '../testing/import-text';
import { tempPaths } from '../testing/temp-folder';
import { dimensionCells, dimensionPart } from './dimension-part';

const read = importer(tempPaths(), [indicator('I-1')]);

/** Names and values of a text, read from it alone. */
const partsOf = (text: string) => dimensionCells(text)?.map(({ name, value }) => [name, value]);

describe('the parts of a dimension', () => {
  it('says a value that looks like another column’s part as one value', async () => {
    const { values } = await read(
      'Periode;Enhed;I-1\n2026-01;"Drift; niveau=2";1\n2026-01;Drift; 2\n2026-01;a=b; 3\n',
    );
    expect(values.map((value) => value.split(' ').slice(3).join(' '))).toEqual([
      'Enhed=Drift； niveau=2',
      'Enhed=Drift',
      'Enhed=a=b',
    ]);
  });

  it('keeps a value that ends as a name would', async () => {
    const { values } = await read('Periode;Enhed;I-1\n2026-01;Nord=;1\n2026-01;Syd;2\n');
    expect(values[0]).toContain('Enhed=Nord=');
  });

  it('has the name of a column whatever signs it has', () => {
    expect(dimensionPart('Køn (1=mand; 2=kvinde)', '1')).toBe('Køn (1＝mand； 2＝kvinde)=1');
    expect(dimensionPart('Enhed', 'Drift; Anlæg')).toBe('Enhed=Drift; Anlæg');
  });

  it('can be read back from their text', () => {
    const signs = fc.string({ unit: fc.constantFrom('a', ';', ' ', '=', '；', '＝', '＼') });
    const name = signs.filter((text) => text.trim() !== '').map((text) => text.trim());
    const part = fc.tuple(name, name);
    // A text that names a column twice is none.
    const cells = { minLength: 1, maxLength: 3, selector: ([column]: [string, string]) => column };
    fc.assert(
      fc.property(fc.uniqueArray(part, cells), (parts) => {
        const text = parts.map(([column, value]) => dimensionPart(column, value)).join('; ');
        expect(partsOf(text)).toEqual(parts);
      }),
    );
  });
});
