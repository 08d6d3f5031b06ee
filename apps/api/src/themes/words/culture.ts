import type { ThemeFinding } from '@gevinst/contract';
import { holdsBack, untested } from '@gevinst/domain';
import type { ThemeFacts } from '../facts/theme-facts';
import { counted } from './say';

/** Theme 3 in words: what stands in the way unseen, and which assumptions measurements speak against. */
export function cultureFindings({ themes }: ThemeFacts): ThemeFinding[] {
  const { behaviours, assumptions, evidence } = themes.contents.culture;
  const measured = evidence.filter(({ indicatorId }) => indicatorId !== null);
  const saidBy = (stand: 'for' | 'against') =>
    new Set(measured.flatMap(({ stands, assumptionId }) => (stands === stand ? assumptionId : [])));
  const [against, speakFor] = [saidBy('against'), saidBy('for')];
  return [
    ...counted(
      'warn',
      behaviours.filter(holdsBack).length,
      [
        'Én vane i hverdagen holder en gevinst tilbage',
        'One everyday behaviour holds a benefit back',
      ],
      [
        '{n} vaner i hverdagen holder gevinster tilbage',
        '{n} everyday behaviours hold benefits back',
      ],
    ),
    ...counted(
      'good',
      assumptions.filter(({ id }) => against.has(id) && !speakFor.has(id)).length,
      ['Én antagelse taler målinger imod', 'Measurements speak against one assumption'],
      ['{n} antagelser taler målinger imod', 'Measurements speak against {n} assumptions'],
    ),
    ...counted(
      'note',
      assumptions.filter(({ id }) => against.has(id) && speakFor.has(id)).length,
      [
        'Målinger taler både for og imod én antagelse',
        'Measurements speak both for and against one assumption',
      ],
      [
        'Målinger taler både for og imod {n} antagelser',
        'Measurements speak both for and against {n} assumptions',
      ],
    ),
    ...counted(
      'note',
      untested(assumptions, evidence).length,
      [
        'Én antagelse er ikke holdt op mod målinger',
        'One assumption has not been held against measurements',
      ],
      [
        '{n} antagelser er ikke holdt op mod målinger',
        '{n} assumptions have not been held against measurements',
      ],
    ),
    ...counted(
      'note',
      behaviours.length,
      ['Ét stykke adfærd er beskrevet', 'One behaviour is described'],
      ['{n} stykker adfærd er beskrevet', '{n} behaviours are described'],
    ),
  ];
}
