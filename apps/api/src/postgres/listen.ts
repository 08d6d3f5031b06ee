import { Client } from 'pg';

const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 30_000;
const BEAT_MS = 30_000;
const PATIENCE_MS = 10_000;

export interface ListenOptions {
  readonly url: string;
  readonly channel: string;
  /** Everything told on the channel from now on is heard. What was told before is not told again. */
  readonly listening: () => void;
  readonly heard: (payload: string) => void;
  readonly deaf: (error: unknown) => void;
  /** How often to ask the connection whether it is alive. */
  readonly beatMs?: number;
}

/**
 * A connection of its own that hears what is told on one channel, for as long as the process lives. One that is cut is
 * made anew; one that a firewall has dropped without a word is noticed when it does not answer.
 */
export class Listening {
  private client: Client | null = null;
  private waiting: NodeJS.Timeout | null = null;
  private beat: NodeJS.Timeout | null = null;
  private failures = 0;
  private over = false;

  constructor(private readonly options: ListenOptions) {}

  /** Returns when it listens, or when the first attempt has failed and the next one is planned. */
  async start(): Promise<void> {
    const client = this.open();
    this.client = client;
    let isGone = false;
    const gone = (error: unknown): void => {
      if (isGone) return;
      isGone = true;
      this.lose(client, error);
    };
    client.on('error', gone).on('end', () => gone(null));
    client.on('notification', ({ payload = '' }) => this.options.heard(payload));
    try {
      await client.connect();
      await client.query(`listen ${client.escapeIdentifier(this.options.channel)}`);
      if (!isGone) this.live(client, gone);
    } catch (error) {
      gone(error);
    }
  }

  /** Lets go before the server, or the database, goes. */
  async stop(): Promise<void> {
    this.over = true;
    this.rest();
    await this.client?.end().catch(() => undefined);
  }

  private open(): Client {
    return new Client({
      connectionString: this.options.url,
      application_name: 'gevinst listening',
      keepAlive: true,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: Math.min(PATIENCE_MS, this.options.beatMs ?? BEAT_MS),
    });
  }

  private live(client: Client, gone: (error: unknown) => void): void {
    this.failures = 0;
    this.beat = setInterval(() => {
      client.query('select 1').catch(gone);
    }, this.options.beatMs ?? BEAT_MS).unref();
    this.options.listening();
  }

  private lose(client: Client, error: unknown): void {
    this.rest();
    client.end().catch(() => undefined);
    if (this.over) return;
    this.options.deaf(error);
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.failures);
    this.failures += 1;
    this.waiting = setTimeout(() => void this.start(), wait).unref();
  }

  private rest(): void {
    if (this.waiting !== null) clearTimeout(this.waiting);
    if (this.beat !== null) clearInterval(this.beat);
    this.waiting = null;
    this.beat = null;
  }
}
