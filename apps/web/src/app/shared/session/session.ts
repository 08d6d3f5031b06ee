import { Service, computed, inject, signal } from '@angular/core';
import { type Role, Session, type SignIn } from '@gevinst/contract';
import { z } from 'zod';
import { ApiClient } from '../http/api-client';
import { LiveUpdates } from '../http/live-updates';
import { asFailure } from '../http/problem-failure';
import { Outbox } from '../live/outbox/outbox';

/** What a role may do; the server decides, the pages only leave out what would be refused. */
export type Right =
  'import' | 'edit' | 'approve' | 'override' | 'closePeriods' | 'manageUsers' | 'note';

const RIGHTS: Record<Role, readonly Right[]> = {
  office: ['import', 'edit', 'override', 'closePeriods', 'manageUsers', 'note'],
  leadership: ['approve'],
  analyst: ['import', 'note'],
  team: ['note'],
};

@Service()
export class SessionStore {
  private readonly client = inject(ApiClient);
  private readonly live = inject(LiveUpdates);
  private readonly outbox = inject(Outbox);
  private readonly current = signal<Session | null>(null);
  readonly session = this.current.asReadonly();
  readonly role = computed(() => this.current()?.user.role ?? null);
  readonly today = computed(() => this.current()?.today ?? null);

  may(right: Right): boolean {
    const role = this.role();
    return role !== null && RIGHTS[role].includes(right);
  }

  /** The session of the cookie, if there is one. Fails only when the server cannot be reached. */
  async restore(): Promise<Session | null> {
    if (this.current()) return this.current();
    try {
      this.begin(await this.client.get('session', Session));
    } catch (error) {
      if (asFailure(error).status !== 401) throw error;
    }
    return this.current();
  }

  /** Asks the server once more who this is: the office may have changed the role meanwhile. */
  async refresh(): Promise<void> {
    this.current.set(await this.client.get('session', Session));
  }

  async signIn(credentials: SignIn): Promise<void> {
    this.begin(await this.client.post('session', credentials, Session));
  }

  async signOut(): Promise<void> {
    await this.client.delete('session', z.unknown());
    this.forget();
  }

  /** The server no longer knows us: the next page is the sign-in page. */
  forget(): void {
    this.live.stop();
    this.outbox.end();
    this.current.set(null);
  }

  private begin(session: Session): void {
    this.current.set(session);
    this.live.start();
    this.outbox.begin(session.user.id);
  }
}
