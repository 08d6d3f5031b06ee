import type { ProjectDetail } from '@gevinst/contract';
import type { ProjectThemes } from './themes.port';

type Event = ProjectDetail['events'][number];

/** The channels that a plan closes, as marks on charts: those that have closed, and those that are decided. S3.7. */
export function closureEvents({ contents, relevance }: ProjectThemes): Event[] {
  if (relevance.channels === 'notRelevant') return [];
  return contents.channels.closures.flatMap(({ what, on, status }) => {
    if (on === null || (status !== 'closed' && status !== 'decided')) return [];
    const [da, en] =
      status === 'closed' ? ['Kanal lukket', 'Channel closed'] : ['Kanal lukker', 'Channel closes'];
    const month = on.slice(0, 7);
    return [{ month, kind: 'closure' as const, da: `${da}: ${what}`, en: `${en}: ${what}` }];
  });
}
