import { BudgetContent } from '@gevinst/contract';
import { writtenThemes } from '../../model/theme/written-themes';
import type { ThemeFacts } from '../facts/theme-facts';
import { budgetFindings } from './budget';

const TODAY = '2026-11-23';

describe('theme 6 in words', () => {
  const goal = { id: '10000000-0000-4000-8000-000000000001', name: 'Svartid', reviewed: true };
  const said = (over: object) => {
    const themes = writtenThemes('p', []);
    const budget = BudgetContent.parse({ goals: [{ ...goal, ...over }] });
    const facts = { today: TODAY, themes: { ...themes, contents: { ...themes.contents, budget } } };
    return budgetFindings(facts as unknown as ThemeFacts).map(({ tone, da }) => `${tone} ${da}`);
  };

  it('S8.7 a political goal that was to be decided by now is told of, until it is', () => {
    const late = ['warn Ét politisk mål skulle være besluttet'];
    expect(said({ decideOn: '2026-11-22' })).toEqual(late);
    expect(said({ decideOn: TODAY })).toEqual([]);
    const decision = { by: 'Byrådet', on: '2026-11-01' };
    expect(said({ decideOn: '2026-11-22', decision })).toEqual([]);
  });

  it('S8.7 a goal that nobody has looked at again is told of', () => {
    expect(said({ reviewed: false })).toEqual(['warn Ét politisk mål er ikke set efter']);
  });
});
