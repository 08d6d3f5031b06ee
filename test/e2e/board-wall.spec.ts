import type { Board, Idea, Meeting, ProjectList } from '@gevinst/contract';
import type { Browser, Page } from 'playwright-core';
import { ApiClient, emailOf } from '../support/api-client';
import { axe } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { CutProxy } from '../support/cut-proxy';
import { makeDataDir, TestServer } from '../support/server';
import { openAs, type Screen, visit } from '../support/visit';

const PATIENCE = 120_000;
const WALL: Screen = { width: 1920, height: 1080, theme: 'light' };
const PHONE: Screen = { width: 390, height: 844, theme: 'light' };

const server = new TestServer(makeDataDir(), { DEMO: 'on', POSTGRES_FSYNC: 'off' });
let browser: Browser;
let proxy: CutProxy;
let office: ApiClient;
let projects: ProjectList['items'];

beforeAll(async () => {
  await server.start({}, 240_000);
  proxy = new CutProxy(server.origin);
  await proxy.open();
  browser = await launchBrowser();
  office = new ApiClient(server.origin);
  await office.signIn(emailOf('kontor'));
  projects = (await office.json<ProjectList>('/api/v1/projects?limit=1000')).items;
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await proxy?.close();
  await server.remove();
});

const idOf = (code: string) => projects.find((one) => one.code === code)?.id ?? '';
const board = (code: string) => office.json<Board>(`/api/v1/projects/${idOf(code)}/board`);
const openBoard = async (code: string, origin = server.origin, path = '', screen?: Screen) => {
  const page = await openAs(browser, origin, 'team', screen);
  await visit(page, `/projects/${idOf(code)}/board${path}`);
  await page.locator('.board-field').first().waitFor();
  return page;
};
/** On top of what stands there now. */
async function patch(path: string, body: object): Promise<void> {
  const { etag } = await office.json<{ etag: string }>(`/api/v1/${path}`);
  const headers = { 'content-type': 'application/json', 'if-match': etag };
  const init = { method: 'PATCH', headers, body: JSON.stringify(body) };
  const answer = await office.request(`/api/v1/${path}`, init);
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
}

/** A question nobody has answered, and an action nobody has begun. */
function whatIsOpen({ ideas, actions }: Board) {
  const asked = ideas.flatMap(({ id, questions }) =>
    questions.map((question) => ({ ideaId: id, question })),
  );
  const open = asked.find(({ question }) => question.answer === null);
  const action = actions.find(({ status }) => status === 'decided');
  if (open === undefined || action === undefined) throw new Error('The demo has nothing open.');
  return { ...open, action };
}

const notes = (page: Page, text: string) => page.locator('.note-text', { hasText: text });
const close = (...pages: Page[]) => Promise.all(pages.map((page) => page.context().close()));

/** Begins a meeting at a board and shows the code; answers where the code leads. */
async function showCode(wall: Page): Promise<string> {
  await wall.getByRole('button', { name: 'Hold møde' }).click();
  await wall.getByRole('button', { name: 'Begynd' }).click();
  await wall.getByRole('button', { name: 'Lad telefoner være med' }).click();
  const code = wall.getByRole('img', { name: /Kode til http/ });
  const said = (await code.getAttribute('aria-label')) ?? '';
  return new URL(said.replace('Kode til ', '')).pathname;
}

async function comeIn(path: string, name: string, origin: string): Promise<Page> {
  const phone = await openAs(browser, origin, null, PHONE);
  await visit(phone, path);
  await phone.getByLabel('Hvad hedder du?').fill(name);
  await phone.getByRole('button', { name: 'Kom med' }).click();
  await phone.getByLabel('Din idé').waitFor();
  return phone;
}

