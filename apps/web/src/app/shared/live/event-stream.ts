import { backOffMs } from './back-off';

/** What an event stream tells whoever reads it. */
export interface StreamReader {
  /** The name of each event that is read, and what to do with its data. */
  readonly events: Readonly<Record<string, (data: string) => void>>;
  readonly opened: () => void;
  readonly broken: () => void;
}

/**
 * An event stream that always comes back. EventSource connects again by itself when the connection breaks, but gives
 * up for ever when it is answered with anything but 200, as a proxy does while the server starts.
 */
export class EventStream {
  private source: EventSource | null = null;
  private waiting: ReturnType<typeof setTimeout> | null = null;
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
    this.source?.close();
    this.source = null;
  }

  private connect(): void {
    const source = new EventSource(this.address);
    this.source = source;
    source.onopen = () => {
      this.failures = 0;
      this.reader.opened();
    };
    source.onerror = () => {
      this.reader.broken();
      if (source.readyState === EventSource.CLOSED) this.later();
    };
    for (const [name, read] of Object.entries(this.reader.events)) {
      source.addEventListener(name, (event: MessageEvent<string>) => read(event.data));
    }
  }

  private later(): void {
    this.source = null;
    this.failures += 1;
    this.waiting = setTimeout(() => {
      this.waiting = null;
      this.connect();
    }, backOffMs(this.failures));
  }
}
