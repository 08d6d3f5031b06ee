import { Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import {
  AcceptInvitation,
  FirstAdministrator,
  Invitation,
  InviteUser,
  UserChange,
  UserList,
  UserRow,
} from '@gevinst/contract';
import { Answers } from '../http/api-docs';
import { Public, Roles, Tenant } from '../http/decorators';
import { type Expect, MustMatch } from '../http/expect-match';
import type { TenantContext } from '../http/tenant-context';
import { ZodBody } from '../http/zod';
import { JoinByInvitation } from './accept-invitation';
import { ChangeUser } from './change-user';
import { InvitePerson } from './invite-user';
import { SetUp } from './set-up';
import { Users } from './users.repository';

@Controller('api/v1')
export class UsersController {
  constructor(
    private readonly users: Users,
    private readonly setUpUse: SetUp,
    private readonly inviteUse: InvitePerson,
    private readonly acceptUse: JoinByInvitation,
    private readonly changeUse: ChangeUser,
  ) {}

  @Post('setup')
  @Public()
  @HttpCode(204)
  @Answers(null, 204)
  setUp(@ZodBody(FirstAdministrator) first: FirstAdministrator): Promise<void> {
    return this.setUpUse.run(first);
  }

  @Get('users')
  @Roles('office')
  @Answers(UserList)
  async list(@Tenant() ctx: TenantContext): Promise<UserList> {
    const items = await this.users.list(ctx);
    return { items, total: items.length, nextCursor: null };
  }

  @Patch('users/:id')
  @Roles('office')
  @Answers(UserRow)
  change(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @ZodBody(UserChange) change: UserChange,
    @MustMatch('the `etag` of the person in GET /api/v1/users') expect: Expect,
  ): Promise<UserRow> {
    return this.changeUse.run(ctx, id, change, expect);
  }

  @Post('invitations')
  @Roles('office')
  @Answers(Invitation, 201)
  invite(
    @Tenant() ctx: TenantContext,
    @ZodBody(InviteUser) person: InviteUser,
  ): Promise<Invitation> {
    return this.inviteUse.run(ctx, person);
  }

  @Post('invitations/accept')
  @Public()
  @HttpCode(204)
  @Answers(null, 204)
  accept(@ZodBody(AcceptInvitation) answer: AcceptInvitation): Promise<void> {
    return this.acceptUse.run(answer);
  }
}
