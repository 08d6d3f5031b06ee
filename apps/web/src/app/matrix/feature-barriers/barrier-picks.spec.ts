import { PLAN_THEMES } from '@gevinst/domain';
import { barrierFilter, barrierPicks } from './barrier-picks';

const HERE = '0b7a1d8e-1111-4222-8333-444455556666';
const THERE = '0b7a1d8e-1111-4222-8333-444455557777';
const choices = {
  departments: ['Social', 'Teknik'],
  projects: [
    { id: HERE, name: 'Digital post', department: 'Social' },
    { id: THERE, name: 'Parkering', department: 'Teknik' },
  ],
};
const say = (key: string) => key;
const valuesOf = (filter: Parameters<typeof barrierPicks>[0], key: string) =>
  barrierPicks(filter, choices, say)
    .find((one) => one.key === key)
    ?.options.map(({ value }) => value);

describe('what the barriers are narrowed to', () => {
  it('N2 stands in the address; what is misspelt there is left out', () => {
    const filter = { department: 'Social', theme: 'culture', projectId: HERE };
    expect(barrierFilter(filter)).toEqual(filter);
    expect(barrierFilter({ department: '', theme: 'vejret', projectId: 'x' })).toEqual({});
  });

  it('N2 is chosen among the departments, the projects of the one chosen, and the six themes', () => {
    expect(valuesOf({}, 'projectId')).toEqual([HERE, THERE]);
    expect(valuesOf({ department: 'Teknik' }, 'projectId')).toEqual([THERE]);
    expect(valuesOf({}, 'theme')).toEqual([...PLAN_THEMES]);
  });

  it('N2 shows what a link has chosen, also when it is in no list', () => {
    expect(valuesOf({ department: 'Nedlagt' }, 'department')).toEqual([
      'Nedlagt',
      ...choices.departments,
    ]);
    const other = barrierPicks({ department: 'Teknik', projectId: HERE }, choices, say)[1];
    expect([other?.value, other?.options[0]]).toEqual([
      HERE,
      { value: HERE, label: 'shared.filter.otherProject' },
    ]);
  });
});
