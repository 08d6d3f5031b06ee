import type { ImportMessage } from '@gevinst/contract';
import type { Replaced } from '../../portfolio/effect.port';
import { ownMessage } from '../document/own-messages';

/** A number for a message. */
export const counted = (number: number) => ({ da: String(number), en: String(number) });

/** What of the values in force the file gives in another form: whole against divided, and each pair of divisions. */
export function replacedNotices(replaced: readonly Replaced[]): ImportMessage[] {
  const divided = replaced.filter(({ standing, coming }) => standing !== null && coming !== null);
  const others = replaced.filter((one) => !divided.includes(one));
  const count = others.reduce((sum, one) => sum + one.count, 0);
  return [
    ...(count > 0 ? [ownMessage('other_form_replaced', counted(count))] : []),
    ...divided.map(otherDivision),
  ];
}

function otherDivision({ standing, coming, count }: Replaced): ImportMessage {
  const [now, next] = [columnsOf(standing), columnsOf(coming)];
  return ownMessage('other_breakdown_replaced', {
    da: `${count} tal er i dag opdelt efter ${now.da} og kommer i denne fil opdelt efter ${next.da}`,
    en: `${count} values are divided by ${now.en} today and come divided by ${next.en} in this file`,
  });
}

function columnsOf(form: string | null): { da: string; en: string } {
  const names = (form ?? '').split('; ').filter((name) => name !== '');
  if (names.length === 0) return { da: 'noget andet', en: 'something else' };
  const quoted = names.map((name) => `“${name}”`);
  return { da: quoted.join(' og '), en: quoted.join(' and ') };
}
