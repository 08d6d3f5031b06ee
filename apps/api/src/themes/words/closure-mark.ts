import type { ChartEvent, ThemeContents } from '@gevinst/contract';
import { dayWords, isClosureLate } from '@gevinst/domain';
import type { Words } from '../../model/theme/theme-names';

type Closure = ThemeContents['channels']['closures'][number];

interface Said {
  readonly mark: readonly [da: string, en: string];
  readonly day: readonly [da: string, en: string];
}
const CLOSED: Said = { mark: ['Kanal lukket', 'Channel closed'], day: ['Lukket', 'Closed on'] };
const CLOSES: Said = { mark: ['Kanal lukker', 'Channel closes'], day: ['Lukker', 'Closes on'] };
const LATE: Said = {
  mark: ['Kanal skulle være lukket', 'Channel should be closed by now'],
  day: ['Skulle være lukket', 'Should have closed on'],
};

/** How a closure stands on a day, and the name of its project where it is not the page's own. */
export interface Seen {
  readonly today: string;
  readonly projectName?: string | undefined;
}

/** A closure as a mark on a chart; none while it is only proposed, was dropped, or has no day. S3.7. */
export function closureMark(closure: Closure, { today, projectName }: Seen): ChartEvent[] {
  const { what, on, status } = closure;
  if (on === null || (status !== 'closed' && status !== 'decided')) return [];
  const said = saidOf(closure, today);
  const [da, en] = said.mark;
  const of = projectName === undefined ? '' : ` (${projectName})`;
  const mark = { da: `${da}: ${what}${of}`, en: `${en}: ${what}${of}` };
  return [
    { month: on.slice(0, 7), kind: 'closure', ...mark, details: detailsOf(closure, on, said) },
  ];
}

function saidOf(closure: Closure, today: string): Said {
  if (closure.status === 'closed') return CLOSED;
  return isClosureLate(closure, today) ? LATE : CLOSES;
}

/** When, who decides, how and why; who decides is said also where nobody has said it. */
function detailsOf({ decidedBy, how, why }: Closure, on: string, said: Said): Words {
  const day = dayWords(on);
  const who = decidedBy.trim();
  const parts = [
    { da: `${said.day[0]} ${day.da}`, en: `${said.day[1]} ${day.en}` },
    who === ''
      ? { da: 'hvem der beslutter det, er ikke skrevet', en: 'who decides it is not written' }
      : { da: `besluttes af ${who}`, en: `decided by ${who}` },
  ];
  const more = [
    ...(how.trim() === '' ? [] : [{ da: `Hvordan: ${how.trim()}`, en: `How: ${how.trim()}` }]),
    ...(why.trim() === '' ? [] : [{ da: `Hvorfor: ${why.trim()}`, en: `Why: ${why.trim()}` }]),
  ];
  const inOne = (language: 'da' | 'en') =>
    [parts.map((one) => one[language]).join(', '), ...more.map((one) => one[language])].join('. ');
  return { da: inOne('da'), en: inOne('en') };
}
