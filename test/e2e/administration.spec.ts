import {
  AuditList,
  type Indicator,
  type IndicatorParts,
  type ProjectDetail,
  type ProjectList,
  type UserList,
} from '@gevinst/contract';
import type { Browser, Page } from 'playwright-core';
import { ApiClient, emailOf } from '../support/api-client';
import { axe } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { makeDataDir, TestServer } from '../support/server';
import { openAs, settled, sidewaysScroll, visit } from '../support/visit';

const server = new TestServer(makeDataDir(), { DEMO: 'on', POSTGRES_FSYNC: 'off' });
let browser: Browser;
let office: ApiClient;
let page: Page;

beforeAll(async () => {
  await server.start({}, 280_000);
  browser = await launchBrowser();
  office = new ApiClient(server.origin);
  await office.signIn(emailOf('kontor'));
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server.remove();
});

beforeEach(async () => {
  page = await openAs(browser, server.origin, 'kontor');
});
afterEach(() => page.context().close());

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

async function noBarriers(): Promise<void> {
  const { violations } = await axe(page).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
  // A question inherits from the table its button stands in: it must not be cut off.
  const cut = await page.evaluate(
    () =>
      [...document.querySelectorAll('dialog[open]')].filter(
        (one) => one.scrollWidth > one.clientWidth,
      ).length,
  );
  expect(cut).toBe(0);
}

