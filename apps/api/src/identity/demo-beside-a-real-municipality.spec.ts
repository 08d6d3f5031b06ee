import type { SignInOptions } from '@gevinst/contract';
import { DEMO_PASSWORD } from '../demo/demo-accounts';
import { DEMO_MUNICIPALITIES } from '../demo/demo-municipality';
import { DemoSeed } from '../demo/demo-seed';
import { parseSettings } from '../config/settings';
import { TestApp } from '../test-app';
import { Accounts } from './accounts.port';
import { DemoMode } from './demo-mode.port';
import { LookedUpDemoMode } from './looked-up-demo-mode';

const [DEMO] = DEMO_MUNICIPALITIES;
const EMAIL = 'kontor@eksempelkoebing.test';

/** An installation with a real municipality, started as if it were a demo: on loopback without DEMO=off. */
describe('a start as a demo where a real municipality is', () => {
  let bench: TestApp;
  beforeAll(async () => {
    bench = await TestApp.open({ DEMO: 'on' });
    const accounts = bench.app.get(Accounts);
    // A demo that was looked at before the installation was set up.
    const demo = { name: DEMO?.name ?? '', fictitious: true, today: null };
    const person = { email: EMAIL, name: 'Anne', role: 'office', password: DEMO_PASSWORD } as const;
    await accounts.ensureUser(await accounts.ensureMunicipality(demo), person);
    await bench.municipality('her');
    await bench.app.get(DemoSeed).run();
  });
  afterAll(() => bench.close());

  it('fills in no demo municipality', async () => {
    const names = await bench.postgres.database.system((manager) =>
      manager.query<{ name: string }[]>('select name from municipality order by name'),
    );
    expect(names.map(({ name }) => name)).toEqual([DEMO?.name, 'her']);
    const projects = await bench.postgres.database.system((manager) =>
      manager.query<unknown[]>('select 1 from project'),
    );
    expect(projects).toEqual([]);
  });

  it('lets nobody in with a published password, and does not show one', async () => {
    const answer = await bench.nobody.post('/api/v1/session', {
      email: EMAIL,
      password: DEMO_PASSWORD,
    });
    expect(answer.statusCode).toBe(401);
    const options = await bench.nobody.get('/api/v1/session/options');
    expect(options.json<SignInOptions>()).toEqual({
      demo: false,
      demoAccounts: [],
      needsFirstAdministrator: false,
    });
  });

  it('lets the real people in', async () => {
    const office = await bench.signIn('office@her.test', 'en lang adgangskode');
    expect((await office.get('/api/v1/session')).json()).toMatchObject({ demo: false });
  });

  it('is refused, which the console is told', async () =>
    expect(await bench.app.get(DemoMode).refusal()).toBe('realMunicipality'));
});

describe('a start as a demo where no real municipality is', () => {
  let bench: TestApp;
  beforeAll(async () => (bench = await TestApp.open({ DEMO: 'on' })));
  afterAll(() => bench.close());

  it('is a demo', async () => {
    const mode = bench.app.get(DemoMode);
    expect([await mode.isOn(), await mode.refusal()]).toEqual([true, null]);
  });
});

describe('an installation that was begun without the demo, before anyone is in it', () => {
  let bench: TestApp;
  beforeAll(async () => {
    bench = await TestApp.open();
    expect(await bench.app.get(DemoMode).isOn()).toBe(false);
  });
  afterAll(() => bench.close());

  /** The same installation, started again. */
  const again = (env: Record<string, string>) => {
    const { dataDir } = bench.settings;
    const mode = new LookedUpDemoMode(
      parseSettings({ ...env, DATA_DIR: dataDir }),
      bench.postgres.database,
    );
    return Promise.all([mode.isOn(), mode.refusal()]);
  };

  it('does not become a demo by being started without its settings', async () =>
    expect(await again({})).toEqual([false, 'begunWithoutDemo']));

  it('is none for lack of an address that others reach', async () =>
    expect(await again({ HOST: '0.0.0.0' })).toEqual([false, null]));

  it('is a demo when that is asked for by name, and stays one', async () => {
    expect(await again({ DEMO: 'on' })).toEqual([true, null]);
    const demo = { name: DEMO?.name ?? '', fictitious: true, today: null };
    await bench.app.get(Accounts).ensureMunicipality(demo);
    expect(await again({})).toEqual([true, null]);
  });
});
