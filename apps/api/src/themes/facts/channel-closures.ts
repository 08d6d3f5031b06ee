import { Injectable } from '@nestjs/common';
import type { ProjectDetail } from '@gevinst/contract';
import type { TenantContext } from '../../http/tenant-context';
import { Closures } from '../../portfolio/closures.port';
import { dayOf } from '../../warehouse/day-of';
import { Themes, type ProjectThemes } from '../themes.port';

type Event = ProjectDetail['events'][number];

@Injectable()
export class ChannelClosures extends Closures {
  constructor(private readonly themes: Themes) {
    super();
  }

  /** On an earlier day, what was written about channels later was not known. */
  override async of(ctx: TenantContext, id: string, asOf: string | null) {
    const plan = (await this.themes.all(ctx)).find(({ projectId }) => projectId === id);
    const written = plan?.updatedAt.channels ?? null;
    if (plan === undefined || written === null) return [];
    return asOf === null || dayOf(written.toISOString()) <= asOf ? closureEvents(plan) : [];
  }
}

/** Those that have closed, and those that are decided. */
function closureEvents({ contents, relevance }: ProjectThemes): Event[] {
  if (relevance.channels === 'notRelevant') return [];
  return contents.channels.closures.flatMap(({ what, on, status }) => {
    if (on === null || (status !== 'closed' && status !== 'decided')) return [];
    const [da, en] =
      status === 'closed' ? ['Kanal lukket', 'Channel closed'] : ['Kanal lukker', 'Channel closes'];
    const month = on.slice(0, 7);
    return [{ month, kind: 'closure' as const, da: `${da}: ${what}`, en: `${en}: ${what}` }];
  });
}
