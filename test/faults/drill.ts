import { rmSync } from 'node:fs';
import path from 'node:path';
import { ApiClient, emailOf } from '../support/api-client';
import {
  makeIndicator,
  measurementsCsv,
  monthsFrom,
  readyImport,
  storedValues,
} from '../support/measurements';
import { TestServer, makeDataDir } from '../support/server';

export const months = monthsFrom('2021-01', 24);
/** Round r writes this value for month m of indicator c: no two rounds share one. */
export const valueOf = (round: number, code: number, month: number) =>
  round * 1_000_000 + code * 1_000 + month * 7 + 1;

/** What the server said yes to before it died. */
export interface Acknowledged {
  importId: string | null;
  applied: boolean;
  /** The request to apply was sent: the answer may have been lost with the process. */
  applySent: boolean;
}

/** One municipality whose server is killed again and again; figures must be those of some whole round. */
export class Drill {
  readonly server = new TestServer(makeDataDir(), { DEMO: 'on', POSTGRES_FSYNC: 'on' });
  private readonly codes: readonly string[];
  private ids: string[] = [];
  private settled = 0;
  private client = new ApiClient('');

  constructor(indicators = 2) {
    this.codes = Array.from({ length: indicators }, (_, at) => `KILL-${String(at + 1)}`);
  }

  async prepare(): Promise<void> {
    await this.server.start();
    await this.signIn();
    for (const code of this.codes) this.ids.push(await makeIndicator(this.client, code));
  }

  async restart(extra: Record<string, string> = {}): Promise<void> {
    await this.server.start(extra);
    this.client.moveTo(this.server.origin);
  }

  private async signIn(): Promise<void> {
    this.client = new ApiClient(this.server.origin);
    await this.client.signIn(emailOf('kontor'));
  }

  private csv(round: number): string {
    return measurementsCsv(this.codes, months, (code, month) => valueOf(round, code, month));
  }

  /** Uploads and applies until it succeeds or the server dies under it. */
  async attempt(round: number): Promise<Acknowledged> {
    const said: Acknowledged = { importId: null, applied: false, applySent: false };
    try {
      const name = `runde-${String(round)}.csv`;
      said.importId = (await this.client.upload(this.csv(round), name, 'fejlprøve')).id;
      const ready = await readyImport(this.client, said.importId);
      if (ready.state !== 'ready') throw new Error(`reading ended as ${ready.state}`);
      // The same bytes were applied before the kill: there is nothing left to write.
      if (ready.duplicateOf !== null) return said;
      said.applySent = true;
      said.applied = (await this.client.apply(said.importId)).state === 'applied';
    } catch (error) {
      if (!this.server.exited)
        await this.server.gone(5_000).catch(() => Promise.reject(error as Error));
    }
    return said;
  }

  /** The round whose values are stored; throws when they are a mixture of rounds. */
  async storedRound(): Promise<number> {
    const rounds = new Set<number>();
    for (const [code, id] of this.ids.entries()) {
      const stored = await storedValues(this.client, id);
      if (stored.size === 0) rounds.add(0);
      for (const [at, month] of months.entries()) {
        const value = stored.get(month);
        if (value === undefined && stored.size > 0) throw new Error(`${month} is missing`);
        if (value !== undefined) rounds.add((value - valueOf(0, code, at)) / 1_000_000);
      }
    }
    if (rounds.size !== 1)
      throw new Error(`half an import is stored: rounds ${[...rounds].join()}`);
    return [...rounds][0] ?? 0;
  }

  /** After a restart: nothing acknowledged is lost, nothing is half there. Answers the stored round. */
  async check(round: number, said: Acknowledged): Promise<number> {
    const state = said.importId === null ? null : await this.restingState(said.importId);
    const stored = await this.storedRound();
    const expected = state === 'applied' ? round : this.settled;
    if (said.applied && state !== 'applied')
      throw new Error(`applied was said, now ${state ?? ''}`);
    if (state === 'applied' && !said.applySent) throw new Error('applied without being asked');
    if (stored !== expected)
      throw new Error(`stored round ${String(stored)}, state ${state ?? 'none'}`);
    this.settled = stored;
    return stored;
  }

  private async restingState(id: string): Promise<string> {
    const rests = [
      'needs_decision',
      'ready',
      'applied',
      'refused',
      'failed',
      'cancelled',
      'undone',
    ];
    return (await this.client.until(id, rests, 60_000)).state;
  }

  /** Throws the warehouse away; the next start must build the same figures from the ledger. */
  forgetWarehouse(): void {
    for (const ending of ['', '.wal']) {
      rmSync(path.join(this.server.dataDir, `warehouse.duckdb${ending}`), { force: true });
    }
  }

  portfolio(): Promise<unknown> {
    return this.client.json('/api/v1/portfolio');
  }

  end(): Promise<void> {
    return this.server.remove();
  }
}
