import { Injectable } from '@nestjs/common';
import { Settings } from '../config/settings';
import type { TenantContext } from '../http/tenant-context';
import { DemoMode } from './demo-mode.port';
import { type KnownUser, Sessions } from './sessions.repository';
import { todayOf } from './today';
import { hashOf, newToken } from './tokens';

export type SignedIn = Omit<TenantContext, 'requestId'> & { readonly user: KnownUser };

interface Remembered {
  readonly signedIn: SignedIn;
  readonly until: number;
}

export const SESSION_SECONDS = 12 * 3600;
/** Sessions are looked up in PostgreSQL again after this long; another process may have ended them. */
const REMEMBERED_MS = 5_000;
const REMEMBERED_AT_MOST = 10_000;

/** Whose session a cookie's token is. Remembers the answer for some seconds: every request asks. */
@Injectable()
export class KnownSessions {
  private readonly remembered = new Map<string, Remembered>();

  constructor(
    private readonly sessions: Sessions,
    private readonly settings: Settings,
    private readonly demo: DemoMode,
  ) {}

  /** Starts a session and returns its secret. */
  async begin(userId: string): Promise<string> {
    const token = newToken();
    await this.sessions.create(
      hashOf(token),
      userId,
      new Date(Date.now() + SESSION_SECONDS * 1000),
    );
    return token;
  }

  async find(token: string): Promise<SignedIn | null> {
    const key = hashOf(token);
    const known = this.remembered.get(key);
    if (known !== undefined && known.until > Date.now()) return known.signedIn;
    this.remembered.delete(key);
    const user = await this.sessions.userOf(key);
    if (user === null || !(await this.mayEnter(user))) return null;
    const signedIn = this.describe(user);
    if (this.remembered.size >= REMEMBERED_AT_MOST) this.remembered.clear();
    const until = Math.min(Date.now() + REMEMBERED_MS, user.expiresAt.getTime());
    this.remembered.set(key, { signedIn, until });
    return signedIn;
  }

  async end(token: string): Promise<void> {
    const key = hashOf(token);
    await this.sessions.remove(key);
    this.remembered.delete(key);
  }

  /** The next request of this person asks the database again. */
  forget(userId: string): void {
    for (const [key, { signedIn }] of this.remembered) {
      if (signedIn.userId === userId) this.remembered.delete(key);
    }
  }

  /** Signs this person out everywhere. */
  async endAll(userId: string): Promise<void> {
    await this.sessions.removeAll(userId);
    this.forget(userId);
  }

  /** People of a demo have published passwords: they stay outside of an installation that is no demo any more. */
  async mayEnter({ fictitious }: KnownUser): Promise<boolean> {
    return !fictitious || (await this.demo.isOn());
  }

  describe(user: KnownUser): SignedIn {
    return {
      municipalityId: user.municipalityId,
      userId: user.userId,
      userName: user.name,
      role: user.role,
      today: todayOf(user.today, this.settings.today),
      user,
    };
  }
}
