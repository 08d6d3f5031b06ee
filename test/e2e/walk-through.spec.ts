import type { Matrix, PortfolioBarriers, ProjectList, Workshop } from '@gevinst/contract';
import type { Browser, Page } from 'playwright-core';
import { ApiClient, emailOf } from '../support/api-client';
import { launchBrowser } from '../support/browser';
import { makeDataDir, TestServer } from '../support/server';
import { openAs, sentence, visit } from '../support/visit';

const server = new TestServer(makeDataDir(), { DEMO: 'on', POSTGRES_FSYNC: 'off' });
let browser: Browser;
let office: ApiClient;
let projects: ProjectList['items'];

beforeAll(async () => {
  await server.start({}, 240_000);
  browser = await launchBrowser();
  office = new ApiClient(server.origin);
  await office.signIn(emailOf('kontor'));
  projects = (await office.json<ProjectList>('/api/v1/projects?limit=1000')).items;
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server.remove();
});

const PATIENCE = 120_000;
const idOf = (code: string) => projects.find((one) => one.code === code)?.id ?? '';
const matrix = (code: string) => office.json<Matrix>(`/api/v1/projects/${idOf(code)}/matrix`);
const workshops = async (code: string) =>
  (await office.json<{ items: Workshop[] }>(`/api/v1/projects/${idOf(code)}/workshops`)).items;
const open = async (code: string, room: string, account: 'kontor' | 'team' = 'kontor') => {
  const page = await openAs(browser, server.origin, account);
  await visit(page, `/projects/${idOf(code)}/${room}`);
  return page;
};
const until = async (holds: () => Promise<boolean>) => {
  while (!(await holds())) await new Promise((done) => setTimeout(done, 100));
};
const question = (page: Page, text: string) =>
  page.getByRole('heading', { level: 1, name: text }).waitFor();

test(
  'S9.2 S10.3 a tree is held against the themes with the keyboard alone',
  async () => {
    const page = await open('BS-04', 'matrix');
    await page.locator('.matrix-cell').first().focus();
    for (const key of ['i', 'ArrowRight', 'r', 'ArrowDown', 'Home', 'End', 'Enter'])
      await page.keyboard.press(key);
    await page.getByLabel('Hvad er svært?').fill('Tilfredshed måles ikke');
    await page.getByRole('button', { name: 'Ja', exact: true }).press('Enter');
    await page.keyboard.press('Escape');
    const cell = page.locator('.matrix-cell:focus');
    expect(await cell.getAttribute('data-place')).toBe('1-5');
    await until(async () => (await matrix('BS-04')).openBarriers === 1);
    expect(await matrix('BS-04')).toMatchObject({ answered: 3 });
    expect(await sentence(page)).toBe('3 af 18 felter er gennemgået. Én barriere er åben');
    await page.keyboard.press('Delete');
    await until(async () => (await matrix('BS-04')).answered === 2);
    await page.context().close();
  },
  PATIENCE,
);

