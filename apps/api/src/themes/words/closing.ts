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

/** Closures that are decided, or done, without a day or anyone who decides; without a day they are on no chart. S3.7. */
export function unsaidWords(
  closures: ThemeFacts['themes']['contents']['channels']['closures'],
): ThemeFinding[] {
  const firm = closures.filter(({ status }) => status === 'decided' || status === 'closed');
  const lacking = (test: (one: (typeof firm)[number]) => boolean) =>
    firm.filter(test).map(({ what }) => what);
  const undated = lacking(({ on }) => on === null);
  const undecided = lacking(({ decidedBy }) => decidedBy.trim() === '');
  return [
    ...when(
      undated.length > 0,
      'warn',
      `Det er ikke skrevet, hvornår ${listed(undated, 'og')} lukker; derfor er det ikke på kurverne`,
      `When ${listed(undated, 'and')} closes is not written, so it is on no chart`,
    ),
    ...when(
      undecided.length > 0,
      'warn',
      `Det er ikke skrevet, hvem der beslutter, at ${listed(undecided, 'og')} lukker`,
      `Who decides that ${listed(undecided, 'and')} closes is not written`,
    ),
  ];
}