describe('the office and its users', () => {
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });

  it('gives someone another role, which an open page of theirs follows', async () => {
    const team = await openAs(browser, server.origin, 'team');
    await visit(team, '/portfolio');
    expect(await team.getByRole('link', { name: 'Administration' }).count()).toBe(0);

    await visit(page, '/admin/users');
    await press('Skift rolle for David Frost');
    await page.getByLabel('David Frost skal være').selectOption({ label: 'Digitaliseringskontor' });
    await noBarriers();
    await press('Skift rollen');
    await page.getByText('David Frost har nu rollen Digitaliseringskontor.').waitFor();
    await row('David Frost').getByText('Digitaliseringskontor').waitFor();

    await team.reload();
    await team.getByRole('link', { name: 'Administration' }).waitFor();
    await team.context().close();
  });

  it('closes an access and opens it again', async () => {
    const analyst = await openAs(browser, server.origin, 'analytiker');
    await visit(analyst, '/portfolio');
    await visit(page, '/admin/users');
    await press('Luk adgang for Clara Holm');
    await page.getByText('bliver logget ud med det samme').waitFor();
    await press('Ja, luk adgangen');
    await page.getByText('Clara Holm har ikke længere adgang.').waitFor();
    await row('Clara Holm').getByText('Adgang lukket').waitFor();

    await analyst.getByRole('link', { name: 'Projekter' }).click();
    await analyst.waitForURL('**/sign-in?*');
    await analyst.getByLabel('E-mail').fill(emailOf('analytiker'));
    await analyst.getByLabel('Adgangskode').fill('gevinst-demo');
    await analyst.keyboard.press('Enter');
    await analyst.getByText('Din adgang er lukket').waitFor();

    await press('Åbn adgang for Clara Holm');
    await page.getByText('Clara Holm har adgang igen.').waitFor();
    await analyst.keyboard.press('Enter');
    await analyst.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
    await analyst.context().close();
    const { items } = AuditList.parse(await office.json('/api/v1/audit?limit=3'));
    expect(items.map(({ action, after }) => `${action} ${after ?? ''}`).slice(0, 2)).toEqual([
      'user.changed access: open',
      'user.changed access: closed',
    ]);
  });

  it('is not left without anybody who administers', async () => {
    const users = await office.json<UserList>('/api/v1/users');
    const david = users.items.find(({ name }) => name === 'David Frost');
    await office.request(`/api/v1/users/${david?.id ?? ''}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'if-match': david?.etag ?? '' },
      body: JSON.stringify({ role: 'team' }),
    });
    await page.setViewportSize({ width: 390, height: 844 });
    await visit(page, '/admin/users');
    await press('Skift rolle for Anne Dahl');
    await page.getByLabel('Anne Dahl skal være').selectOption({ label: 'Team' });
    await press('Skift rollen');
    await page.getByText('Kommunen skal have mindst én aktiv bruger').waitFor();
    await noBarriers();
  });
});

describe('what was planned and is not wanted', () => {
  let project: string;

  beforeAll(async () => {
    const { items } = await office.json<ProjectList>('/api/v1/projects?q=journalisering');
    project = items[0]?.id ?? '';
  });

  const add = async (part: 'changes' | 'benefits', body: object): Promise<string> => {
    const answer = await office.send('POST', `/api/v1/projects/${project}/${part}`, body);
    return ((await answer.json()) as { id: string }).id;
  };
  const benefit = (changeIds: string[]) => ({
    name: 'Færre breve',
    owner: '',
    description: '',
    valueClass: 'cashable',
    beneficiary: 'ownBudget',
    disbenefit: false,
    realisationFrom: '2026-01',
    realisationTo: '2026-12',
    changeIds,
  });
  const detail = () => office.json<ProjectDetail>(`/api/v1/projects/${project}`);

  it('a change can go; what hung on it is named and stays', async () => {
    const change = await add('changes', { name: 'Ingen breve mere', owner: '' });
    const id = await add('benefits', benefit([change]));
    await visit(page, `/projects/${project}/changes`);
    await press('Slet forandringen: Ingen breve mere');
    await page.getByRole('dialog').getByText('Færre breve').waitFor();
    await noBarriers();
    await press('Ja, slet');
    await page.getByText('»Ingen breve mere« er slettet.').waitFor();
    const { changes, benefits } = await detail();
    expect(changes.some(({ name }) => name === 'Ingen breve mere')).toBe(false);
    expect(benefits.some((one) => one.benefit.id === id)).toBe(true);
  });

  it('a benefit can go, unless someone has changed the project meanwhile', async () => {
    const { benefits } = await detail();
    const id = benefits.find((one) => one.benefit.name === 'Færre breve')?.benefit.id ?? '';
    await visit(page, `/projects/${project}/benefits/${id}`);
    await add('changes', { name: 'Kom imellem', owner: '' });
    await press('Slet gevinsten');
    await page.getByText('Indikatorer og målinger bliver.').waitFor();
    await press('Ja, slet');
    await page.getByText('En anden har ændret det i mellemtiden').waitFor();
    await press('Slet gevinsten');
    await press('Ja, slet');
    await page.waitForURL(`**/projects/${project}`);
    await settled(page);
    expect((await detail()).benefits.some((one) => one.benefit.id === id)).toBe(false);
  });

  it('a benefit that an approved plan promises stays, and says so', async () => {
    const { benefits } = await detail();
    await visit(page, `/projects/${project}/benefits/${benefits[0]?.benefit.id ?? ''}`);
    await page.getByText('er lovet i den godkendte plan nr. 1').waitFor();
    expect(await page.getByRole('button', { name: 'Slet gevinsten' }).count()).toBe(0);
  });
});

describe('a server that does not answer', () => {
  it.each([
    ['down', null],
    ['broken', 500],
  ] as const)('%s: says so, keeps the address, and goes on when it answers', async (_, status) => {
    let answers = false;
    await page.route('**/api/v1/session', (route) => {
      if (answers) return route.continue();
      return status === null ? route.abort() : route.fulfill({ status, body: 'x' });
    });
    await page.goto('/portfolio?light=red');
    await page.getByRole('heading', { name: 'Siden kan ikke hentes lige nu' }).waitFor();
    expect(page.url()).toBe(`${server.origin}/portfolio?light=red`);
    await noBarriers();
    answers = true;
    await press('Prøv igen');
    await page.getByRole('heading', { level: 1, name: /mio\. kr\./ }).waitFor();
    expect(page.url()).toBe(`${server.origin}/portfolio?light=red`);
  });
});

describe('a measurement of an indicator that is measured in parts', () => {
  it('is asked what it is of, and is told what it takes the place of', async () => {
    const { items } = await office.json<{ items: Indicator[] }>('/api/v1/indicators');
    const one = items.find(({ unit, grain }) => unit === 'sager' && grain === 'month');
    const rows = ['Nord;40', 'Syd;41'].map((row) => `${one?.code ?? ''};2026-10;${row}`);
    const file = ['Indikator;Periode;Enhed;Værdi', ...rows, ''].join('\r\n');
    const { id } = await office.upload(file, 'dele.csv', 'Prøve');
    await office.until(id, ['ready']);
    await office.apply(id);

    await visit(page, `/indicators/${one?.id ?? ''}/measure?period=2026-10`);
    await page.getByLabel(/^Målt/).fill('50');
    await press('Gem målingen');
    await page.getByText('Vælg, om tallet er for en del eller for det hele').waitFor();
    await noBarriers();
    await page.getByLabel('Hvad er tallet for?').selectOption({ label: 'Det hele' });
    await page.getByText('Perioden står i dag i 2 dele').waitFor();
    await noBarriers();
    await page.getByLabel('Hvad er tallet for?').selectOption({ label: 'Enhed: Syd' });
    await page.getByText('Der står allerede 41 sager').waitFor();
    await press('Gem målingen');
    await page.getByText('50 sager for okt. 2026, Enhed: Syd er skrevet ind').waitFor();
    const { standing } = await office.json<IndicatorParts>(
      `/api/v1/indicators/${one?.id ?? ''}/parts?period=2026-10`,
    );
    expect(standing.map(({ dimension, value }) => `${dimension} ${value}`)).toEqual([
      'Enhed=Nord 40',
      'Enhed=Syd 50',
    ]);
  });
});
