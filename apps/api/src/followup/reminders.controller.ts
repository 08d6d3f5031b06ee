import { Controller, Get, Req, Res } from '@nestjs/common';
import { Reminder, listOf } from '@gevinst/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers } from '../http/api-docs';
import { Tenant } from '../http/decorators';
import type { TenantContext } from '../http/tenant-context';
import { Versioned } from '../http/versioned';
import { AlertRouting } from './alert-routing';
import { askedOnce, ListReminders } from './list-reminders';

@Controller('api/v1/reminders')
export class RemindersController {
  constructor(
    private readonly versioned: Versioned,
    private readonly reminders: ListReminders,
    private readonly routing: AlertRouting,
  ) {}

  /** Those that go to whoever asks. */
  @Get()
  @Answers(listOf(Reminder))
  list(
    @Tenant() ctx: TenantContext,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.versioned.send(ctx, request, reply, async () => {
      const { isForMe } = await this.routing.of(ctx);
      const items = askedOnce(await this.reminders.run(ctx)).filter(isForMe);
      return { items, total: items.length, nextCursor: null };
    });
  }
}
