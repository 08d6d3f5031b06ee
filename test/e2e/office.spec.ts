import { readFileSync } from 'node:fs';
import { Portfolio, type ProjectList, type Totals } from '@gevinst/contract';
import type { Browser, Page } from 'playwright-core';
import { ApiClient, emailOf } from '../support/api-client';
import { launchBrowser } from '../support/browser';
import { makeDataDir, TestServer } from '../support/server';
import { openAs, plain, sentence, settled, visit } from '../support/visit';

const server = new TestServer(makeDataDir(), { DEMO: 'on', POSTGRES_FSYNC: 'off' });
let browser: Browser;
let api: ApiClient;
let page: Page;

beforeAll(async () => {
  await server.start({}, 240_000);
  browser = await launchBrowser();
  api = new ApiClient(server.origin);
  await api.signIn(emailOf('kontor'));
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server.remove();
});

/** Kroner as the page rounds them: "79,9". */
function mio(kr: string): string {
  const tenths = Math.round(Math.abs(Number(kr)) / 100_000);
  return tenths >= 1000
    ? String(Math.round(tenths / 10))
    : (tenths / 10).toFixed(1).replace('.', ',');
}

const portfolio = async (query = ''): Promise<Portfolio> =>
  Portfolio.parse(await api.json(`/api/v1/portfolio${query}`));
const projects = (query: string) => api.json<ProjectList>(`/api/v1/projects?limit=1000&${query}`);
const total = (all: readonly { totals: Totals }[]) =>
  all.reduce((sum, { totals }) => sum + Number(totals.actualKr), 0);
const statuses = (of: Page) => of.locator('.projects tbody .cell-light .badge').allInnerTexts();
const drawer = () => page.getByRole('dialog', { name: 'Hvor kommer tallet fra?' });

