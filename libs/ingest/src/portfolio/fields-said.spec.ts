import { writeFileSync } from 'node:fs';
import { analyseFile, type AnalyseRequest } from '../importing/reading/analyse-file';
import { loadPortfolio } from '../importing/loading/load-portfolio';
import { FIELD_NAMES } from '../map/portfolio/field-names';
import { FIELD_WORDS } from '../map/portfolio/portfolio-fields';
import { tempPaths } from '../testing/temp-folder';

const TEXT =
  'Projekt;Fase;Ansvarlig;Tovholder;Drift 2026 (kr.)\n' +
  'A;Idé;Ane;Bo;10,50\n' +
  'B;Analyse;Ida;Per;20,50\n';
const temp = tempPaths();

async function read(answers: Record<string, string>, more: Partial<AnalyseRequest> = {}) {
  const file = temp('file.csv');
  writeFileSync(file, TEXT);
  const request = { path: file, kind: 'portfolio' as const, indicators: [], answers, ...more };
  const analysis = await analyseFile(request);
  const { profile, portfolioMap: map, reading } = analysis;
  const rows = map
    ? (
        await loadPortfolio({
          path: file,
          profile,
          map,
          indicators: [],
          rejectsPath: `${file}.rejects`,
        })
      ).rows
    : [];
  const used = reading.columns.map(({ target, why }) => [target, why.da]);
  return { analysis, rows, used };
}

describe('what a person says that the columns of a portfolio file hold', () => {
  it('has a name for every field', () => {
    const fields = Object.keys(FIELD_NAMES).map((target) => target.split('.')[0]);
    expect(new Set(fields)).toEqual(new Set(Object.keys(FIELD_WORDS)));
  });

  it('counts whatever the headers say, is listed, and is remembered for the source', async () => {
    const answers = {
      'role:Tovholder': 'field:owner',
      'role:Ansvarlig': 'field:department',
      'role:Drift 2026 (kr.)': 'field:cost.implementation',
    };
    const { analysis, rows, used } = await read(answers);
    expect(used).toEqual([
      ['project', 'Overskriften siger projekt'],
      ['phase', 'Overskriften siger fase'],
      ['department', 'Valgt her'],
      ['owner', 'Valgt her'],
      ['cost.implementation', 'Valgt her'],
    ]);
    expect(rows.map(({ project }) => [project.owner, project.department])).toEqual([
      ['Bo', 'Ane'],
      ['Per', 'Ida'],
    ]);
    expect(rows[0]?.costs).toMatchObject([
      { kind: 'implementation', year: 2026, amount: '10.50', label: 'Drift 2026' },
    ]);
    expect(analysis.reading.corrections.map(({ id }) => id)).toEqual(Object.keys(answers));

    const next = await read({}, { saved: analysis.saved });
    expect(next.rows[0]?.project.owner).toBe('Bo');
    expect(next.analysis.reading.corrections[0]).toEqual({
      id: 'role:Tovholder',
      answer: 'field:owner',
      from: 'source',
    });
  });

  it('takes the place of another column’s header, and says so', async () => {
    const { rows, used } = await read({ 'role:Tovholder': 'field:owner' });
    expect(rows[0]?.project.owner).toBe('Bo');
    expect(used[2]).toEqual([null, '»Tovholder« bruges i stedet']);
  });

  it('is the name of the project, also where no header says which column it is', async () => {
    const { rows } = await read({
      'role:Projekt': 'ignored',
      'role:Ansvarlig': 'field:project',
    });
    expect(rows.map(({ project }) => project.name)).toEqual(['Ane', 'Ida']);
  });

  it('is asked about where two columns are to be one field', async () => {
    for (const field of ['owner', 'project']) {
      const said = {
        'role:Projekt': field === 'owner' ? 'field:project' : 'ignored',
        'role:Ansvarlig': `field:${field}`,
        'role:Tovholder': `field:${field}`,
      };
      for (const answers of [said, { ...said, [`field:${field}`]: 'column:Fase' }]) {
        const { analysis, rows } = await read(answers);
        expect([analysis.open, rows]).toEqual([true, []]);
        expect(analysis.questions).toMatchObject([
          {
            id: `field:${field}`,
            answer: null,
            options: [{ value: 'column:Ansvarlig' }, { value: 'column:Tovholder' }],
          },
        ]);
      }
      const { rows } = await read({ ...said, [`field:${field}`]: 'column:Tovholder' });
      expect(rows[0]?.project[field === 'owner' ? 'owner' : 'name']).toBe('Bo');
    }
  });

  it('makes no difference where it names no field', async () => {
    const { analysis, used } = await read({ 'role:Tovholder': 'field:boss' });
    expect(used[3]).toEqual([null, 'Bruges ikke']);
    expect(analysis.reading.corrections).toEqual([]);
  });
});
