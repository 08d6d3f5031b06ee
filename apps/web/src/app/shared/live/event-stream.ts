import { backOffMs } from './back-off';

/** The server says at least a heartbeat every 25 seconds; a stream that says less is dead. */
const QUIET_MS = 60_000;

/** What an event stream tells whoever reads it. */
export interface StreamReader {
  /** The name of each event that is read, and what to do with its data. */
  readonly events: Readonly<Record<string, (data: string) => void>>;
  readonly opened: () => void;
  readonly broken: () => void;
}

/**
 * An event stream that always comes back. EventSource connects again by itself when the connection breaks, but gives
 * up for ever when it is answered with anything but 200, as a proxy does while the server starts, and waits for ever on
 * a connection that was dropped without a word.
 */
export class EventStream {
  private source: EventSource | null = null;
  private waiting: ReturnType<typeof setTimeout> | null = null;
  private quiet: ReturnType<typeof setTimeout> | null = null;
  private failures = 0;

  constructor(
    private readonly address: string,
    private readonly reader: StreamReader,
  ) {}

  start(): void {
    if (this.source || this.waiting !== null || typeof EventSource === 'undefined') return;
    this.connect();
  }

  stop(): void {
    if (this.waiting !== null) clearTimeout(this.waiting);
    this.waiting = null;
    this.failures = 0;
    this.drop();
  }

  private connect(): void {
    const source = new EventSource(this.address);
    this.source = source;
    source.onopen = () => {
      this.failures = 0;
      this.listen();
      this.reader.opened();
    };
    source.onerror = () => {
      if (source.readyState === EventSource.CLOSED) this.later();
      else this.reader.broken();
    };
    source.addEventListener('heartbeat', () => this.listen());
    for (const [name, read] of Object.entries(this.reader.events)) {
      source.addEventListener(name, (event: MessageEvent<string>) => {
        this.listen();
        read(event.data);
      });
    }
  }

  private listen(): void {
    if (this.quiet !== null) clearTimeout(this.quiet);
    this.quiet = setTimeout(() => this.later(), QUIET_MS);
  }

  private drop(): void {
    if (this.quiet !== null) clearTimeout(this.quiet);
    this.quiet = null;
    this.source?.close();
    this.source = null;
  }

  private later(): void {
    this.drop();
    this.reader.broken();
    this.failures += 1;
    this.waiting = setTimeout(() => {
      this.waiting = null;
      this.connect();
    }, backOffMs(this.failures));
  }
}
