import type { DuckDBInstance } from '@duckdb/node-api';
import type { LedgerRow } from '../../ledger-source';
import { makeScratch } from './scratch';
import { DuckSession } from './session';

/** From here on a plan made for the data at hand saves more than it costs. */
const MANY_ROWS = 20_000;
/** Emptied tables keep a little of what they held; a new session starts from nothing. */
const MOST_USES = 100;

/** The session that applies events. Small events share one, with its plans; a big one gets one of its own. */
export class WriterSession {
  private warm: DuckSession | null = null;
  private uses = 0;

  constructor(private readonly instance: DuckDBInstance) {}

  async use<T>({ event }: LedgerRow, work: (session: DuckSession) => Promise<T>): Promise<T> {
    const isBig = event.kind === 'import_applied' && event.rows > MANY_ROWS;
    const session = isBig ? await this.open(false) : await this.shared();
    this.uses += 1;
    try {
      const result = await work(session);
      if (this.uses >= MOST_USES) this.close();
      return result;
    } catch (error) {
      this.close();
      throw error;
    } finally {
      if (isBig) session.close();
    }
  }

  close(): void {
    this.warm?.close();
    this.warm = null;
    this.uses = 0;
  }

  private async shared(): Promise<DuckSession> {
    this.warm ??= await this.open(true);
    return this.warm;
  }

  private async open(keepsPlans: boolean): Promise<DuckSession> {
    const session = new DuckSession(await this.instance.connect(), keepsPlans);
    await makeScratch(session);
    return session;
  }
}
