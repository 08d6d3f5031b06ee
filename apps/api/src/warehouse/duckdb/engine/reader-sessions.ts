import type { DuckDBInstance } from '@duckdb/node-api';
import { DuckSession } from './session';

/** So many questions are answered at a time on a small machine; more sessions would keep plans that nobody uses. */
const MOST_KEPT = 4;
/** A plan is made for the data there is: a session is left before that has grown much. */
const MOST_USES = 200;

interface Reader {
  readonly session: DuckSession;
  readonly uses: number;
}

/** The sessions that questions are asked in. One that comes back keeps its plans for the next question. */
export class ReaderSessions {
  private readonly free: Reader[] = [];
  private closed = false;

  constructor(private readonly instance: DuckDBInstance) {}

  /** Runs `work` in a session that nobody else is using meanwhile. */
  async use<T>(work: (session: DuckSession) => Promise<T>): Promise<T> {
    const reader = this.free.pop() ?? (await this.open());
    try {
      const result = await work(reader.session);
      this.keep({ ...reader, uses: reader.uses + 1 });
      return result;
    } catch (error) {
      reader.session.close();
      throw error;
    }
  }

  close(): void {
    this.closed = true;
    for (const { session } of this.free.splice(0)) session.close();
  }

  private keep(reader: Reader): void {
    const worn = this.closed || reader.uses >= MOST_USES || this.free.length >= MOST_KEPT;
    if (worn) reader.session.close();
    else this.free.push(reader);
  }

  private async open(): Promise<Reader> {
    return { session: new DuckSession(await this.instance.connect(), true), uses: 0 };
  }
}
