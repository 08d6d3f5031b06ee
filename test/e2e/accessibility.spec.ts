import type { Indicator, JoinLink, Meeting, ProjectDetail, ProjectList } from '@gevinst/contract';
import type { Browser, Page } from 'playwright-core';
import { type Account, ApiClient, emailOf } from '../support/api-client';
import { axe } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { illegible } from '../support/legible';
import { makeDataDir, TestServer } from '../support/server';
import { openAs, type Screen, settled, sidewaysScroll, visit } from '../support/visit';

const screens: readonly Screen[] = [
  { width: 1440, height: 900, theme: 'light' },
  { width: 1440, height: 900, theme: 'dark' },
  { width: 390, height: 844, theme: 'light' },
  { width: 390, height: 844, theme: 'dark' },
  // What is left of a 1280 pixel window at 400 % zoom.
  { width: 320, height: 640, theme: 'light' },
];

/** One desk and one phone, one of them dark, are enough for every change; `npm run test:axe` takes all. */
const everyScreen = process.env['AXE'] === 'all';
const isAudited = ({ width, theme }: Screen) =>
  everyScreen ||
  (width === 1440 && theme === 'light') ||
  (width === 390 && theme === 'dark') ||
  width === 1920;

/** Where there is least room, every text is looked for. */
const isZoomed = ({ width }: Screen) => width === 320;

const server = new TestServer(makeDataDir(), { DEMO: 'on', POSTGRES_FSYNC: 'off' });
let browser: Browser;
/** Places in an address that only the demo data can fill. */
const found: Record<string, string> = { token: 'x'.repeat(32) };

beforeAll(async () => {
  await server.start({}, 240_000);
  browser = await launchBrowser();
  const office = new ApiClient(server.origin);
  await office.signIn(emailOf('kontor'));
  const list = await office.json<ProjectList>('/api/v1/projects?q=journalisering');
  found.project = list.items[0]?.id ?? '';
  const begun = await office.json<ProjectList>('/api/v1/projects?q=SMS-gateway');
  found.begun = begun.items[0]?.id ?? '';
  const detail = await office.json<ProjectDetail>(`/api/v1/projects/${found.project}`);
  found.benefit = detail.benefits[0]?.benefit.id ?? '';
  found.revision = detail.revisions[0]?.id ?? '';
  const indicators = await office.json<{ items: Indicator[] }>('/api/v1/indicators');
  found.indicator = indicators.items[0]?.id ?? '';
  const imports = await office.json<{ items: { id: string }[] }>('/api/v1/imports');
  found.import = imports.items[0]?.id ?? '';
  found.guest = await guestLink(office, found.begun);
}, 300_000);

/** A meeting that is going on, with its way in for phones. */
async function guestLink(office: ApiClient, project: string): Promise<string> {
  const post = async (path: string, body: object) => {
    const answer = await office.send('POST', `/api/v1/${path}`, body);
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
    return answer.json() as Promise<unknown>;
  };
  const { id } = (await post(`projects/${project}/meetings`, {})) as Meeting;
  const { path } = (await post(`meetings/${id}/join-link`, {})) as JoinLink;
  return path.split('/').at(-1) ?? '';
}

afterAll(async () => {
  await browser?.close();
  await server.remove();
});

const addressOf = (path: string) =>
  path.replace(/:(\w+)/g, (_, name: string) => {
    const value = found[name];
    if (!value) throw new Error(`The demo data has no ${name}.`);
    return value;
  });

/** Everything axe finds on what is shown, in one readable line each. */
async function barriers(page: Page): Promise<string[]> {
  const { violations } = await axe(page).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

type Act = (page: Page) => Promise<void>;

/** Looks at a page on every screen; `act` opens what a visitor may open there. */
async function look(
  account: Account | null,
  path: string,
  act: Act = () => Promise.resolve(),
  on: readonly Screen[] = screens,
): Promise<void> {
  const page = await openAs(browser, server.origin, account, on[0]);
  await visit(page, addressOf(path));
  await act(page);
  for (const screen of on) {
    await show(page, screen);
    const met = isAudited(screen) ? await barriers(page) : [];
    const sideways = await sidewaysScroll(page);
    const cut = isZoomed(screen) ? await illegible(page) : [];
    const seen = { screen, barriers: met, sideways, cut };
    expect(seen).toEqual({ screen, barriers: [], sideways: 0, cut: [] });
  }
  await page.context().close();
}

/** Another screen and theme for an open page; two frames later it is laid out and drawn again. */
async function show(page: Page, { width, height, theme }: Screen): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: theme });
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(done));
      }),
  );
  await settled(page);
}

test.each(['/sign-in', '/setup/:token', '/invitation/:token', '/join/:token'])(
  'a stranger meets no barrier on %s',
  (path) => look(null, path),
  180_000,
);

