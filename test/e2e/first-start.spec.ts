import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { makeDataDir, TestServer } from '../support/server';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** The last month that is over, as the pages name it in an address or a field. */
function lastMonth(): string {
  const now = new Date();
  const last = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1));
  return last.toISOString().slice(0, 7);
}

async function noBarriers(page: Page): Promise<void> {
  const found = await page.evaluate(`(() => { ${AXE}; return axe.run(document); })()`);
  const { violations } = found as { violations: { id: string; nodes: { html: string }[] }[] };
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

const fill = (page: Page, label: string, text: string) =>
  page.getByLabel(label, { exact: true }).fill(text);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
const headline = (page: Page, text: string | RegExp) =>
  page.getByRole('heading', { level: 1, name: text }).waitFor();

describe('the first start of a municipality of its own', () => {
  const server = new TestServer(makeDataDir(), { DEMO: 'off' });
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    await server.start();
    browser = await launchBrowser();
    const context = await browser.newContext({ locale: 'da-DK', bypassCSP: true });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
  });

  afterAll(async () => {
    await browser?.close();
    await server.remove();
  });

  it('begins with the one-time link from the console', async () => {
    const link = /\/setup\/[\w-]{20,}/.exec(server.output)?.[0] ?? '';
    expect(link).not.toBe('');
    await page.goto(server.origin + link);
    await fill(page, 'Kommunens navn', 'Nykøbing Prøvekommune');
    await fill(page, 'Dit navn', 'Asta Administrator');
    await fill(page, 'E-mail', 'asta@nykoebing.test');
    await page.getByLabel('Adgangskode').fill('en lang adgangskode');
    await press(page, 'Opret kommunen');
    await follow(page, 'Projekter');
    await headline(page, /Velkommen/);
    await noBarriers(page);
  });

  it('asks for the project', async () => {
    await follow(page, 'Opret det første projekt');
    await fill(page, 'Projektets navn', 'Digital flytning');
    await fill(page, 'Projektnummer', 'DIG-01');
    await fill(page, 'Forvaltning', 'Borgerservice');
    await press(page, 'Videre til gevinsten');
    await headline(page, 'Hvad bliver bedre?');
    await noBarriers(page);
  });

  it('asks what becomes better', async () => {
    await fill(page, 'Gevinsten i én sætning', 'Færre telefonopkald om flytning');
    await fill(page, 'Fra og med', lastMonth());
    await fill(page, 'Til og med', `${Number(lastMonth().slice(0, 4)) + 2}-12`);
    await fill(page, 'Ny forandring', 'Borgere melder selv flytning');
    await press(page, 'Videre til måltallet');
    await headline(page, 'Måltal: Færre telefonopkald om flytning');
    await noBarriers(page);
  });

  it('asks for the target, and says what it is worth while it is typed', async () => {
    await fill(page, 'Hvad måles?', 'Telefonopkald om flytning');
    await fill(page, 'Enhed', 'opkald');
    await fill(page, 'Hvor står I i dag?', '1.200');
    await fill(page, 'Hvor skal I hen?', '800');
    await fill(page, 'Hvad er én enhed værd? (kr.)', '112,50');
    await page.getByText('Når måltallet er nået, er det 45 t.kr. værd pr. periode.').waitFor();
    await press(page, 'Gem måltallet');
    await headline(page, 'Skriv en måling: Telefonopkald om flytning');
    await noBarriers(page);
  });

  it('takes the first measurement and lands on the project', async () => {
    await fill(page, 'Målt (opkald)', '950,5');
    await press(page, 'Gem målingen');
    await headline(page, /^950,5 opkald for/);
    await noBarriers(page);
    await follow(page, 'Se projektet');
    await headline(page, 'Digital flytning mangler en godkendt plan');
    await page.getByText('Planen er en kladde.').waitFor();
    await page.getByRole('heading', { name: 'Færre telefonopkald om flytning' }).waitFor();
    await noBarriers(page);
  });

  it('makes a link for the leader who approves the plan', async () => {
    await follow(page, 'Administration');
    await fill(page, 'Navn', 'Lis Leder');
    await fill(page, 'E-mail', 'lis@nykoebing.test');
    await press(page, 'Lav et link');
    const link = await page.getByLabel('Link til invitationen').inputValue();
    const leader = await (await browser.newContext({ locale: 'da-DK' })).newPage();
    await leader.goto(link);
    await leader.getByLabel('Adgangskode').fill('en anden lang kode');
    await leader.getByRole('button', { name: 'Gem adgangskoden' }).click();
    await leader.getByLabel('E-mail').fill('lis@nykoebing.test');
    await leader.getByLabel('Adgangskode').fill('en anden lang kode');
    await leader.getByRole('button', { name: 'Log ind' }).click();
    await follow(leader, 'Projekter');
    await follow(leader, 'Digital flytning');
    await press(leader, 'Godkend plan nr. 1');
    await headline(leader, /af 45 t\.kr\. er realiseret/);
    await leader.context().close();
  });
});
