import type { Indicator } from '@gevinst/contract';
import { Injectable } from '@nestjs/common';
import { type TenantContext, isMe } from '../http/tenant-context';
import { Themes } from '../themes/themes.port';

/** Something about an indicator that somebody is to act on. */
export interface Alert {
  readonly indicatorId: string;
  readonly audience: Indicator['audience'];
  /** Sends the measurement. */
  readonly responsible: string;
}

export interface Routes {
  /** Mine by name; what is leadership's alone is every leader's. */
  readonly isMine: (alert: Alert) => boolean;
  /** Mine, or of the side that I am on: a board's for those who work at boards, leadership's for leadership alone. */
  readonly isForMe: (alert: Alert) => boolean;
}

/** Whom a missing measurement or a falling indicator is told to: its audience, and who acts on it by name. S7.5. */
@Injectable()
export class AlertRouting {
  constructor(private readonly themes: Themes) {}

  async of(ctx: TenantContext): Promise<Routes> {
    const rows = (await this.themes.all(ctx, 'followUp')).flatMap(({ contents, relevance }) =>
      relevance.followUp === 'notRelevant' ? [] : contents.followUp.rows,
    );
    const named = rows.flatMap(({ indicatorId, actor }) => (isMe(ctx, actor) ? [indicatorId] : []));
    const toAct = new Set(named);
    const leads = ctx.role === 'leadership';
    const isNamed = (one: Alert) => isMe(ctx, one.responsible) || toAct.has(one.indicatorId);
    const isMine = (one: Alert) => isNamed(one) || (leads && one.audience === 'leadership');
    return {
      isMine,
      isForMe: (one) => isMine(one) || (!leads && one.audience === 'board'),
    };
  }
}
