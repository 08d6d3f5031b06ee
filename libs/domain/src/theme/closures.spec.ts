import { closuresWithoutGoal } from './closures';

const closure = (benefitIds: readonly string[] = [], status = 'decided' as const) => ({
  ...{ on: null, status, benefitIds },
});
const goal = (reviewed: boolean, benefitIds: readonly string[] = []) => ({ reviewed, benefitIds });

describe('channels that close', () => {
  const without = (...of: Parameters<typeof closuresWithoutGoal>) =>
    closuresWithoutGoal(...of).length;

  it('S8.8 without a reviewed service goal are told of', () => {
    expect(without([closure()], [])).toBe(1);
    expect(without([closure()], [goal(false)])).toBe(1);
    expect(without([closure()], [goal(true)])).toBe(0);
    expect(without([{ on: null, status: 'dropped', benefitIds: [] }], [])).toBe(0);
  });

  it('S8.8 need a goal of their own benefit: another goal says nothing of them', () => {
    expect(without([closure(['a']), closure(['b'])], [goal(true, ['a', 'c'])])).toBe(1);
    expect(without([closure(['a'])], [goal(true)])).toBe(1);
    expect(without([closure()], [goal(true, ['a'])])).toBe(1);
  });
});
