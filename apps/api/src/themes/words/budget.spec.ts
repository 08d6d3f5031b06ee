import { BudgetContent } from '@gevinst/contract';
import { writtenThemes } from '../../model/theme/written-themes';
import type { ThemeFacts } from '../facts/theme-facts';
import { budgetFindings } from './budget';

const TODAY = '2026-11-23';
const decision = { by: 'Ledelsen', on: '2026-11-01' };

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

describe('who pays by theme 6', () => {
  const said = (funding: string, poolPays: boolean | null) => {
    const themes = writtenThemes('p', []);
    const contents = { ...themes.contents, budget: BudgetContent.parse({ funding }) };
    const facts = { themes: { ...themes, contents }, today: TODAY, poolPays };
    const found = budgetFindings(facts as unknown as ThemeFacts);
    return found.filter(({ tone }) => tone === 'warn').map(({ da }) => da);
  };

  it('S8.5 S8.6 a model that the approved plan contradicts is told of', () => {
    const [one = ''] = said('caseByCase', true);
    expect(one).toContain('den godkendte plan låner af investeringspuljen');
    expect(said('pool', false)).toHaveLength(1);
    const fits = [...said('caseByCase', false), ...said('pool', true), ...said('pool', null)];
    expect(fits).toEqual([]);
  });
});

describe('the budget effects of theme 6 in words', () => {
  const said = (effects: object[]) => {
    const themes = writtenThemes('p', []);
    const items = effects.map((one, at) => ({
      ...{ id: `10000000-0000-4000-8000-00000000000${at}`, text: 'Porto', year: 2027 },
      ...one,
    }));
    const contents = { ...themes.contents, budget: BudgetContent.parse({ effects: items }) };
    const facts = { themes: { ...themes, contents }, today: TODAY };
    return budgetFindings(facts as unknown as ThemeFacts).map(({ da }) => da);
  };

  it('S8.1 small amounts are read to the krone, and what nobody has decided is not in the budget', () => {
    const small = { amountKr: '40000.00' };
    expect(said([{ ...small, inBudget: true, decision }, small])).toEqual([
      '40.000 kr. af 80.000 kr. er indarbejdet i budgettet',
    ]);
    expect(said([{ ...small, inBudget: true }, small])).toEqual([
      'Én budgetvirkning står som indarbejdet, men ledelsen har ikke besluttet den',
      '0 kr. af 80.000 kr. er indarbejdet i budgettet',
    ]);
    expect(said([{ amountKr: '2449999.50', inBudget: true, decision }])).toEqual([
      '2,4 mio. kr. af 2,4 mio. kr. er indarbejdet i budgettet',
    ]);
  });

  it('S8.1 a budget that rises is said to rise', () => {
    expect(said([{ amountKr: '-40000.50' }, { amountKr: '1000.00' }])).toEqual([
      '0 kr. af 1.000 kr. er indarbejdet i budgettet',
      'Budgettet stiger med 40.000,50 kr.; 0 kr. er indarbejdet',
    ]);
  });

  it('S8.1 amounts of different price levels are not added', () => {
    const at = (priceLevelYear: number | null) => ({ amountKr: '1000.00', priceLevelYear });
    expect(said([at(2026), at(2020), at(2026)])).toEqual([
      '0 kr. af 1.000 kr. er indarbejdet i budgettet (2020-p/l)',
      '0 kr. af 2.000 kr. er indarbejdet i budgettet (2026-p/l)',
      'Beløbene står i flere prisniveauer og er ikke lagt sammen',
    ]);
  });
});
