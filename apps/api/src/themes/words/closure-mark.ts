import type { ChartEvent, ThemeContents } from '@gevinst/contract';
import type { Words } from '../../model/theme/theme-names';

type Closure = ThemeContents['channels']['closures'][number];

/** A closure as a mark on a chart; none while it is only proposed, was dropped, or has no day. S3.7. */
export function closureMark(closure: Closure, projectName?: string): ChartEvent[] {
  const { what, on, status } = closure;
  if (on === null || (status !== 'closed' && status !== 'decided')) return [];
  const [da, en] =
    status === 'closed' ? ['Kanal lukket', 'Channel closed'] : ['Kanal lukker', 'Channel closes'];
  const of = projectName === undefined ? '' : ` (${projectName})`;
  const mark = { da: `${da}: ${what}${of}`, en: `${en}: ${what}${of}` };
  return [{ month: on.slice(0, 7), kind: 'closure', ...mark, details: detailsOf(closure, on) }];
}

/** When, who decides, how and why; who decides is said also where nobody has said it. */
function detailsOf({ status, decidedBy, how, why }: Closure, on: string): Words {
  const day = on.split('-').toReversed().join('-');
  const isClosed = status === 'closed';
  const who = decidedBy.trim();
  const parts = [
    {
      da: `${isClosed ? 'Lukket' : 'Lukker'} ${day}`,
      en: `${isClosed ? 'Closed' : 'Closes'} on ${day}`,
    },
    who === ''
      ? { da: 'hvem der beslutter det, er ikke skrevet', en: 'who decides it is not written' }
      : { da: `besluttes af ${who}`, en: `decided by ${who}` },
  ];
  const more = [
    ...(how.trim() === '' ? [] : [{ da: `Hvordan: ${how.trim()}`, en: `How: ${how.trim()}` }]),
    ...(why.trim() === '' ? [] : [{ da: `Hvorfor: ${why.trim()}`, en: `Why: ${why.trim()}` }]),
  ];
  const said = (language: 'da' | 'en') =>
    [parts.map((one) => one[language]).join(', '), ...more.map((one) => one[language])].join('. ');
  return { da: said('da'), en: said('en') };
}
