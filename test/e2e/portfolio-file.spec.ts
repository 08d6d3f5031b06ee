import type { AuditList, Portfolio, ProjectList } from '@gevinst/contract';
import type { Browser, Locator, Page } from 'playwright-core';
import { ApiClient } from '../support/api-client';
import { axe } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { makeDataDir, TestServer } from '../support/server';
import { plain, sentence, settled, visit } from '../support/visit';

const SECRET = { email: 'kontor@nykoebing.test', password: 'en lang adgangskode' };
/** Every amount can be read in two ways, which is asked about; `Boss` is nothing that a project has. */
const FILE = [
  'Projekt;Kode;Forvaltning;Boss;Gevinst;Værdiklasse;Fra;Til;Årlig gevinst (kr.)',
  'Digital flytning;FLYT;Borgerservice;Eva;Færre opkald;Provenu;01-2026;12-2026;120.000',
  'Digital byggesag;BYG;Teknik og Miljø;Ib;Kortere sagstid;Provenu;01-2026;12-2027;240.000',
  '',
].join('\r\n');

/** A portfolio file from the upload to the undo, as the office of a new municipality meets it. */
describe('a portfolio file on the pages', () => {
  const server = new TestServer(makeDataDir(), {
    DEMO: 'off',
    POSTGRES_FSYNC: 'off',
    TODAY: '2026-11-23',
  });
  let browser: Browser;
  let page: Page;
  let api: ApiClient;

  beforeAll(async () => {
    await server.start();
    api = new ApiClient(server.origin);
    const token = /\/setup\/([\w-]{20,})/.exec(server.output)?.[1];
    const first = { token, municipalityName: 'Nykøbing', name: 'Asta', ...SECRET };
    expect((await api.send('POST', '/api/v1/setup', first)).ok).toBe(true);
    await api.signIn(SECRET.email, SECRET.password);
    browser = await launchBrowser();
    const context = await browser.newContext({
      baseURL: server.origin,
      locale: 'da-DK',
      reducedMotion: 'reduce',
      viewport: { width: 1440, height: 900 },
    });
    await context.request.post('/api/v1/session', { data: SECRET });
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
  });

  afterAll(async () => {
    await browser?.close();
    await server.remove();
  });

  const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
  const text = async (of: Locator) => plain(await of.innerText());
  const projects = async () => (await api.json<ProjectList>('/api/v1/projects')).items;
  const complaints = async () =>
    (await axe(page).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);

  it('is uploaded, and asks how its amounts are written before anything else', async () => {
    await visit(page, '/imports/new');
    await page.locator('#import-file').setInputFiles({
      name: 'portefølje.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(FILE),
    });
    await page.getByRole('radio', { name: /Komma er decimaltegn/ }).check();
    expect(await complaints()).toEqual([]);
    await press('Fortsæt til prøvekørsel');
    await page.getByRole('button', { name: 'Indlæs 2 projekter' }).waitFor();
  });

  it('shows what becomes of each project, and writes nothing', async () => {
    expect(await sentence(page)).toBe('Intet er skrevet endnu. Sådan ændrer filen porteføljen');
    expect(await text(page.locator('.import-said'))).toBe(
      '2 projekter bliver oprettet. Der bliver planlagt 0,6 mio. kr. i alt mod 0 kr. i dag.',
    );
    expect(await text(page.locator('gv-import-notices'))).toContain('ikke bruges (1): Boss');
    const told = page.locator('.import-projects > li');
    expect(await told.count()).toBe(2);
    expect(await text(told.first())).toMatch(
      /Digital flytning ?FLYT Planlagt ?0,1 mio\. kr\. Planen gælder straks Gevinster: 1 ny$/,
    );
    await press('Digital flytning');
    const parts = await text(page.locator('.import-project-parts'));
    for (const said of ['Borgerservice', 'Færre opkald', 'Budgetgevinst'])
      expect(parts).toContain(said);
    const effect = await text(page.locator('gv-effect-panel'));
    for (const said of ['hvis du indlæser nu', 'Projekter 0 2', 'Ikke målt 0 2'])
      expect(effect).toContain(said);
    expect(effect).toContain('Planlagt til dato 0 kr. 0,3 mio. kr.');
    expect(await complaints()).toEqual([]);
    expect(await projects()).toEqual([]);
  });

  it('is applied, and the portfolio has what the dry run said', async () => {
    await press('Indlæs 2 projekter');
    await press('Ja, indlæs');
    await page.locator('gv-import-receipt').waitFor();
    expect(await sentence(page)).toBe('Porteføljen er indlæst');
    expect(await text(page.locator('gv-import-receipt'))).toContain('2 nye, 0 ændrede');
    expect(await text(page.locator('gv-effect-panel'))).toContain('Projekter 0 2');
    expect((await projects()).map(({ code }) => code).sort()).toEqual(['BYG', 'FLYT']);
    const { totals } = await api.json<Portfolio>('/api/v1/portfolio');
    expect([totals.planDueKr, totals.planTotalKr]).toEqual(['300000.00', '600000.00']);
    await visit(page, '/portfolio');
    expect(await sentence(page)).toBe('Der er endnu ingen målte gevinster at sammenligne');
  });

  it('is undone with a reason, and nothing is left of it', async () => {
    await page.goBack();
    await settled(page);
    await press('Fortryd importen');
    await page.getByLabel('Hvorfor fortrydes den?').fill('Den forkerte fil');
    await press('Ja, fortryd');
    await page.getByText('Porteføljefilen er fortrudt. Porteføljen er som før').waitFor();
    expect(await projects()).toEqual([]);
    const { items } = await api.json<AuditList>('/api/v1/audit?limit=50');
    expect(items.find(({ action }) => action === 'import.undone')?.after).toContain('Den forkerte');
  });
});
