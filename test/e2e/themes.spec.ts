import type { ProjectList, ThemeResource } from '@gevinst/contract';
import type { Browser, Page } from 'playwright-core';
import { ApiClient, emailOf } from '../support/api-client';
import { launchBrowser } from '../support/browser';
import { makeDataDir, TestServer } from '../support/server';
import { openAs, sentence, settled, visit } from '../support/visit';

const server = new TestServer(makeDataDir(), { DEMO: 'on', POSTGRES_FSYNC: 'off' });
let browser: Browser;
let office: ApiClient;
/** A project in whose themes nobody has written. */
let project: string;

beforeAll(async () => {
  await server.start({}, 240_000);
  browser = await launchBrowser();
  office = new ApiClient(server.origin);
  await office.signIn(emailOf('kontor'));
  const list = await office.json<ProjectList>('/api/v1/projects?q=parkering');
  project = list.items[0]?.id ?? '';
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server.remove();
});

const PATIENCE = 120_000;
const address = (theme: string) => `/projects/${project}/themes/${theme}`;
const open = async (theme: string): Promise<Page> => {
  const page = await openAs(browser, server.origin, 'kontor');
  await visit(page, address(theme));
  return page;
};
const written = async (theme: string) =>
  (await office.json<ThemeResource>(`/api/v1${address(theme)}`)).content as Record<
    string,
    readonly Record<string, unknown>[]
  >;

/** Presses Tab until the wanted thing has the focus. */
async function tabTo(page: Page, role: 'button' | 'textbox', name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name }).first();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(name)}`);
}

test(
  'S4.3 S4.5 a rule is written, decided and deleted with the keyboard alone',
  async () => {
    const page = await open('workflows');
    expect(await sentence(page)).toBe('Ikke gennemgået endnu.');
    await tabTo(page, 'button', 'Tilføj regel');
    await page.keyboard.press('Enter');
    // The form opens with the focus in its first field.
    await page.locator('textarea:focus, input:focus').first().waitFor();
    await page.keyboard.type('Kvitteringen skal gemmes på papir');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Noget vi plejer');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await tabTo(page, 'button', 'Gem');
    await page.keyboard.press('Enter');
    await page.getByText('Én regel bremser en gevinst. ').first().waitFor();
    const [rule] = (await written('workflows'))['rules'] ?? [];
    expect(rule).toMatchObject({ text: 'Kvitteringen skal gemmes på papir', source: 'habit' });
    expect(rule?.['brakesBenefitIds']).toHaveLength(1);
    // The focus is back where the form was opened.
    await tabTo(page, 'button', /^Ret: Kvitteringen/);
    await page.keyboard.press('Enter');
    await tabTo(page, 'button', /^Slet: Kvitteringen/);
    await page.keyboard.press('Enter');
    await tabTo(page, 'button', 'Ja, slet');
    await page.keyboard.press('Enter');
    await page.getByText('Ingen regler er skrevet ind.').waitFor();
    expect((await written('workflows'))['rules']).toEqual([]);
    await page.context().close();
  },
  PATIENCE,
);

const add = async (page: Page, text: string) => {
  await page.getByRole('button', { name: 'Tilføj adfærd' }).click();
  await page.getByLabel('Det ser vi').fill(text);
};
const save = (page: Page) => page.getByRole('button', { name: 'Gem' }).click();

test(
  'two who write in one theme at once both keep what they wrote, and are asked about the same field',
  async () => {
    const [one, other] = [await open('culture'), await open('culture')];
    await add(one, 'Automaten fyldes op hver dag');
    await add(other, 'Vagten skriver selv i bogen');
    await save(one);
    await save(other);
    await other.getByText('Automaten fyldes op hver dag').waitFor();
    const observed = async () =>
      ((await written('culture'))['behaviours'] ?? []).map((line) => line['observed']);
    await other.getByRole('button', { name: /^Ret: Vagten/ }).waitFor();
    expect(await observed()).toEqual([
      'Automaten fyldes op hver dag',
      'Vagten skriver selv i bogen',
    ]);

    for (const page of [one, other]) {
      await page.getByRole('button', { name: /^Ret: Vagten/ }).click();
    }
    await one.getByLabel('Det ser vi').fill('Vagten skriver i to bøger');
    await other.getByLabel('Det ser vi').fill('Vagten skriver på en seddel');
    await save(one);
    await one.getByRole('button', { name: /^Ret: Vagten/ }).waitFor();
    await save(other);
    await other.getByRole('alert').getByText('rettet det samme').waitFor();
    expect(await observed()).toContain('Vagten skriver i to bøger');
    await other.getByRole('button', { name: 'Gem det, jeg skrev' }).click();
    await settled(other);
    await other.getByRole('button', { name: 'Ret: Vagten skriver på en seddel' }).waitFor();
    expect(await observed()).toContain('Vagten skriver på en seddel');
    for (const page of [one, other]) await page.context().close();
  },
  PATIENCE,
);

test(
  'S3.6 an action made from a theme stands on the target board',
  async () => {
    const page = await open('culture');
    await add(page, 'Alle ringer til kollegaen');
    await save(page);
    await page.getByRole('button', { name: 'Lav handling: Alle ringer' }).click();
    await page.getByLabel('Hvad skal gøres?').fill('Vis hvor svaret står');
    await page.getByLabel('Ansvarlig').fill('Anne Dahl');
    await page.getByLabel('Frist').fill('15-12-2026');
    await page.getByRole('dialog').getByRole('button', { name: 'Lav handling' }).click();
    await page.getByText('Handlingen er sat på måltavlen.').waitFor();
    const actions = await office.json<{ items: { title: string; theme: string }[] }>(
      `/api/v1/projects/${project}/actions`,
    );
    expect(actions.items).toMatchObject([{ title: 'Vis hvor svaret står', theme: 'culture' }]);
    await page.context().close();
  },
  PATIENCE,
);
