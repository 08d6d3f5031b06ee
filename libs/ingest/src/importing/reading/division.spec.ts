import { importer, indicator } from '../../testing/import-text';
import { tempPaths } from '../../testing/temp-folder';
import { analyseLearned } from './analyse-learned';
import type { SavedReading } from './saved-reading';

const indicators = [indicator('I-01')];
const load = importer(tempPaths(), indicators);

const HEAD = 'Indikator;Enhed;Kanal;Måned;Værdi\n';
const FILE = `${HEAD}I-01;Nord;Web;jan 2026;5\nI-01;Syd;Web;jan 2026;6\n`;
const CHOSEN = { 'role:Enhed': 'dimension', 'role:Kanal': 'ignored' };

const ids = ({ analysis }: Awaited<ReturnType<typeof load>>) =>
  analysis.questions.map(({ id, options }) => [id, options.map(({ value }) => value)]);

describe('the columns that a person has chosen to divide the values of a source', () => {
  let saved: SavedReading;

  beforeAll(async () => {
    const { analysis, values, result } = await load(FILE, { answers: CHOSEN });
    expect(values).toEqual(['I-01 2026-01 5 Enhed=Nord', 'I-01 2026-01 6 Enhed=Syd']);
    saved = { ...analysis.saved, dimensions: result?.dimensions ?? [] };
  });

  it('divide a file with more columns too, and what was left out stays so', async () => {
    const text = 'Indikator;Enhed;Kanal;Måned;Værdi;Note\nI-01;Nord;Tlf;feb 2026;5;x\n';
    const { values, analysis } = await load(text, { saved });
    expect(values).toEqual(['I-01 2026-02 5 Enhed=Nord']);
    expect(analysis.reading.corrections).toEqual([
      { id: 'role:Enhed', answer: 'dimension', from: 'source' },
      { id: 'role:Kanal', answer: 'ignored', from: 'source' },
    ]);
  });

  it('are asked about where a file lacks one, and the answer is remembered for files like it', async () => {
    const text = (month: string) =>
      `Indikator;Kanal;Måned;Værdi\nI-01;Web;${month};5\nI-01;Tlf;${month};6\n`;
    const asked = await load(text('feb 2026'), { saved });
    expect([asked.analysis.open, ids(asked)]).toEqual([true, [['dimension:Enhed', ['without']]]]);
    expect(asked.analysis.questions[0]?.da).toContain('»Enhed«, som denne fil ikke har');

    const answers = { 'dimension:Enhed': 'without', 'role:Kanal': 'dimension' };
    const { values, analysis } = await load(text('feb 2026'), { saved, answers });
    expect(values).toEqual(['I-01 2026-02 5 Kanal=Web', 'I-01 2026-02 6 Kanal=Tlf']);
    const next = await load(text('mar 2026'), { saved: analysis.saved });
    expect(next.values).toHaveLength(2);
    expect(next.analysis.questions).toMatchObject([{ id: 'dimension:Enhed', from: 'source' }]);
  });

  it('can have another name now, and the values go on under the old one', async () => {
    const text = 'Indikator;Afdeling;Måned;Værdi\nI-01;Nord;feb 2026;5\nI-01;Syd;feb 2026;6\n';
    const asked = await load(text, { saved });
    expect(ids(asked)).toEqual([['dimension:Enhed', ['column:Afdeling', 'without']]]);
    const answers = { 'dimension:Enhed': 'column:Afdeling' };
    const { values, analysis } = await load(text, { saved, answers });
    expect(values).toEqual(['I-01 2026-02 5 Enhed=Nord', 'I-01 2026-02 6 Enhed=Syd']);
    const next = await load(text.replaceAll('feb', 'mar'), { saved: analysis.saved });
    expect(next.values[0]).toBe('I-01 2026-03 5 Enhed=Nord');
    const astray = await load(text, { saved, answers: { 'dimension:Enhed': 'column:Måned' } });
    expect(astray.analysis.open).toBe(true);
  });

  it('are asked about where a new column would divide the values further', async () => {
    const text =
      'Indikator;Enhed;Team;Måned;Værdi\nI-01;Nord;A;feb 2026;5\nI-01;Nord;B;feb 2026;6\n';
    const asked = await load(text, { saved });
    expect([asked.analysis.open, ids(asked)]).toEqual([
      true,
      [['role:Team', ['dimension', 'ignored']]],
    ]);
    const { values } = await load(text, { saved, answers: { 'role:Team': 'dimension' } });
    expect(values[0]).toBe('I-01 2026-02 5 Enhed=Nord; Team=A');
    expect((await load(text, { saved, answers: { 'role:Team': 'boss' } })).analysis.open).toBe(
      true,
    );
  });

  it('are known although the source has sent other files since, and can be taken back', async () => {
    const other = (await load('Indikator;Måned;Sum\nI-01;jan 2026;5\n')).analysis.saved;
    const text = Buffer.from('Indikator;Måned;Værdi\nI-01;feb 2026;5\n');
    const of = async (answers: Record<string, string>) =>
      (await analyseLearned(text, { indicators, answers }, [other, saved])).questions;
    expect((await of({})).map(({ id }) => id)).toEqual(['dimension:Enhed']);
    expect(await of({ 'role:Enhed': '' })).toEqual([]);
  });
});
