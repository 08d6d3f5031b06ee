import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Accounts } from './accounts.port';
import { StoredAccounts } from './accounts.repository';
import { JoinByInvitation } from './accept-invitation';
import { ChangeUser } from './change-user';
import { DemoMode } from './demo-mode.port';
import { InvitePerson } from './invite-user';
import { KnownSessions } from './known-sessions';
import { LookedUpDemoMode } from './looked-up-demo-mode';
import { PeopleController } from './people.controller';
import { LoginAttempts } from './login-attempts.repository';
import { SessionController } from './session.controller';
import { SessionGuard } from './session.guard';
import { Sessions } from './sessions.repository';
import { SetUp } from './set-up';
import { SetupLink } from './setup-link';
import { SignInUser } from './sign-in';
import { Users } from './users.repository';
import { UsersController } from './users.controller';

@Global()
@Module({
  controllers: [SessionController, UsersController, PeopleController],
  providers: [
    Users,
    Sessions,
    LoginAttempts,
    { provide: DemoMode, useClass: LookedUpDemoMode },
    KnownSessions,
    SignInUser,
    SetupLink,
    SetUp,
    InvitePerson,
    JoinByInvitation,
    ChangeUser,
    { provide: Accounts, useClass: StoredAccounts },
    { provide: APP_GUARD, useClass: SessionGuard },
  ],
  exports: [Accounts, DemoMode, LoginAttempts, SetupLink],
})
export class IdentityModule {}
