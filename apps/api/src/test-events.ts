import { LiveEvent } from '@gevinst/contract';
import type { Person } from './test-app';

type Message = Record<string, string>;

/** An open event stream, read message by message. */
export class EventListener {
  private text = '';

  private constructor(private readonly reader: ReadableStreamDefaultReader<Uint8Array>) {}

  static async open(address: string, { cookie }: Person): Promise<EventListener> {
    const answer = await fetch(`${address}/api/v1/events`, { headers: { cookie: cookie ?? '' } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    expect(answer.headers.get('content-encoding')).toBeNull();
    if (answer.body === null) throw new Error('no body');
    return new EventListener(answer.body.getReader() as ReadableStreamDefaultReader<Uint8Array>);
  }

  /** The next message, or null when the server has ended the stream. */
  async next(): Promise<Message | null> {
    for (;;) {
      const end = this.text.indexOf('\n\n');
      if (end >= 0) {
        const message = fieldsOf(this.text.slice(0, end));
        this.text = this.text.slice(end + 2);
        if (message['event'] !== undefined) return message;
        continue;
      }
      const { done, value } = await this.reader.read();
      if (done) return null;
      this.text += Buffer.from(value).toString('utf8');
    }
  }

  /** The next number of figures. */
  async version(): Promise<number> {
    return Number(await this.nextOf('data-version'));
  }

  /** The next change of anything. */
  async change(): Promise<LiveEvent> {
    return LiveEvent.parse(JSON.parse(await this.nextOf('change')));
  }

  close(): Promise<void> {
    return this.reader.cancel();
  }

  private async nextOf(event: string): Promise<string> {
    for (;;) {
      const message = await this.next();
      if (message === null) throw new Error('the stream has ended');
      if (message['event'] === event) return message['data'] ?? '';
    }
  }
}

function fieldsOf(message: string): Message {
  const lines = message.split('\n').filter((line) => line.includes(': '));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
}
