import type { ThemeFinding } from '@gevinst/contract';
import type { ThemeFacts } from '../facts/theme-facts';
import { counted } from './say';

/** Theme 3 in words: what stands in the way unseen, and which assumptions measurements speak against. */
export function cultureFindings({ themes }: ThemeFacts): ThemeFinding[] {
  const { behaviours, assumptions, evidence } = themes.contents.culture;
  const against = new Set(
    evidence.filter(({ stands }) => stands === 'against').map(({ assumptionId }) => assumptionId),
  );
  const tested = new Set(evidence.map(({ assumptionId }) => assumptionId));
  return [
    ...counted(
      'warn',
      behaviours.filter(({ benefitIds }) => benefitIds.length > 0).length,
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
      assumptions.filter(({ id }) => against.has(id)).length,
      ['Én antagelse taler målinger imod', 'Measurements speak against one assumption'],
      ['{n} antagelser taler målinger imod', 'Measurements speak against {n} assumptions'],
    ),
    ...counted(
      'note',
      assumptions.filter(({ id }) => !tested.has(id)).length,
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
