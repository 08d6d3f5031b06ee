import { indicator } from '../../testing/import-text';
import { analyseSource, type Analysis } from './analyse-file';
import { analyseLearned } from './analyse-learned';
import type { SavedReading } from './saved-reading';

const indicators = [indicator('I-01')];
const ANSWERS = { 'role:Antal': 'value' };

/** A file whose header is found on the second line only where a person says so. */
const odd = (name: string) =>
  Buffer.from(`Antal, sager, brugere\nIndikator;Måned;Antal;${name}\nI-01;jan 2026;7;x\n`);
const plain = (name: string) => Buffer.from(`Indikator;Måned;Antal;${name}\nI-01;jan 2026;7;x\n`);

async function learnedFrom(file: Uint8Array, layout: object): Promise<SavedReading> {
  const answers = { ...ANSWERS, ...layout };
  return (await analyseSource(file, { indicators, answers })).saved;
}

/** How a file is understood, and how often it was read from one end to the other. */
async function counted(
  file: Uint8Array,
  learned: readonly SavedReading[],
): Promise<Analysis & { readings: number }> {
  let readings = 0;
  const onProgress = ({ percent }: { percent: number }) => {
    if (percent === 100) readings += 1;
  };
  const analysis = await analyseLearned(file, { indicators, onProgress }, learned);
  return { ...analysis, readings };
}

const ids = ({ reading }: Analysis) => reading.corrections.map(({ id }) => id);

describe('a source that sends several kinds of files', () => {
  let learned: SavedReading[];

  beforeAll(async () => {
    const layout = { delimiter: ';', headerLine: '2' };
    const names = ['A', 'B', 'C', 'D', 'E'];
    learned = await Promise.all(names.map((name) => learnedFrom(odd(name), layout)));
  });

  it.each(['A', 'C', 'E'])(
    'reads one of its files once, by what is remembered of it: %s',
    async (n) => {
      const found = await counted(odd(n), learned);
      expect(found).toMatchObject({ readings: 1, open: false, profile: { headerLine: 2 } });
      expect(ids(found)).toEqual(['role:Antal', 'delimiter', 'headerLine']);
    },
  );

  it('reads a file of another kind once, too', async () => {
    const found = await counted(plain('F'), learned);
    expect(found).toMatchObject({ readings: 1, profile: { headerLine: 1 } });
    expect(ids(found)).toEqual([]);
  });

  it('reads a file once that needs nothing but what was answered about an older one', async () => {
    const older = await Promise.all([learnedFrom(plain('G'), {}), learnedFrom(plain('H'), {})]);
    const found = await counted(plain('H'), older);
    expect(found.readings).toBe(1);
    expect(ids(found)).toEqual(['role:Antal']);
    const among = await counted(plain('H'), [...learned, ...older]);
    expect(among.readings).toBe(1);
    expect(ids(among)).toEqual(['role:Antal']);
  });

  it('leaves the layout of an earlier file where the same columns come without it', async () => {
    const found = await counted(plain('C'), learned);
    expect(found).toMatchObject({ readings: 1, open: false, profile: { headerLine: 1 } });
    expect(ids(found)).toEqual(['role:Antal']);
    expect(found.saved.answers).toMatchObject({ headerLine: '2', delimiter: ';' });
  });
});
