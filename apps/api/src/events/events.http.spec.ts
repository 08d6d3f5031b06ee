import type { Role } from '@gevinst/contract';
import { type Person, TestApp } from '../test-app';
import { EventListener } from '../test-events';
import { type TestProject, makeProject } from '../test-project';

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
    address = await bench.listen();
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
    const [mine, theirs] = [
      await EventListener.open(address, here.team),
      await EventListener.open(address, there.team),
    ];
    const [first, elsewhere] = [await mine.next(), await theirs.next()];
    expect([first?.['event'], elsewhere]).toEqual([
      'data-version',
      expect.objectContaining({ event: 'data-version', data: '0' }),
    ]);
    await measure('950');
    expect(await mine.version()).toBeGreaterThan(Number(first?.['data']));
    await makeProject(there, 'B');
    // Were ours told of theirs, this would be a number between.
    await measure('940');
    const third = await mine.version();
    const { dataVersion } = (await here.team.get('/api/v1/portfolio')).json<{
      dataVersion: number;
    }>();
    expect(third).toBe(dataVersion);
  });

  it('is described, event by event', async () => {
    const document = (await bench.nobody.get('/api/openapi.json')).json<{
      paths: Record<string, { get: { responses: Record<string, { content: object }> } }>;
    }>();
    const [answer] = Object.values(document.paths['/api/v1/events']?.get.responses ?? {});
    expect(answer?.content).toMatchObject({
      'text/event-stream': {
        'x-events': {
          'data-version': { schema: { type: 'string' } },
          change: { schema: { $ref: '#/components/schemas/LiveEvent' } },
          heartbeat: {},
        },
      },
    });
  });

  it('ends when the server stops, so that nothing has to be cut', async () => {
    const listener = await EventListener.open(address, here.team);
    await listener.version();
    const started = performance.now();
    const stopped = bench.app.close();
    expect(await listener.next()).toBeNull();
    await stopped;
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