test.each([
  '/portfolio',
  '/portfolio?light=red&compare=lastYear',
  '/portfolio?q=nothing-is-called-this',
  '/projects',
  '/projects/new',
  '/projects/:project',
  '/projects/:project/edit',
  '/projects/:project/changes',
  '/projects/:project/plan',
  '/boards',
  '/projects/:project/board',
  '/projects/:project/board/paper',
  '/projects/:project/tree',
  '/projects/:project/tree?view=list',
  '/projects/:project/themes',
  '/projects/:project/themes/channels',
  '/projects/:project/themes/workflows',
  '/projects/:project/themes/culture',
  '/projects/:project/themes/organisation',
  '/projects/:project/themes/followUp',
  '/projects/:project/themes/budget',
  '/projects/:project/matrix',
  '/projects/:project/workshop',
  '/projects/:begun/workshop',
  '/barriers',
  '/projects/:project/revisions',
  '/projects/:project/revisions/:revision/draft',
  '/rules',
  '/budget-room',
  '/projects/:project/benefits/new',
  '/projects/:project/benefits/:benefit',
  '/projects/:project/benefits/:benefit/target',
  '/indicators',
  '/indicators/new',
  '/indicators/:indicator',
  '/indicators/:indicator/edit',
  '/indicators/:indicator/measure',
  '/followup',
  '/followup/my-work',
  '/followup/projects',
  '/followup/plans',
  '/imports',
  '/imports/new',
  '/imports/:import',
  '/admin/users',
  '/admin/periods',
  '/admin/method',
  '/admin/audit',
  '/no-such-page',
])('the office meets no barrier on %s', (path) => look('kontor', path), 180_000);

test.each([
  ['ledelse', '/portfolio'],
  ['ledelse', '/projects/:project'],
  ['ledelse', '/projects/:project/plan'],
  ['ledelse', '/followup'],
  ['analytiker', '/imports'],
  ['analytiker', '/indicators/:indicator'],
  ['team', '/portfolio'],
  ['team', '/projects/:project'],
  ['ledelse', '/projects/:project/themes/budget'],
] as const)('%s meets no barrier on %s', (account, path) => look(account, path), 180_000);

test('a guest with a phone meets no barrier, from the name to the first note', async () => {
  await look(null, '/join/:guest');
  await look(null, '/join/:guest', async (page) => {
    await page.getByLabel('Hvad hedder du?').fill('Ali');
    await page.getByRole('button', { name: 'Kom med' }).click();
    await page.getByLabel('Din idé').fill('Færre breve');
    await page.getByRole('button', { name: 'Hæng den op' }).click();
    await page.getByText('hænger på tavlen').waitFor();
  });
}, 180_000);

const walls: readonly Screen[] = [
  { width: 1920, height: 1080, theme: 'light' },
  { width: 1920, height: 1080, theme: 'dark' },
];

test('a team at its wall meets no barrier, nor on a screen that is none', async () => {
  await look('team', '/projects/:project/board/wall', undefined, [...walls, ...screens]);
  // With a meeting that is going on.
  await look('team', '/projects/:begun/board/wall', undefined, [...walls, ...screens]);
}, 180_000);

describe('what opens on a page', () => {
  const phones = screens.filter(({ width }) => width < 860);

  test(
    'the origin of a figure',
    () =>
      look('ledelse', '/portfolio', async (page) => {
        await page.getByRole('button', { name: 'Hvor kommer tallet fra?' }).first().click();
        await page.getByText('Sådan er det regnet ud').waitFor();
        await settled(page);
      }),
    180_000,
  );

  test(
    'the menu of files',
    () =>
      look('kontor', '/portfolio', async (page) => {
        await page.getByRole('button', { name: 'Hent' }).click();
        await page.getByRole('menuitem', { name: 'CSV' }).waitFor();
      }),
    180_000,
  );

  test(
    'filters and the rest of the navigation on a phone',
    () =>
      look(
        'kontor',
        '/portfolio',
        async (page) => {
          await page.getByRole('button', { name: 'Filtre' }).click();
          await page.getByLabel('Forvaltning').waitFor();
          await page.getByRole('button', { name: 'Mere' }).click();
          await page.getByRole('menuitem', { name: 'Log ud' }).waitFor();
        },
        phones,
      ),
    180_000,
  );

  test(
    'the table behind a chart, and percentages in the map',
    () =>
      look('kontor', '/portfolio', async (page) => {
        await page.getByText('Vis som tabel').click();
        await page.getByRole('button', { name: 'Vis procenter' }).click();
        await page.getByRole('columnheader', { name: /Realiseret, mio\. kr\./ }).waitFor();
      }),
    180_000,
  );

  test(
    'a cell of the walk-through, with the form of an action',
    () =>
      look('kontor', '/projects/:project/matrix', async (page) => {
        await page.locator('.matrix-cell').first().click();
        await page.getByRole('button', { name: 'Lav handling' }).click();
        await page.getByLabel('Frist').waitFor();
      }),
    180_000,
  );

  test(
    'what is behind a number of barriers',
    () =>
      look('kontor', '/barriers', async (page) => {
        await page.locator('.held-cell').first().click();
        await page.locator('.held-detail').waitFor();
      }),
    180_000,
  );

  test(
    'English',
    () =>
      look('kontor', '/portfolio', async (page) => {
        await page.evaluate(() => localStorage.setItem('gevinst.language', 'en'));
        await page.reload();
        await page.getByRole('heading', { level: 1, name: /realised/ }).waitFor();
        await settled(page);
        expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
      }),
    180_000,
  );
});
