import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { Database } from '../postgres/database';
import { LoginAttemptEntity } from './login-attempt.entity';

export interface AttemptLimit {
  readonly key: string;
  readonly limit: number;
}

const WINDOW_SECONDS = 15 * 60;

/** Sign-ins that have not succeeded, within the last quarter of an hour. */
@Injectable()
export class LoginAttempts {
  constructor(private readonly database: Database) {}

  /**
   * Notes an attempt under every key, or answers how many seconds to wait when one has reached its limit.
   * Attempts under one key wait for each other, so that a burst cannot pass the limit together.
   */
  reserve(limits: readonly AttemptLimit[]): Promise<{ ids: string[] } | { waitSeconds: number }> {
    return this.database.system(async (manager) => {
      await manager.delete(LoginAttemptEntity, { at: LessThan(before(24 * 3600)) });
      for (const { key, limit } of limits) {
        await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 7))`, [key]);
        const [found] = await manager.query<{ count: number; wait: number }[]>(
          `select count(*)::int as count,
                  ceil(extract(epoch from min(at) - $2::timestamptz))::int as wait
             from login_attempt where key = $1 and at > $2`,
          [key, before(WINDOW_SECONDS)],
        );
        if (found && found.count >= limit) return { waitSeconds: Math.max(1, found.wait) };
      }
      const rows = limits.map(({ key }) => ({ key }));
      const made = await manager.insert(LoginAttemptEntity, rows);
      return { ids: made.identifiers.map((row) => String(row.id)) };
    });
  }

  /** The attempt succeeded: it and the account's earlier ones no longer count. */
  async forget(ids: string[], key: string): Promise<void> {
    await this.database.system(async (manager) => {
      await manager.delete(LoginAttemptEntity, { id: In(ids) });
      await manager.delete(LoginAttemptEntity, { key });
    });
  }
}

function before(seconds: number): Date {
  return new Date(Date.now() - seconds * 1000);
}
