import { Controller, Get, Req, Res } from '@nestjs/common';
import { BudgetRoom } from '@gevinst/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers } from '../http/api-docs';
import { Tenant } from '../http/decorators';
import type { TenantContext } from '../http/tenant-context';
import { Versioned } from '../http/versioned';
import { ShowBudgetRoom } from './show-budget-room';

@Controller('api/v1/budget-room')
export class BudgetRoomController {
  constructor(
    private readonly versioned: Versioned,
    private readonly room: ShowBudgetRoom,
  ) {}

  @Get()
  @Answers(BudgetRoom)
  show(
    @Tenant() ctx: TenantContext,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.versioned.send(ctx, request, reply, () => this.room.run(ctx));
  }
}
