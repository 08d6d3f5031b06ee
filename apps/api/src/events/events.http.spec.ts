import type { Role } from '@gevinst/contract';
import { type Person, TestApp } from '../test-app';
import { type TestProject, makeProject } from '../test-project';

/** An open event stream, read message by message. */
class Listener {
  private text = '';
  private constructor(private readonly reader: ReadableStreamDefaultReader<Uint8Array>) {}

  static async open(address: string, { cookie }: Person): Promise<Listener> {
    const answer = await fetch(`${address}/api/v1/events`, { headers: { cookie: cookie ?? '' } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    expect(answer.headers.get('content-encoding')).toBeNull();
    if (answer.body === null) throw new Error('no body');
    return new Listener(answer.body.getReader() as ReadableStreamDefaultReader<Uint8Array>);
  }

  /** The next message, or null when the server has ended the stream. */
  async next(): Promise<Record<string, string> | null> {
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
}

function fieldsOf(message: string): Record<string, string> {
  const lines = message.split('\n').filter((line) => line.includes(': '));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
}

describe('the event stream', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let there: Record<Role, Person>;
  let ours: TestProject;
  let address: string;

  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
    there = await bench.municipality('der');
    ours = await makeProject(here, 'A');
    await bench.app.listen(0, '127.0.0.1');
    address = await bench.app.getUrl();
  });
  afterAll(() => bench.close());

  const measure = (value: string) => {
    const typed = { indicatorId: ours.indicator.id, period: '2026-01', value };
    return here.office.post('/api/v1/measurements', typed);
  };

  it('is for those who are signed in', async () => {
    expect((await fetch(`${address}/api/v1/events`)).status).toBe(401);
  });

  it('says where the figures are, then when they move, to that municipality only', async () => {
    const [ours, theirs] = [
      await Listener.open(address, here.team),
      await Listener.open(address, there.team),
    ];
    const [first, elsewhere] = [await ours.next(), await theirs.next()];
    expect([first?.['event'], elsewhere]).toEqual([
      'data-version',
      expect.objectContaining({ event: 'data-version', data: '0' }),
    ]);
    await measure('950');
    const second = await ours.next();
    expect(second?.['event']).toBe('data-version');
    expect(Number(second?.['data'])).toBeGreaterThan(Number(first?.['data']));
    await makeProject(there, 'B');
    // Were ours told of theirs, this would be a number between.
    await measure('940');
    const third = await ours.next();
    const { dataVersion } = (await here.team.get('/api/v1/portfolio')).json<{
      dataVersion: number;
    }>();
    expect(Number(third?.['data'])).toBe(dataVersion);
  });

  it('ends when the server stops, so that nothing has to be cut', async () => {
    const listener = await Listener.open(address, here.team);
    await listener.next();
    const started = performance.now();
    const stopped = bench.app.close();
    expect(await listener.next()).toBeNull();
    await stopped;
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
