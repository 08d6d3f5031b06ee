import type { Board, Meeting, ProjectList } from '@gevinst/contract';
import type { Browser, Locator, Page } from 'playwright-core';
import { ApiClient, emailOf } from '../support/api-client';
import { launchBrowser } from '../support/browser';
import { CutProxy } from '../support/cut-proxy';
import { makeDataDir, TestServer } from '../support/server';
import { openAs, visit } from '../support/visit';

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

const PATIENCE = 120_000;
const idOf = (code: string) => projects.find((one) => one.code === code)?.id ?? '';
const board = (code: string) => office.json<Board>(`/api/v1/projects/${idOf(code)}/board`);
const open = async (code: string, account: 'team' | 'analytiker', origin = server.origin) => {
  const page = await openAs(browser, origin, account);
  await visit(page, `/projects/${idOf(code)}/board`);
  await page.locator('.board-field').first().waitFor();
  return page;
};
const notes = (page: Page, text: string) => page.locator('.note-text', { hasText: text });
const write = async (page: Page, text: string) => {
  await page.getByLabel('Ny idé').fill(text);
  await page.keyboard.press('Enter');
};
const rewrite = async (page: Page, from: string, to: string) => {
  await page.getByRole('button', { name: `${from}: Flyt` }).click();
  await page.getByRole('menuitem', { name: 'Ret teksten' }).click();
  await page.getByLabel('Ny tekst på sedlen').fill(to);
  await page.keyboard.press('Enter');
};

test(
  'S2.6 two at one board see each other’s notes, and a cut connection loses none',
  async () => {
    const steady = await open('BS-04', 'team');
    const shaky = await open('BS-04', 'analytiker', proxy.origin);
    await write(steady, 'Ring til dem der flytter');
    await notes(shaky, 'Ring til dem der flytter').waitFor();
    proxy.cut();
    await write(shaky, 'Skrevet uden forbindelse');
    await notes(shaky, 'Skrevet uden forbindelse').waitFor();
    await write(shaky, 'Og én til');
    await write(steady, 'Skrevet imens');
    // What is not sent yet hangs on the writer's own board all the same.
    await notes(shaky, 'Og én til').waitFor();
    expect((await board('BS-04')).ideas.map(({ text }) => text)).not.toContain('Og én til');
    proxy.mend();
    await notes(steady, 'Og én til').waitFor({ timeout: 60_000 });
    await notes(shaky, 'Skrevet imens').waitFor({ timeout: 60_000 });
    expect((await board('BS-04')).ideas.map(({ text }) => text).sort()).toEqual([
      'Og én til',
      'Ring til dem der flytter',
      'Skrevet imens',
      'Skrevet uden forbindelse',
    ]);
    await Promise.all([steady, shaky].map((page) => page.context().close()));
  },
  PATIENCE,
);

test(
  'S2.6 two who rewrite the same note, one without a connection, lose neither text',
  async () => {
    const steady = await open('BS-06', 'team');
    const shaky = await open('BS-06', 'analytiker', proxy.origin);
    await write(steady, 'Flere tider');
    await notes(shaky, 'Flere tider').waitFor();
    proxy.cut();
    await rewrite(shaky, 'Flere tider', 'Flere tider om aftenen');
    await rewrite(steady, 'Flere tider', 'Flere tider om lørdagen');
    await notes(steady, 'om lørdagen').waitFor();
    proxy.mend();
    // Whoever comes last is shown both, and says which one is to stand.
    await shaky.getByText('Flere tider om lørdagen').first().waitFor({ timeout: 60_000 });
    await shaky.getByText('Flere tider om aftenen').first().waitFor();
    await Promise.all([steady, shaky].map((page) => page.context().close()));
  },
  PATIENCE,
);