describe('the first five minutes of the digitalisation office', () => {
  beforeAll(async () => {
    page = await openAs(browser, server.origin, null);
  });

  it('signs in and lands on figures, with three that need attention and why', async () => {
    await visit(page, '/sign-in');
    await page.getByRole('button', { name: /Digitaliseringskontoret/ }).click();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('input')].every(({ value }) => value !== ''),
    );
    await page.keyboard.press('Enter');
    await page.waitForURL('**/portfolio');
    await settled(page);
    const { totals, lights, attention } = await portfolio();
    expect(await sentence(page)).toBe(
      `${mio(totals.actualKr)} af ${mio(totals.planMeasuredKr)} mio. kr. er realiseret. ` +
        `${mio(totals.varianceKr)} mio. kr. dårligere end plan`,
    );
    for (const [light, word] of [
      ['green', 'grøn'],
      ['yellow', 'gul'],
      ['red', 'rød'],
      ['notMeasured', 'ikke målt'],
      ['notDue', 'ikke forfalden'],
    ] as const)
      await page.getByRole('button', { name: `${String(lights[light])} ${word}` }).waitFor();
    const told = await page.locator('.attention > li').allInnerTexts();
    expect(told).toHaveLength(3);
    attention.forEach(({ name, reason }, at) => {
      expect(told[at]).toContain(name);
      expect(told[at]).toContain(reason.da);
    });
  });

  it('chooses red: sentence, map and table follow, and a colleague sees the same', async () => {
    const before = await sentence(page);
    const red = (await portfolio()).lights.red;
    await page.getByRole('button', { name: `${String(red)} rød` }).click();
    await page.waitForURL('**/portfolio?light=red');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.projects tbody tr').length === count,
      red,
    );
    expect(new Set(await statuses(page))).toEqual(new Set(['Rød']));
    await page.waitForFunction(
      (rows) => document.querySelectorAll('.heat tbody tr').length === rows,
      red,
    );
    await page.waitForFunction(
      (old) => document.querySelector('h1')?.innerText.replace(/\s+/g, ' ').trim() !== old,
      before,
    );
    const { totals } = await portfolio('?light=red');
    expect(await sentence(page)).toContain(`${mio(totals.varianceKr)} mio. kr. dårligere end plan`);

    const colleague = await openAs(browser, server.origin, 'ledelse');
    await visit(colleague, page.url());
    expect(await sentence(colleague)).toBe(await sentence(page));
    expect(await colleague.locator('.projects tbody tr').count()).toBe(red);
    await colleague.context().close();
  });

  it('opens the worst project and is two clicks from the rows and the file behind a figure', async () => {
    await page.locator('.attention a').first().click();
    await page.waitForURL('**/projects/*');
    await settled(page);
    await page.getByRole('heading', { name: 'Gevinsttræ' }).waitFor();
    const chart = page.getByRole('img', { name: /pr\. periode\. Senest .* mod måltal/ }).first();
    await chart.waitFor();
    await page.getByText('Udgangspunkt').first().waitFor();
    const twin = page.locator('details.twin', { hasText: 'Vis som tabel' }).first();
    await twin.locator('summary').click();
    expect(await twin.innerText()).toContain('Plan godkendt');

    await page.getByRole('button', { name: 'Hvor kommer tallet fra?' }).first().click();
    const row = drawer().locator('tbody tr', { hasText: '.csv' }).first();
    await row.waitFor();
    expect(plain(await row.innerText())).toMatch(/ \S+\.csv linje \d+ \d\d-\d\d-\d{4}/);
    await row.getByRole('link').click();
    await page.waitForURL('**/imports/*?line=*');
    await settled(page);
  });

  it('compares with the same quarter last year', async () => {
    await visit(page, '/portfolio');
    await page.getByLabel('Sammenlign med').selectOption({ label: 'Mod samme kvartal sidste år' });
    await page.waitForURL('**/portfolio?compare=lastYear');
    await page.getByRole('heading', { level: 1, name: /i 3\. kvartal 2026/ }).waitFor();
    const late = (await projects('from=2026-07&to=2026-09-30')).items;
    const early = (await projects('from=2025-07&to=2025-09-30')).items;
    // A project that should have been measured and was not would count as zero.
    const unmeasured = new Set(
      [...late, ...early]
        .filter(({ totals }) => Number(totals.planMeasuredKr) === 0)
        .filter(({ totals }) => Number(totals.planDueUnmeasuredKr) !== 0)
        .map(({ id }) => id),
    );
    expect(unmeasured.size).toBeGreaterThan(0);
    const now = total(late.filter(({ id }) => !unmeasured.has(id)));
    const then = total(early.filter(({ id }) => !unmeasured.has(id)));
    expect(await sentence(page)).toBe(
      `${mio(String(now))} mio. kr. er realiseret i 3. kvartal 2026. ` +
        `${mio(String(now - then))} mio. kr. bedre end i 3. kvartal 2025`,
    );
    const heads = await page.locator('.projects thead th').allInnerTexts();
    expect(heads.map(plain)).toEqual(
      expect.arrayContaining(['3. kvartal 2025', '3. kvartal 2026']),
    );
  });
});

