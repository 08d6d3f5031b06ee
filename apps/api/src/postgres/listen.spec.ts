import { type AddressInfo, type Socket, connect, createServer } from 'node:net';
import { once } from 'node:events';
import { Listening } from './listen';
import { type TestDatabase, createTestDatabase } from './testing/test-database';

/** A wire that can be made to swallow everything, as a firewall does that has forgotten a connection. */
class Wire {
  private readonly sockets: Socket[] = [];
  private readonly server = createServer((near) => {
    const far = connect(this.port, this.host);
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) this.sockets.push(socket.on('error', () => undefined));
  });

  constructor(
    private readonly host: string,
    private readonly port: number,
  ) {}

  async open(): Promise<number> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return (this.server.address() as AddressInfo).port;
  }

  /** The connections that there are now; later ones are heard. */
  silence(): void {
    for (const socket of this.sockets) {
      socket.unpipe();
      socket.pause();
    }
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }
}

describe('a connection that listens', () => {
  let db: TestDatabase;
  beforeAll(async () => (db = await createTestDatabase()));
  afterAll(() => db.close());

  const say = (text: string) => db.source.query('select pg_notify($1, $2)', ['canal', text]);
  const connections = async () =>
    (
      await db.source.query<{ pid: number }[]>(
        `select pid from pg_stat_activity
         where datname = current_database() and application_name = 'gevinst listening'`,
      )
    ).map(({ pid }) => pid);

  /** Everything that happens to it, in order. */
  function ear(url: string, beatMs?: number) {
    const events: string[] = [];
    const waiting: { for: string; done: () => void }[] = [];
    const note = (event: string): void => {
      events.push(event);
      for (const one of waiting) if (one.for === event) one.done();
    };
    const listening = new Listening({
      url,
      channel: 'canal',
      listening: () => note('listening'),
      heard: note,
      deaf: () => note('deaf'),
      ...(beatMs === undefined ? {} : { beatMs }),
    });
    const until = (event: string) =>
      new Promise<void>((done) => {
        waiting.push({ for: event, done });
      });
    return { events, listening, until };
  }

  it('hears what is told, comes back when it is cut, and is gone when it is stopped', async () => {
    const { events, listening, until } = ear(db.url);
    await listening.start();
    const [first, again] = [until('first'), until('listening')];
    await say('first');
    await first;
    for (const pid of await connections()) {
      await db.source.query('select pg_terminate_backend($1)', [pid]);
    }
    await again;
    const second = until('second');
    await say('second');
    await second;
    expect(events).toEqual(['listening', 'first', 'deaf', 'listening', 'second']);
    await listening.stop();
    expect(await connections()).toEqual([]);
    await say('third');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect([events.length, await connections()]).toEqual([5, []]);
  });

  it('plans the next attempt when there is no server', async () => {
    const nowhere = new URL(db.url);
    nowhere.port = '1';
    const { events, listening, until } = ear(nowhere.href);
    const twice = until('deaf').then(() => until('deaf'));
    await listening.start();
    await twice;
    expect(events).toEqual(['deaf', 'deaf']);
    await listening.stop();
  });

  it('notices a connection that was dropped without a word', async () => {
    const { hostname, port } = new URL(db.url);
    const wire = new Wire(hostname, Number(port));
    const through = new URL(db.url);
    [through.hostname, through.port] = ['127.0.0.1', String(await wire.open())];
    const { events, listening, until } = ear(through.href, 200);
    await listening.start();
    const again = until('listening');
    wire.silence();
    await again;
    expect(events).toEqual(['listening', 'deaf', 'listening']);
    await listening.stop();
    await wire.close();
  });
});
