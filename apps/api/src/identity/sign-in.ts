import { Injectable } from '@nestjs/common';
import type { SignIn } from '@gevinst/contract';
import { ProblemError } from '../http/problem-error';
import { KnownSessions, type SignedIn } from './known-sessions';
import { LoginAttempts } from './login-attempts.repository';
import { passwordFits } from './passwords';
import { Sessions } from './sessions.repository';

/** Per account and address, so that nobody can lock another person out from elsewhere. */
const ACCOUNT_LIMIT = 10;
/** Per address, against one password tried on many accounts; a town hall may share one address. */
const ADDRESS_LIMIT = 100;

@Injectable()
export class SignInUser {
  constructor(
    private readonly sessions: Sessions,
    private readonly attempts: LoginAttempts,
    private readonly known: KnownSessions,
  ) {}

  /** The attempt is counted before the password is looked at, so that a burst of guesses is counted too. */
  async run(input: SignIn, address: string): Promise<{ token: string; signedIn: SignedIn }> {
    const email = input.email.trim().toLowerCase();
    const key = `account ${email} ${address}`;
    const attempt = await this.attempts.reserve([
      { key, limit: ACCOUNT_LIMIT },
      { key: `address ${address}`, limit: ADDRESS_LIMIT },
    ]);
    if ('waitSeconds' in attempt) {
      throw new ProblemError('too_many_attempts', undefined, { retryAfter: attempt.waitSeconds });
    }
    const user = await this.sessions.userByEmail(email);
    const fits = await passwordFits(user?.passwordHash ?? null, input.password);
    if (user === null || !fits || !(await this.known.mayEnter(user)))
      throw new ProblemError('wrong_credentials');
    if (user.deactivated) throw new ProblemError('access_closed');
    await this.attempts.forget(attempt.ids, key);
    return { token: await this.known.begin(user.userId), signedIn: this.known.describe(user) };
  }
}