describe('the portfolio page', () => {
  beforeEach(async () => {
    page = await openAs(browser, server.origin, 'kontor');
    await visit(page, '/portfolio');
  });
  afterEach(() => page.context().close());

  const tabTo = async (name: RegExp) => {
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (name.test(plain(text))) return;
    }
    throw new Error(`No way to ${String(name)} by keyboard.`);
  };

  it('can be filtered, explained and left by keyboard alone', async () => {
    await tabTo(/^\d+ rød$/);
    await page.keyboard.press('Space');
    await page.waitForURL('**/portfolio?light=red');
    await settled(page);
    await page.locator('.skip-link').focus();
    await page.keyboard.press('Enter');
    await tabTo(/^Hent$/);
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'CSV' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Hent');
    await tabTo(/dårligere end plan$/);
    await page.keyboard.press('Enter');
    await drawer().getByText('Sådan er det regnet ud').waitFor();
    await page.keyboard.press('Escape');
    await drawer().waitFor({ state: 'hidden' });
    const back = await page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(plain(back)).toMatch(/dårligere end plan$/);
  });

  it('explains the figure that is shown, with the filters that are set', async () => {
    await visit(page, '/portfolio?light=red');
    await page.getByRole('button', { name: /^Realiseret til dato: / }).click();
    const { totals } = await portfolio('?light=red');
    const exact = new Intl.NumberFormat('da-DK', { minimumFractionDigits: 2 });
    await drawer()
      .getByText(`${exact.format(Number(totals.actualKr))} kr.`)
      .waitFor();
  });

  it('goes back in time: a click on a month, and what was known on a day', async () => {
    await page.getByRole('button', { name: 'sep. 2026: vis porteføljen opgjort her' }).click();
    await page.waitForURL('**/portfolio?to=2026-09-30');
    await page.getByText('Pr. 30-09-2026.').waitFor();
    await page.getByLabel('Som kendt den').fill('30.06.2026');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/portfolio?to=2026-09-30&asOf=2026-06-30');
    await page.getByText('Som tallene var kendt den 30-06-2026.').waitFor();
    const known = await portfolio('?to=2026-09-30&asOf=2026-06-30');
    await page
      .getByRole('heading', { level: 1, name: new RegExp(`^${mio(known.totals.actualKr)} af`) })
      .waitFor();
    await page.getByLabel('Som kendt den').fill('31-02-2026');
    await page.keyboard.press('Enter');
    await page.getByText('Skriv en dag som dd-mm-åååå').waitFor();
    expect(page.url()).toContain('asOf=2026-06-30');
  });

  it('sorts by any column, and the address remembers it', async () => {
    await page.getByRole('button', { name: 'Realiseret', exact: true }).click();
    await page.getByRole('button', { name: 'Realiseret', exact: true }).click();
    await page.waitForURL('**/portfolio?sort=-actual');
    const { items } = await projects('sort=actual&order=desc');
    await page.waitForFunction(
      (name) => document.querySelector('.projects tbody a')?.textContent?.trim() === name,
      items[0]?.name,
    );
    await page.reload();
    await settled(page);
    expect(plain(await page.locator('.projects tbody a').first().innerText())).toBe(items[0]?.name);
  });

  it.each([
    ['CSV', /^portefoelje-.*\.csv$/, (file: string) => file.includes('Skærmbesøg i hjemmeplejen')],
    ['Excel (XLSX)', /\.xlsx$/, (file: string) => file.startsWith('PK')],
    ['Diagram (PNG)', /^gevinst-2026-10-31\.png$/, (file: string) => file.startsWith('\u0089PNG')],
  ] as const)('hands out %s', async (item, name, isRight) => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hent' }).click();
    await page.getByRole('menuitem', { name: item }).click();
    const file = await waiting;
    expect(file.suggestedFilename()).toMatch(name);
    const encoding = item === 'CSV' ? 'utf8' : 'latin1';
    expect(isRight(readFileSync(await file.path(), encoding))).toBe(true);
  });

  it('shows new figures by itself when an import is applied and undone', async () => {
    const before = await sentence(page);
    const changed = (old: string) =>
      page.waitForFunction(
        (text) => document.querySelector('h1')?.innerText.replace(/\s+/g, ' ').trim() !== text,
        old,
      );
    const analyst = new ApiClient(server.origin);
    await analyst.signIn(emailOf('analytiker'));
    const csv = 'Indikator;Periode;Værdi\r\nSS-02-1;okt 2026;9.999,00\r\n';
    const { id } = await analyst.upload(csv, 'rettelse.csv', 'Ledelsestal');
    await analyst.until(id, ['ready']);
    await analyst.apply(id);
    await changed(before);
    await page.getByText('Nye tal er læst ind').waitFor();
    const after = await sentence(page);
    expect(after).not.toBe(before);
    await analyst.send('POST', `/api/v1/imports/${id}/undo`, {});
    await changed(after);
    expect(await sentence(page)).toBe(before);
  });
});
