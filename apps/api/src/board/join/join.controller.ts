import { Controller, Delete, HttpCode, Param, Post, Req } from '@nestjs/common';
import { GuestIdea, GuestIdeaInput, JoinInput, JoinLink, Joined } from '@gevinst/contract';
import type { FastifyRequest } from 'fastify';
import { Answers } from '../../http/api-docs';
import { Public, Tenant } from '../../http/decorators';
import { FreeTextBody } from '../../http/free-text';
import type { TenantContext } from '../../http/tenant-context';
import { Guests } from './guests.port';

@Controller('api/v1')
export class JoinController {
  constructor(private readonly guests: Guests) {}

  @Post('meetings/:id/join-link')
  @Answers(JoinLink, 201)
  open(@Tenant() ctx: TenantContext, @Param('id') id: string): Promise<JoinLink> {
    return this.guests.open(ctx, id);
  }

  @Delete('meetings/:id/join-link')
  @HttpCode(204)
  @Answers(null, 204)
  close(@Tenant() ctx: TenantContext, @Param('id') id: string): Promise<void> {
    return this.guests.close(ctx, id);
  }

  @Post('join')
  @Public()
  @HttpCode(200)
  @Answers(Joined)
  join(@FreeTextBody(JoinInput) input: JoinInput, @Req() request: FastifyRequest): Promise<Joined> {
    return this.guests.join(input, { address: request.ip });
  }

  @Post('join/ideas')
  @Public()
  @Answers(GuestIdea, 201)
  note(
    @FreeTextBody(GuestIdeaInput) input: GuestIdeaInput,
    @Req() request: FastifyRequest,
  ): Promise<GuestIdea> {
    return this.guests.note(input, { address: request.ip });
  }
}
