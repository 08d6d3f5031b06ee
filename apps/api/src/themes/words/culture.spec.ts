import { CultureContent } from '@gevinst/contract';
import { writtenThemes } from '../../model/theme/written-themes';
import type { ThemeFacts } from '../facts/theme-facts';
import { cultureFindings } from './culture';

const [HABIT, OTHER] = [
  '10000000-0000-4000-8000-000000000001',
  '10000000-0000-4000-8000-000000000002',
];

describe('theme 3 in words', () => {
  const said = (stands: 'for' | 'against') => {
    const assumptions = [HABIT, OTHER].map((id) => ({ id, text: 'Vores borgere kan ikke' }));
    const evidence = [{ id: OTHER, assumptionId: HABIT, text: '71 % har gjort det', stands }];
    const themes = writtenThemes('p', []);
    const culture = CultureContent.parse({ assumptions, evidence });
    const contents = { ...themes.contents, culture };
    const facts = { themes: { ...themes, contents } } as unknown as ThemeFacts;
    return cultureFindings(facts).map(({ da }) => da);
  };

  it('S5.5 measurements speak against an assumption where they do, and those for it do not', () => {
    const untested = 'Én antagelse er ikke holdt op mod målinger';
    expect(said('against')).toEqual(['Én antagelse taler målinger imod', untested]);
    expect(said('for')).toEqual([untested]);
  });
});
