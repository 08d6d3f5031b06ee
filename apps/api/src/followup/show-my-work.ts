import type { Mention, MyWork, Reminder } from '@gevinst/contract';
import { Injectable } from '@nestjs/common';
import { unseenMentions } from '../comments/comments.port';
import { type TenantContext, isMe } from '../http/tenant-context';
import { Database } from '../postgres/database';
import { Projects } from '../projects/projects.port';
import { Themes } from '../themes/themes.port';
import { type AttentionFacts, ReadAttention } from './attention-facts';

/** What waits for whoever asks: their actions and measurements, comments that name them, and what they left lying. */
@Injectable()
export class ShowMyWork {
  constructor(
    private readonly database: Database,
    private readonly facts: ReadAttention,
    private readonly projects: Projects,
    private readonly themes: Themes,
  ) {}

  async run(ctx: TenantContext): Promise<MyWork> {
    const facts = await this.facts.run(ctx);
    const isMine = ({ owner }: { readonly owner: string }) => isMe(ctx, owner);
    const toAct = await this.indicatorsToActOn(ctx);
    const isForMe = (one: Reminder) => isMe(ctx, one.responsible) || toAct.has(one.indicatorId);
    return {
      actions: facts.actions.filter(isMine),
      measurements: facts.measurements.filter(isForMe),
      mentions: await this.mentions(ctx, facts),
      silent: facts.silent.filter(isMine),
    };
  }

  /** Of theme 5 those that name me; what is leadership's alone is every leader's. S7.5. */
  private async indicatorsToActOn(ctx: TenantContext): Promise<Set<string>> {
    const rows = (await this.themes.all(ctx)).flatMap(({ contents }) => contents.followUp.rows);
    const named = rows.flatMap(({ indicatorId, actor }) =>
      indicatorId !== null && isMe(ctx, actor) ? [indicatorId] : [],
    );
    const indicators = ctx.role === 'leadership' ? await this.projects.indicators(ctx) : [];
    const leaderships = indicators.filter(({ audience }) => audience === 'leadership');
    return new Set([...named, ...leaderships.map(({ id }) => id)]);
  }

  private async mentions(ctx: TenantContext, { projects }: AttentionFacts): Promise<Mention[]> {
    const names = new Map(projects.map(({ id, name }) => [id, name]));
    const found = await this.database.tenant(ctx, (manager) => unseenMentions(manager, ctx.userId));
    return found.flatMap((mention) => {
      const projectName = names.get(mention.projectId);
      return projectName === undefined ? [] : [{ ...mention, projectName }];
    });
  }
}
