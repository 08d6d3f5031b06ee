import type { ThemeFinding } from '@gevinst/contract';
import {
  closesWithoutReviewedGoal,
  decimalFromOre,
  isClosing,
  isClosureLate,
  type VolumeShift,
} from '@gevinst/domain';
import type { ThemeFacts } from '../facts/theme-facts';
import { counted, when } from './say';

/** Theme 1 in words: what closes, who is against it, and what has moved. */
export function channelFindings({ themes, today, shift }: ThemeFacts): ThemeFinding[] {
  const { channels, budget } = themes.contents;
  const { closures, stakeholders, users } = channels;
  const planned = closures.filter((one) => one.status !== 'closed' && isClosing(one));
  const against = stakeholders.filter(({ stance }) => stance === 'hinders');
  const alone = against.filter((one) => one.means === '' && one.actionIds.length === 0);
  const late = closures.filter((one) => isClosureLate(one, today));
  return [
    ...counted(
      'warn',
      late.length,
      ['Én kanal skulle være lukket', 'One channel should be closed by now'],
      ['{n} kanaler skulle være lukket', '{n} channels should be closed by now'],
    ),
    ...when(
      closesWithoutReviewedGoal(closures, budget.goals),
      'warn',
      'En kanal lukker, men ingen servicemål er set efter',
      'A channel closes, but no service goal has been looked at again',
    ),
    ...counted(
      'warn',
      alone.length,
      [
        'Én interessent bremser, uden at det er besluttet, hvad der gøres',
        'One stakeholder hinders, and nothing is decided about it',
      ],
      [
        '{n} interessenter bremser, uden at det er besluttet, hvad der gøres',
        '{n} stakeholders hinder, and nothing is decided about it',
      ],
    ),
    ...shiftWords(shift),
    ...counted(
      'note',
      planned.length,
      ['Én kanal er på vej til at lukke', 'One channel is about to close'],
      ['{n} kanaler er på vej til at lukke', '{n} channels are about to close'],
    ),
    ...counted(
      'good',
      closures.filter(({ status }) => status === 'closed').length,
      ['Én kanal er lukket', 'One channel is closed'],
      ['{n} kanaler er lukket', '{n} channels are closed'],
    ),
    ...counted(
      'note',
      users.length,
      ['Én brugergruppe er beskrevet', 'One user group is described'],
      ['{n} brugergrupper er beskrevet', '{n} user groups are described'],
    ),
  ];
}

function shiftWords(shift: VolumeShift | null): ThemeFinding[] {
  if (shift === null) return [];
  const { moved, savedOre } = shift;
  const said = (group: '.' | ',') =>
    [moved.toFixed(0), decimalFromOre(savedOre).toFixed(0)].map((whole) =>
      whole.replace(/\B(?=(\d{3})+$)/g, group),
    );
  const [da, en] = [said('.'), said(',')];
  return when(
    moved.greaterThan(0),
    'good',
    `${da[0]} henvendelser er flyttet til billigere kanaler i den seneste periode; det svarer til ${da[1]} kr.`,
    `${en[0]} contacts have moved to cheaper channels in the latest period, which is ${en[1]} kr.`,
  );
}