/** Presses Tab until the wanted thing has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.first().waitFor();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await wanted.first().evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(wanted)}`);
}

test(
  'S2.12 S2.13 R7 a whole meeting is held with the keyboard alone',
  async () => {
    const page = await open('BS-02', 'team');
    const step = (name: string) => page.locator('[aria-current=step]', { hasText: name }).waitFor();
    const press = (key: string) => page.keyboard.press(key);
    const button = (name: string | RegExp) => page.getByRole('button', { name });
    const dialog = page.getByRole('dialog');
    const menu = button(/^Sluk for printeren.*Flyt$/);
    const pick = async (name: string) => {
      await tabTo(page, menu);
      await press('Enter');
      await page.locator('[role=menuitem]:focus', { hasText: name }).waitFor();
      await press('Enter');
    };
    await tabTo(page, button('Hold møde'));
    await press('Enter');
    // A dialog begins at what is chosen, and Enter is enough.
    await dialog.locator('input:focus').waitFor();
    await press('Enter');
    await step('1 Tal');
    await page.locator('.step-on:focus').waitFor();
    await press('n');
    await step('2 Fremdrift');
    await press('n');
    await step('3 Ideer');
    await tabTo(page, page.getByLabel('Ny idé'));
    await page.keyboard.type('Sluk for printeren på 2. sal');
    await press('Enter');
    await menu.waitFor();
    await pick('Stil et spørgsmål');
    await page.locator('[id^=write-]:focus').waitFor();
    await page.keyboard.type('Hvem slukker?');
    await press('Enter');
    await tabTo(page, page.getByLabel('Svar på: Hvem slukker?'));
    await page.keyboard.type('Den sidste, der går');
    await press('Enter');
    await notes(page, 'Sluk for printeren').waitFor();
    await page.locator('.note-menu:focus').waitFor();
    await tabTo(page, button('Næste'));
    await press('Enter');
    await step('4 Vurdering');
    await pick('Vurdér idéen');
    await dialog.locator('input:focus').waitFor();
    await press('Enter');
    for (const [key, at] of [
      ['ArrowUp', 'Effekt 4, ressourcer 2'],
      ['ArrowUp', 'Effekt 5, ressourcer 2'],
      ['ArrowLeft', 'Effekt 5, ressourcer 1'],
    ] as const) {
      await page.locator('.note-place:focus').waitFor();
      await press(key);
      await page.locator(`.quadrant-green .note-place[aria-label$="${at}"]`).waitFor();
    }
    await press('n');
    await step('5 Nye handlinger');
    await pick('Lav til handling');
    await tabTo(page, dialog.getByLabel('Ansvarlig'));
    await page.keyboard.type('Mette Holm');
    await press('Tab');
    await page.keyboard.type('15-12-2026');
    await tabTo(page, dialog.getByRole('button', { name: 'Beslut' }));
    await press('Enter');
    await page.locator('.action', { hasText: 'Sluk for printeren' }).waitFor();
    await page.locator('.board-add:focus').waitFor();
    await tabTo(page, button('Afslut mødet'));
    await press('Enter');
    await dialog.locator('input:focus').waitFor();
    await page.keyboard.type('08-12-2026');
    await press('Tab');
    await page.keyboard.type('8.30');
    await press('Enter');
    await page.getByRole('heading', { name: 'Referat' }).waitFor();
    await dialog.locator('.button-primary:focus').waitFor();
    await press('Escape');
    await page.locator('.board-hold:focus').waitFor();
    await page.getByText('Næste møde 08-12-2026 08.30').waitFor();
    const { lastMeetingId, actions } = await board('BS-02');
    const meeting = await office.json<Meeting>(`/api/v1/meetings/${lastMeetingId ?? ''}`);
    expect(actions).toMatchObject([{ owner: 'Mette Holm', status: 'decided' }]);
    expect(meeting.nextAt).toBe('2026-12-08T07:30:00.000Z');
    expect(meeting.minutes).toMatchObject({
      ideas: [{ text: 'Sluk for printeren på 2. sal' }],
      assessed: [{ field: 'green' }],
      newActions: [{ owner: 'Mette Holm', deadline: '2026-12-15' }],
    });
    await page.context().close();
  },
  PATIENCE,
);