test(
  'N2 the office sees what holds red benefits back, and goes to where it is written',
  async () => {
    const page = await openAs(browser, server.origin, 'kontor');
    await visit(page, '/barriers');
    const { sentence: said } = await office.json<PortfolioBarriers>('/api/v1/barriers');
    expect(await sentence(page)).toBe(said.da);
    await page.getByRole('button', { name: 'Kortere tid pr. byggesag, Kanaler: 1 åben' }).click();
    await page.getByRole('link', { name: 'PDF-blanketten ligger stadig' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await page.getByLabel('Hvad er svært?').inputValue()).toContain('PDF-blanketten');
    await page.context().close();
  },
  PATIENCE,
);

test(
  'S10.2 two walk through a tree together: one leads, both write, and it ends in first actions',
  async () => {
    const [leader, other] = [
      await open('BS-02', 'workshop'),
      await open('BS-02', 'workshop', 'team'),
    ];
    await leader.getByLabel('Hvem er med?').fill('Ali Rahimi, Sanne Friis');
    await leader.getByRole('button', { name: 'Begynd' }).click();
    await other.getByText('Ledes af Anne Dahl med Ali Rahimi, Sanne Friis').waitFor();
    await question(other, 'Hvem bruger løsningen');
    await leader.getByText('Ret deltagere').click();
    await leader.getByLabel('Hvem er med?').fill('Anne Dahl, Ali Rahimi, Sanne Friis, Jens Toft');
    await leader.getByText('Ret deltagere').click();
    await other.getByText('Sanne Friis, Jens Toft').waitFor();
    await leader.getByLabel('Hvad er svært?').fill('Ældre beder om papir');
    await leader.getByRole('button', { name: 'Næste', exact: true }).click();
    await question(other, 'Hvilke arbejdsgange ændrer sig');
    await other
      .getByRole('status')
      .filter({ hasText: 'Workshoppen er ved Arbejdsgange' })
      .waitFor();
    const focused = leader.locator('h1:focus', { hasText: 'Hvilke arbejdsgange ændrer sig' });
    await focused.waitFor();
    await other.getByRole('button', { name: 'Ældre beder om papir' }).waitFor();
    // In the middle of a sentence nobody is led away.
    await other.getByLabel('Hvad er svært?').pressSequentially('Afdelingerne printer');
    await leader.getByRole('button', { name: 'Ikke relevant, videre' }).click();
    await question(leader, 'Hvad gør folk');
    await other.getByText('Workshoppen er gået videre').waitFor();
    const answer = { name: 'Ikke relevant', exact: true, pressed: true } as const;
    await other.getByRole('button', answer).waitFor();
    await other.getByRole('button', { name: 'Gå med' }).click();
    await question(other, 'Hvad gør folk');
    await leader.getByRole('button', { name: 'Afdelingerne printer' }).waitFor();
    await leader.getByRole('button', { name: 'Ældre beder om papir' }).click();
    await question(leader, 'Hvem bruger løsningen');
    // Nor is whoever is writing an action led away, with the form in their hands.
    await question(other, 'Hvem bruger løsningen');
    await other.getByRole('button', { name: 'Lav handling' }).click();
    await leader.getByRole('button', { name: 'Næste', exact: true }).click();
    await other.getByText('Workshoppen er gået videre').waitFor();
    await other.getByLabel('Ansvarlig').waitFor();
    await leader.getByRole('button', { name: 'Forrige', exact: true }).click();
    await leader.getByRole('button', { name: 'Lav handling' }).click();
    await leader.getByLabel('Ansvarlig').fill('Anne Dahl');
    await leader.getByLabel('Frist').fill('15-12-2026');
    await leader.getByRole('button', { name: 'Sæt på måltavlen' }).click();
    await other.getByText('Anne Dahl · 15-12-2026').first().waitFor();
    await leader.getByRole('button', { name: 'Afslut' }).click();
    await leader.getByRole('button', { name: 'Afslut workshoppen' }).click();
    await question(other, 'Workshoppen endte med én handling og 2 udfordringer');
    const [over] = await workshops('BS-02');
    expect(over).toMatchObject({
      state: 'done',
      participants: ['Anne Dahl', 'Ali Rahimi', 'Sanne Friis', 'Jens Toft'],
    });
    await Promise.all([leader, other].map((page) => page.context().close()));
  },
  PATIENCE,
);

test(
  'S10.2 a workshop on a pause goes on where it was left',
  async () => {
    const page = await open('BS-03', 'workshop');
    await question(page, 'Hvor løses opgaven');
    await page.getByRole('button', { name: 'Fortsæt' }).click();
    await page.getByRole('button', { name: 'Hold pause' }).waitFor();
    const [{ place, state } = { place: null, state: '' }] = await workshops('BS-03');
    expect([state, place?.theme]).toEqual(['running', 'organisation']);
    await page.context().close();
  },
  PATIENCE,
);