const write = async (phone: Page, text: string) => {
  await phone.getByLabel('Din idé').fill(text);
  await phone.getByRole('button', { name: 'Hæng den op' }).click();
};
const barriers = async (page: Page) =>
  (await axe(page).analyze()).violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html}`),
  );
const stateOf = (phone: Page, text: string, state: string) =>
  phone.locator('.note', { hasText: text }).getByText(state).waitFor({ timeout: 60_000 });

test(
  'S2.6 S2.13 a phone without an account hangs notes on the wall, once, also over a cut line',
  async () => {
    const wall = await openBoard('BS-04', server.origin, '/wall', WALL);
    const path = await showCode(wall);
    const phone = await comeIn(path, 'Karen, arkitekt', proxy.origin);
    await write(phone, 'Skriv på dansk');
    await notes(wall, 'Skriv på dansk').waitFor();
    await wall.getByText('Karen, arkitekt · fra telefon').waitFor();
    expect([await barriers(wall), await barriers(phone)]).toEqual([[], []]);
    proxy.cut();
    await write(phone, 'Skrevet uden forbindelse');
    await stateOf(phone, 'Skrevet uden forbindelse', 'sendes, så snart der er forbindelse');
    proxy.mend();
    await stateOf(phone, 'Skrevet uden forbindelse', 'hænger på tavlen');
    await notes(wall, 'Skrevet uden forbindelse').waitFor();
    await write(phone, 'Ring til 010190-1234');
    await stateOf(phone, 'Ring til', 'blev ikke hængt op');
    await phone.getByRole('button', { name: 'Skriv den om' }).click();
    expect(await phone.getByLabel('Din idé').inputValue()).toBe('Ring til 010190-1234');
    const { ideas, meeting } = await board('BS-04');
    expect(ideas.map(({ text, guest }) => [text, guest])).toEqual([
      ['Skriv på dansk', true],
      ['Skrevet uden forbindelse', true],
    ]);
    expect(meeting?.participants).toContain('Karen, arkitekt');
    await wall.getByRole('button', { name: 'Luk koden' }).click();
    await wall.getByRole('button', { name: 'Lad telefoner være med' }).waitFor();
    await write(phone, 'For sent');
    await stateOf(phone, 'For sent', 'blev ikke hængt op');
    await phone.reload();
    await phone.getByRole('heading', { name: 'Koden virker ikke mere' }).waitFor();
    await close(wall, phone);
  },
  PATIENCE,
);

test(
  'S2.6 a guest who changes the language keeps their name, stays in, and keeps their notes',
  async () => {
    const wall = await openBoard('BS-06', server.origin, '/wall', WALL);
    const path = await showCode(wall);
    const phone = await openAs(browser, server.origin, null, PHONE);
    await visit(phone, path);
    await phone.getByLabel('Hvad hedder du?').fill('Grete');
    await phone.getByRole('button', { name: 'English' }).click();
    expect(await phone.getByLabel('What is your name?').inputValue()).toBe('Grete');
    await phone.getByRole('button', { name: 'Join' }).click();
    await phone.getByLabel('Your idea').fill('Ring til de ældre først');
    await phone.getByRole('button', { name: 'Hang it up' }).click();
    await notes(wall, 'Ring til de ældre først').waitFor();
    await phone.getByLabel('Your idea').fill('Halvfærdig');
    await phone.getByRole('button', { name: 'Dansk' }).click();
    expect(await phone.getByLabel('Din idé').inputValue()).toBe('Halvfærdig');
    await stateOf(phone, 'Ring til de ældre først', 'hænger på tavlen');
    await close(wall, phone);
  },
  PATIENCE,
);

test(
  'S2.13 an action that is decided without a connection holds up no other, and arrives later',
  async () => {
    const team = await openBoard('BS-02', proxy.origin);
    const dialog = team.getByRole('dialog');
    const decide = async (title: string) => {
      await team.getByRole('button', { name: 'Ny handling' }).click();
      await dialog.getByLabel('Hvad skal der ske?').fill(title);
      await dialog.getByLabel('Ansvarlig').fill('Ali Rahimi');
      await dialog.getByLabel('Frist').fill('15-12-2026');
      await dialog.getByRole('button', { name: 'Beslut' }).click();
    };
    proxy.cut();
    await decide('Skrevet uden forbindelse');
    await dialog.getByText('Det kan ikke gemmes lige nu').waitFor();
    await dialog.getByRole('button', { name: 'Luk vinduet, og arbejd videre' }).click();
    const card = (title: string) => team.locator('.action', { hasText: title });
    await card('Skrevet uden forbindelse').getByText('ikke sendt endnu').waitFor();
    await decide('Fortrudt uden forbindelse');
    await dialog.getByText('Det kan ikke gemmes lige nu').waitFor();
    await dialog.getByRole('button', { name: 'Fortryd' }).click();
    await card('Fortrudt uden forbindelse').waitFor({ state: 'detached' });
    proxy.mend();
    const menu = card('Skrevet uden forbindelse').getByRole('button', { name: /Flyt$/ });
    await menu.waitFor({ timeout: 60_000 });
    expect(await card('Fortrudt uden forbindelse').count()).toBe(0);
    const titles = (await board('BS-02')).actions.map(({ title }) => title);
    expect(titles).toEqual(['Skrevet uden forbindelse']);
    await close(team);
  },
  PATIENCE,
);

test(
  'S2.13 the wall is worked with fingers, and goes on quietly after a cut line',
  async () => {
    const wall = await openBoard('TM-01', proxy.origin, '/wall', WALL);
    await wall.locator('.goal canvas').first().waitFor();
    const small = await wall.evaluate(() =>
      [...document.querySelectorAll('a, button, input, summary, [role=button]')]
        .filter((one) => one.getClientRects().length > 0)
        .map((one) => ({ name: one.textContent?.trim(), box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 44 || box.height < 44)
        .map(({ name, box }) => `${name ?? ''} ${box.width} × ${box.height}`),
    );
    expect(small).toEqual([]);
    await wall.getByRole('button', { name: 'Kvik-tjek ved modtagelsen: Flyt' }).click();
    await wall.getByRole('menuitem').first().waitFor();
    const items = await wall.getByRole('menuitem').all();
    const heights = await Promise.all(
      items.map(async (item) => (await item.boundingBox())?.height ?? 0),
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await wall.keyboard.press('Escape');
    const [wide, tall] = await wall.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.scrollHeight,
    ]);
    expect([wide, tall]).toEqual([1920, 1080]);
    proxy.cut();
    await wall.getByText('Ingen forbindelse').waitFor();
    const text = 'Kom mens linjen var væk';
    await office.send('POST', `/api/v1/projects/${idOf('TM-01')}/ideas`, { text });
    proxy.mend();
    await notes(wall, text).waitFor({ timeout: 60_000 });
    await wall.getByText('Ingen forbindelse').waitFor({ state: 'detached' });
    await close(wall);
  },
  PATIENCE,
);

test.each([390, 768])(
  'S2.13 the quadrants of a wall have the whole of a screen %d wide, below their headline',
  async (width) => {
    const page = await openBoard('BS-04', server.origin, '/wall', { ...PHONE, width });
    const widthOf = (one: Element) => one.getBoundingClientRect().width;
    for (const quadrant of await page.locator('.quadrant').all())
      expect(await quadrant.evaluate(widthOf)).toBeGreaterThan(width * 0.8);
    const headline = page.locator('.board-field > h2', { hasText: 'Vurdering' });
    expect(await headline.evaluate(widthOf)).toBeGreaterThan(50);
    await close(page);
  },
  PATIENCE,
);

test(
  'S2.10 S2.13 the board is one A3 sheet with the status furthest to the right',
  async () => {
    const page = await openAs(browser, server.origin, 'team');
    for (const code of ['TM-01', 'BS-02']) {
      await visit(page, `/projects/${idOf(code)}/board/paper`);
      await page.locator('.paper .goal canvas').first().waitFor();
      const heads = await page.locator('.paper-plan thead th').allInnerTexts();
      expect(heads.at(-1)).toBe('Status');
      const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const sheets = [...paper.matchAll(/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)];
      const millimetres = sheets.map(([, wide, tall]) =>
        [wide, tall].map((points) => Math.round((Number(points) / 72) * 25.4)),
      );
      expect([code, millimetres]).toEqual([code, [[420, 297]]]);
    }
    await close(page);
  },
  PATIENCE,
);

test(
  'S2.6 S2.11 whoever is second hears it in words, and sees their own text again',
  async () => {
    const team = await openBoard('TM-01', proxy.origin);
    const { ideaId, question, action } = whatIsOpen(await board('TM-01'));
    const field = team.getByLabel(`Svar på: ${question.text}`);
    await field.waitFor();
    proxy.cut();
    await field.fill('På vores egen side');
    await team.keyboard.press('Enter');
    await team.getByRole('button', { name: `${action.title}: Flyt` }).click();
    await team.getByRole('menuitem', { name: 'Sæt i gang' }).click();
    const url = `/api/v1/ideas/${ideaId}/questions/${question.id}/answer`;
    await office.send('POST', url, { text: 'På Mit Overblik' });
    for (const status of ['started', 'completed']) await patch(`actions/${action.id}`, { status });
    proxy.mend();
    const said = (text: string) => team.getByRole('alert').filter({ hasText: text });
    const answer = said(question.text).first();
    await answer.waitFor({ timeout: 60_000 });
    expect(await answer.innerText()).toContain('På vores egen side');
    expect(await answer.innerText()).toContain('har allerede svaret: På Mit Overblik');
    const move = said(action.title).first();
    await move.waitFor({ timeout: 60_000 });
    expect(await move.innerText()).toMatch(/Igangsat[^]*Afsluttet/);
    const there = await office.json<Idea>(`/api/v1/ideas/${ideaId}`);
    expect(there.questions.at(-1)?.answer).toBe('På Mit Overblik');
    await close(team);
  },
  PATIENCE,
);

test(
  'S2.1 S2.12 the list of boards says where a meeting is going on, and leads there',
  async () => {
    const begun = await office.send('POST', `/api/v1/projects/${idOf('BS-01')}/meetings`, {});
    const page = await openAs(browser, server.origin, 'team');
    await visit(page, '/boards');
    const row = page.getByRole('row', { name: /Automatisk journalisering/ });
    await row.getByText('møde i gang').waitFor();
    const { id } = (await begun.json()) as Meeting;
    await patch(`meetings/${id}`, { end: true, nextAt: '2026-12-14T08:00:00Z' });
    await row.getByText('14-12-2026 09.00').waitFor();
    await row.getByRole('link').click();
    await page.getByRole('heading', { name: /Automatisk journalisering · måltavle/ }).waitFor();
    await close(page);
  },
  PATIENCE,
);
