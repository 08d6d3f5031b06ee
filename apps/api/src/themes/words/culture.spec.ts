import { CultureContent } from '@gevinst/contract';
import { writtenThemes } from '../../model/theme/written-themes';
import type { ThemeFacts } from '../facts/theme-facts';
import { cultureFindings } from './culture';

const [HABIT, OTHER] = [
  '10000000-0000-4000-8000-000000000001',
  '10000000-0000-4000-8000-000000000002',
];

describe('theme 3 in words', () => {
  type Stands = 'for' | 'against';
  const said = (stands: readonly Stands[], indicatorId: string | null = OTHER) => {
    const assumptions = [HABIT, OTHER].map((id) => ({ id, text: 'Vores borgere kan ikke' }));
    const evidence = stands.map((one, at) => ({
      ...{ id: `20000000-0000-4000-8000-00000000000${at}`, assumptionId: HABIT, indicatorId },
      ...{ text: '71 % har gjort det', stands: one },
    }));
    const themes = writtenThemes('p', []);
    const culture = CultureContent.parse({ assumptions, evidence });
    const contents = { ...themes.contents, culture };
    const facts = { themes: { ...themes, contents } } as unknown as ThemeFacts;
    return cultureFindings(facts).map(({ da }) => da);
  };
  const untested = 'Én antagelse er ikke holdt op mod målinger';

  it('S5.5 measurements speak against an assumption where they do, and those for it do not', () => {
    expect(said(['against'])).toEqual(['Én antagelse taler målinger imod', untested]);
    expect(said(['for'])).toEqual([untested]);
  });

  it('S5.5 measurements that speak both ways are said to', () => {
    expect(said(['against', 'for'])).toEqual([
      ...['Målinger taler både for og imod én antagelse', untested],
    ]);
  });

  it('S5.5 evidence that nothing measures is no measurement', () => {
    expect(said(['against'], null)).toEqual(['2 antagelser er ikke holdt op mod målinger']);
  });
});
