import { emptyBenefit, emptyChange } from './tree-edits';
import { treeFindings } from './tree-findings';

const all = {
  description: 'yes',
  observable: 'yes',
  attribution: 'yes',
  measurement: 'yes',
} as const;

describe('what a benefit tree tells', () => {
  const change = emptyChange('Ny');
  const whole = { ...emptyBenefit('Hel', [change.id]), owner: 'Bo', doam: { ...all, note: '' } };
  const bare = emptyBenefit('Løs');
  const tree = { changes: [change], benefits: [whole, bare] };
  const around = {
    lights: { [whole.id]: 'red' as const },
    valuedBy: { [whole.id]: 'i' },
    overlaps: [],
  };
  const of = (found: { key: string; count: number }[]) =>
    Object.fromEntries(found.map(({ key, count }) => [key, count]));

  it('counts lights, and S7.1 what lacks a change, an owner, an indicator or the test', () => {
    const { lights, lacks } = treeFindings(tree, around);
    expect(lights.filter(({ count }) => count > 0)).toEqual([{ light: 'red', count: 1 }]);
    expect(of([...lacks])).toEqual({ change: 1, owner: 1, indicator: 1, test: 1, claimed: 0 });
  });

  it('N5 counts benefits whose kroner others claim too', () => {
    const overlap = { kind: 'volume' as const, name: 'Breve', share: null, others: [] };
    const overlaps = [{ ...overlap, benefitIds: [bare.id] }];
    expect(of([...treeFindings(tree, { ...around, overlaps }).lacks]).claimed).toBe(1);
  });

  it('asks for no change where there is none yet', () => {
    expect(of([...treeFindings({ changes: [], benefits: [bare] }, around).lacks]).change).toBe(0);
  });
});
