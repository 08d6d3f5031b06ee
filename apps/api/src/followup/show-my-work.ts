import type { Mention, MyWork } from '@gevinst/contract';
import { Injectable } from '@nestjs/common';
import { unseenMentions } from '../comments/comments.port';
import { type TenantContext, isMe } from '../http/tenant-context';
import { Database } from '../postgres/database';
import { AlertRouting } from './alert-routing';
import { type AttentionFacts, ReadAttention } from './attention-facts';
import { askedOnce } from './list-reminders';

/** What waits for whoever asks: their actions and measurements, comments that name them, and what they left lying. */
@Injectable()
export class ShowMyWork {
  constructor(
    private readonly database: Database,
    private readonly facts: ReadAttention,
    private readonly routing: AlertRouting,
  ) {}

  async run(ctx: TenantContext): Promise<MyWork> {
    const facts = await this.facts.run(ctx);
    const isMine = ({ owner }: { readonly owner: string }) => isMe(ctx, owner);
    const routes = await this.routing.of(ctx);
    return {
      actions: facts.actions.filter(isMine),
      lines: facts.lines.filter(isMine),
      unevaluated: facts.unevaluated.filter(isMine),
      measurements: askedOnce(facts.measurements).filter(routes.isMine),
      falling: facts.falling.filter(routes.isMine),
      mentions: await this.mentions(ctx, facts),
      silent: facts.silent.filter(isMine),
      silentDays: facts.silentDays,
    };
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
