import type { ThemeFinding } from '@gevinst/contract';
import { closuresWithoutGoal } from '@gevinst/domain';
import type { ThemeFacts } from '../facts/theme-facts';
import { listed, when } from './say';

/** The channels that close before anyone has looked at the service goals; nothing closes in a theme that is not relevant. S8.8. */
export function closingWords({ themes }: Pick<ThemeFacts, 'themes'>): ThemeFinding[] {
  const { contents, relevance } = themes;
  const { closures } = relevance.channels === 'notRelevant' ? { closures: [] } : contents.channels;
  const { goals } = relevance.budget === 'notRelevant' ? { goals: [] } : contents.budget;
  const names = closuresWithoutGoal(closures, goals).map(({ what }) => what);
  return when(
    names.length > 0,
    'warn',
    `${listed(names, 'og')} lukker, uden at et servicemål for det er set efter`,
    `${listed(names, 'and')} ${names.length === 1 ? 'closes' : 'close'}, and no service goal for it has been looked at again`,
  );
}
