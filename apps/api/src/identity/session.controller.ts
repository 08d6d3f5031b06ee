import { Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { Session, SignIn, SignInOptions } from '@gevinst/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Settings } from '../config/settings';
import { Answers } from '../http/api-docs';
import { Public } from '../http/decorators';
import { ProblemError } from '../http/problem-error';
import { ZodBody } from '../http/zod';
import { DEMO_ACCOUNTS } from './demo-accounts';
import { DemoMode } from './demo-mode.port';
import { KnownSessions, type SignedIn } from './known-sessions';
import { clearSessionCookie, setSessionCookie, tokenOf } from './session-cookie';
import { SetupLink } from './setup-link';
import { SignInUser } from './sign-in';

@Controller('api/v1/session')
export class SessionController {
  constructor(
    private readonly settings: Settings,
    private readonly signInUser: SignInUser,
    private readonly sessions: KnownSessions,
    private readonly setup: SetupLink,
    private readonly demo: DemoMode,
  ) {}

  @Get()
  @Answers(Session)
  async current(@Req() request: FastifyRequest): Promise<Session> {
    const token = tokenOf(request);
    const signedIn = token === null ? null : await this.sessions.find(token);
    if (signedIn === null) throw new ProblemError('not_signed_in');
    return this.describe(signedIn);
  }

  @Get('options')
  @Public()
  @Answers(SignInOptions)
  async options(): Promise<SignInOptions> {
    const demo = await this.demo.isOn();
    const needsFirstAdministrator = await this.setup.needed();
    return { demo, demoAccounts: demo ? DEMO_ACCOUNTS : [], needsFirstAdministrator };
  }

  @Post()
  @Public()
  @HttpCode(200)
  @Answers(Session)
  async signIn(
    @ZodBody(SignIn) input: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const { token, signedIn } = await this.signInUser.run(input, request.ip);
    const former = tokenOf(request);
    if (former !== null) await this.sessions.end(former);
    setSessionCookie(reply, this.settings, token);
    return this.describe(signedIn);
  }

  @Delete()
  @Public()
  @HttpCode(204)
  @Answers(null, 204)
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const token = tokenOf(request);
    if (token !== null) await this.sessions.end(token);
    clearSessionCookie(reply, this.settings);
  }

  private async describe({ user, today }: SignedIn): Promise<Session> {
    const { userId, name, email, role, municipalityId, municipalityName, fictitious } = user;
    return {
      user: { id: userId, name, email, role },
      municipality: { id: municipalityId, name: municipalityName, fictitious },
      today,
      demo: await this.demo.isOn(),
    };
  }
}
