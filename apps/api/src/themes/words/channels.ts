import type { ThemeFinding } from '@gevinst/contract';
import { isClosing, isClosureLate } from '@gevinst/domain';
import type { ThemeFacts } from '../facts/theme-facts';
import { shiftWords } from './channel-shift';
import { closingWords, unsaidWords } from './closing';
import { counted } from './say';

/** Theme 1 in words: what closes, who is against it, and what has moved. */
export function channelFindings({ themes, today, shift }: ThemeFacts): ThemeFinding[] {
  const { channels } = themes.contents;
  const { closures, stakeholders, users } = channels;
  const late = closures.filter((one) => isClosureLate(one, today));
  const planned = closures.filter(
    (one) => one.status !== 'closed' && isClosing(one) && !late.includes(one),
  );
  const against = stakeholders.filter(({ stance }) => stance === 'hinders');
  const alone = against.filter((one) => one.means === '' && one.actionIds.length === 0);
  return [
    ...counted(
      'warn',
      late.length,
      ['Én kanal skulle være lukket', 'One channel should be closed by now'],
      ['{n} kanaler skulle være lukket', '{n} channels should be closed by now'],
    ),
    ...closingWords({ themes }),
    ...unsaidWords(closures),
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
