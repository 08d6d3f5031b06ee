import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { AuditList, Portfolio } from '@gevinst/contract';
import type { Browser } from 'playwright-core';
import { ApiClient, emailOf } from '../support/api-client';
import { launchBrowser } from '../support/browser';
import { makeIndicator } from '../support/measurements';
import { root } from '../support/root';
import { TestServer, makeDataDir } from '../support/server';
import { AnalystFiles, type OwnFile } from './analyst-files';
import { AnalystPage } from './analyst-page';

const SOURCE = 'Sagssystem';

/** The script of the first five minutes; every step goes on where the one before stopped. */
describe('an analyst with the municipality’s own file', () => {
  const server = new TestServer(makeDataDir(), { DEMO: 'on', POSTGRES_FSYNC: 'off' });
  let client: ApiClient;
  let browser: Browser;
  let at: AnalystPage;
  let files: AnalystFiles;
  let own: OwnFile;
  let before: Awaited<ReturnType<typeof shown>>;
  let importId = '';

  /** What a dashboard shows, without the version of the data. */
  const shown = async () => {
    const { totals, coverage, lights } = Portfolio.parse(await client.json('/api/v1/portfolio'));
    return { totals, coverage, lights };
  };

  beforeAll(async () => {
    await server.start({}, 280_000);
    browser = await launchBrowser();
    client = new ApiClient(server.origin);
    await client.signIn(emailOf('analytiker'));
    files = await AnalystFiles.of(client);
    own = files.october2026();
    before = await shown();
    at = await AnalystPage.open(browser, server.origin);
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await server.remove();
  }, 60_000);

  afterEach(() => expect(at.errors).toEqual([]));

  it('signs in and finds the way to the import with the keyboard', async () => {
    await at.signIn('analytiker');
    await at.tabTo(at.page.getByRole('link', { name: 'Import', exact: true }));
    await at.page.keyboard.press('Enter');
    await at.page.getByRole('heading', { name: 'Alle filer er behandlet' }).waitFor();
    expect(await at.complaints()).toEqual([]);
    await at.tabTo(at.page.getByRole('link', { name: 'Læg en fil ind' }));
    await at.page.keyboard.press('Enter');
    await at.page.getByText('Slip en fil her').waitFor();
    expect(await at.complaints()).toEqual([]);
    expect(await at.complaintsOnPhone()).toEqual([]);
  });

  it('1: drops the file as it is', async () => {
    importId = await at.drop(own.bytes, 'antal_oktober.csv', SOURCE);
    expect(await at.headline()).toBe('2 spørgsmål, før filen kan læses rigtigt');
  });

  it('2: sees how it was read, and answers every question on one page', async () => {
    const reading = at.page.getByRole('region', { name: 'Sådan er filen læst' });
    expect(await reading.innerText()).toContain('Windows-1252');
    expect(await reading.innerText()).toContain('Digitale jobsamtaler: samtaler på video');
    expect(await reading.getByText('Linje 3').locator('..').innerText()).toContain('Trukket den');
    expect(await reading.getByText('stemmer med delene').count()).toBe(1);
    expect(await reading.getByText('Navngiver indikatoren').count()).toBe(1);
    expect(await at.complaints()).toEqual([]);
    expect(await at.complaintsOnPhone()).toEqual([]);

    await at.tabTo(at.button('Fortsæt til prøvekørsel'));
    await at.page.keyboard.press('Enter');
    await at.page.getByText('2 mangler svar').waitFor();
    // The keyboard stands in the first question that lacks an answer.
    await at.page.keyboard.press('Space');
    await at.tabTo(at.page.getByRole('radio', { name: /Komma er decimaltegn/ }));
    await at.page.keyboard.press('Space');
    expect(await at.page.getByText('1.100 = 1100').isVisible()).toBe(true);
    await at.tabTo(at.button('Fortsæt til prøvekørsel'));
    await at.page.keyboard.press('Enter');
    await at.button('Indlæs 122 målinger').waitFor();
    expect(await at.headline()).toBe('Intet er skrevet endnu. Sådan ændrer filen tallene');
    expect(await at.hasKeyboard(at.page.locator('h1'))).toBe(true);
  });

  it('3: puts one error right, accepts a suggestion, and leaves one', async () => {
    await at.tabTo(at.button('Ret de 3 afviste'));
    await at.page.keyboard.press('Enter');
    const field = at.page.getByLabel('Ret linje 66, kolonnen Værdi');
    await field.waitFor();
    expect(await at.complaints()).toEqual([]);
    expect(await at.complaintsOnPhone()).toEqual([]);
    expect(
      await at.page.getByText(`»${own.brokenValue}« i kolonnen Værdi er ikke et tal`).count(),
    ).toBe(1);

    await at.tabTo(field, 3);
    await at.page.keyboard.press('Control+A');
    await at.page.keyboard.type('1.085');
    await at.page.keyboard.press('Enter');
    await at.button('Indlæs 123 målinger').waitFor();

    await at.tabTo(at.button(`Brug »${own.meant}«`));
    await at.page.keyboard.press('Enter');
    await at.button('Indlæs 124 målinger').waitFor();

    await at.page.keyboard.press('F8');
    await at.tabTo(at.button(/^Lad ligge/));
    await at.page.keyboard.press('Enter');
    await at.page.getByText('ligger som opgave').waitFor();
  });

  it('4: sees what will change, applies it, and closes the tab', async () => {
    const counts = at.page.getByRole('group', { name: 'Filens målinger' });
    expect(await counts.innerText()).toMatch(/Nye 118\s+Ændrede 6\s+Uændrede 0\s+Afviste 1/);
    await at.button('Ændrede 6').click();
    const rows = at.page.locator('gv-changes-table tbody tr');
    await rows.getByText('rettet').nth(5).waitFor();
    expect(await rows.count()).toBe(6);
    const effect = at.page.getByRole('region', { name: 'Virkning på porteføljen' });
    expect(await effect.innerText()).toMatch(/Booking af idrætshaller\s+Ikke målt\s+(Gul|Grøn)/);
    expect(await at.complaints()).toEqual([]);
    expect(await at.complaintsOnPhone()).toEqual([]);
    expect(await shown()).toEqual(before);

    await at.button('Indlæs 124 målinger').click();
    expect(await at.page.getByRole('dialog').innerText()).toContain('6 værdier');
    expect(await at.complaints()).toEqual([]);
    const sent = at.page.waitForRequest((request) => request.url().endsWith('/apply'));
    await at.button('Ja, indlæs').click();
    await sent;
    await at.context.close();

    await client.until(importId, ['applied']);
    await soon(async () => expect(await shown()).not.toEqual(before));
    at = await AnalystPage.open(browser, server.origin);
    await at.signIn('analytiker');
    await at.page.goto(`/imports/${importId}`);
    await at.page.getByText('Kvittering').waitFor();
    expect(await at.headline()).toBe('124 målinger er indlæst');
    expect(await at.complaints()).toEqual([]);
    expect(await at.complaintsOnPhone()).toEqual([]);
  });

  it('5: drops the same file again and is told that it is there', async () => {
    await at.drop(own.bytes, 'antal_oktober_kopi.csv', SOURCE);
    expect(await at.headline()).toBe('Denne fil er allerede indlæst. Intet er skrevet igen');
    expect(await at.complaints()).toEqual([]);
    await at.page.getByRole('link', { name: 'Se den første import' }).click();
    await at.page.getByText('Kvittering').waitFor();
    expect(at.page.url()).toContain(importId);
  });

  it('6: is asked nothing about the next month’s file', async () => {
    await at.choose(files.november2026(), 'antal_november.csv', SOURCE);
    await at.button('Indlæs 6 målinger').waitFor();
    expect(await at.page.getByText('spørgsmål').count()).toBe(0);
    await at.button('Drop importen').click();
    await at.button('Ja, drop den').click();
    await at.page.getByRole('heading', { name: 'Importen er afbrudt. Intet er skrevet' }).waitFor();
    expect(await at.complaints()).toEqual([]);
  });

  it('7: downloads the rejects, puts them right and drops them again', async () => {
    await at.page.goto(`/imports/${importId}`);
    const [download] = await Promise.all([
      at.page.waitForEvent('download'),
      at.page.getByRole('link', { name: 'Afviste (CSV)' }).click(),
    ]);
    const rejected = readFileSync(await download.path(), 'latin1');
    expect(rejected).toContain('Indikator;Måned;Værdi');
    expect(rejected).toContain(own.shortRow);
    const [headings = '', row = ''] = rejected.split('\r\n');
    const cells = row.split(';');
    cells[headings.split(';').indexOf('Værdi')] = '5.990';
    const repaired = Buffer.from([headings, cells.join(';'), ''].join('\r\n'), 'latin1');
    await at.drop(repaired, download.suggestedFilename(), SOURCE);
    await at.button('Indlæs én måling').click();
    await at.page.getByRole('heading', { name: 'Én måling er indlæst' }).waitFor();
  });

  it('8: undoes the first file, and everything is as before', async () => {
    await at.page.goto('/imports');
    await at.button('Fortryd: antal_oktober.csv').click();
    await at.button('Ja, fortryd').click();
    await at.page.getByText('Skriv mindst 3 tegn').waitFor();
    expect(await at.complaints()).toEqual([]);
    await at.page.getByLabel('Hvorfor fortrydes den?').fill('Udtrækket var fra en forkert måned');
    await at.page.keyboard.press('Enter');
    await at.page.getByText('antal_oktober.csv er fortrudt. Tallene er som før.').waitFor();
    expect(await at.complaints()).toEqual([]);
    expect(await at.complaintsOnPhone()).toEqual([]);
    await soon(async () => expect(await shown()).toEqual(before));
    const audit = AuditList.parse(await client.json('/api/v1/audit')).items;
    const mine = audit.filter(({ subject }) => subject.startsWith('antal_oktober.csv'));
    const actions = mine.map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['import.applied', 'import.undone']));
    const { before: gone, after } = mine.find(({ action }) => action === 'import.undone') ?? {};
    expect([gone, after]).toEqual(['loaded: 124', 'reason: Udtrækket var fra en forkert måned']);
    await at.page.goto(`/imports/${importId}`);
    await at.page.getByText('Kvittering').waitFor();
    expect(await at.headline()).toBe('Importen er fortrudt. Tallene er som før');
    expect(await at.complaints()).toEqual([]);
  });

  it('9: gets the line that automates it', async () => {
    await at.page.getByText('Gør det automatisk næste gang').click();
    const line = at.page.getByRole('region', { name: 'Fra et andet system' });
    expect(await line.innerText()).toContain(`source=${SOURCE}`);
    expect(await at.complaints()).toEqual([]);
  });

  it('corrects how a file was read, and changes an answer when the dry run is there', async () => {
    const rows = ['BS-04-1;01-02-2031;1.250;ærø', 'BS-04-1;01-03-2031;1.500;å'];
    const text = ['Indikator;Måned;Værdi;Bemærkning', ...rows, ''].join('\r\n');
    await at.drop(Buffer.from(text, 'latin1'), 'læst_forkert.csv', 'Læsning');
    await at.page.getByRole('radio', { name: /Dagen står først/ }).check();
    await at.page.getByRole('radio', { name: /Komma er decimaltegn/ }).check();
    await at.button('Fortsæt til prøvekørsel').click();
    await at.button('Indlæs 2 målinger').waitFor();
    const after = at.page.locator('gv-changes-table tbody tr').first();
    expect(await after.innerText()).toContain('1.250');

    const answers = at.page.getByRole('region', { name: 'Dine svar' });
    await at.tabTo(answers.getByRole('button', { name: /^Ret svar: Hvad betyder 1.250/ }));
    await at.page.keyboard.press('Enter');
    expect(await at.complaints()).toEqual([]);
    expect(await at.complaintsOnPhone()).toEqual([]);
    await answers.getByRole('radio', { name: /Punktum er decimaltegn/ }).check();
    await answers.getByRole('button', { name: 'Læs filen igen' }).click();
    await after.getByText('1,25', { exact: true }).waitFor();
    await answers.getByText('Punktum er decimaltegn').waitFor();

    await at.tabTo(at.button('Ret læsningen'));
    await at.page.keyboard.press('Enter');
    await at.page.getByRole('heading', { name: 'Ret læsningen' }).waitFor();
    expect(await at.complaints()).toEqual([]);
    expect(await at.complaintsOnPhone()).toEqual([]);
    await at.page.getByLabel('Kolonnen Værdi skrives som').selectOption('decimal:,');
    await at.button('Læs filen igen').click();
    await at.page.getByText('Filen er læst igen. Prøvekørslen er ny.').waitFor();
    expect(await at.hasKeyboard(at.button('Ret læsningen'))).toBe(true);
    expect(await after.innerText()).toContain('1.250');

    await at.button('Ret læsningen').click();
    await at.page.getByLabel('Skilletegn mellem kolonner').selectOption(',');
    await at.page.getByText('kolonnerne kan blive andre').waitFor();
    await at.button('Læs filen igen').click();
    await at.page.getByText('Komma', { exact: true }).first().waitFor();
    await at.button('Ret læsningen').click();
    await at.page.getByLabel('Skilletegn mellem kolonner').selectOption(';');
    await at.page.getByLabel('Tegnsæt').selectOption('utf-8');
    await at.button('Læs filen igen').click();
    await at.page.getByText('UTF-8', { exact: true }).first().waitFor();
    await at.button('Ret læsningen').click();
    await at.page.getByLabel('Tegnsæt').selectOption('windows-1252');
    await at.button('Læs filen igen').click();
    await after.getByText('1.250').waitFor();
    await answers.getByText('Skilletegn mellem kolonner').waitFor();
    await at.button('Indlæs 2 målinger').click();
    await at.page.getByRole('heading', { name: '2 målinger er indlæst' }).waitFor();

    const next = ['Indikator;Måned;Værdi;Bemærkning', 'BS-04-1;01-04-2031;1.750;æ', ''];
    await at.drop(Buffer.from(next.join('\r\n'), 'latin1'), 'næste.csv', 'Læsning');
    await at.button('Indlæs én måling').waitFor();
    await answers.getByText('fra sidste fil fra denne kilde').first().waitFor();
    expect(await at.complaints()).toEqual([]);
    expect(await at.complaintsOnPhone()).toEqual([]);
  });

  it('is stopped by civil registration numbers, which are shown nowhere', async () => {
    const rows = ['010203-1234', '020304-2345', '030405-3456', '040506-4567'];
    const text = ['Borger;Måned;Værdi', ...rows.map((cpr) => `${cpr};01-10-2026;1`)].join('\r\n');
    await at.drop(Buffer.from(text), 'borgere.csv', SOURCE);
    expect(await at.headline()).toBe('Filen kan ikke modtages, som den er');
    expect(await at.page.getByText('Filen ser ud til at indeholde CPR-numre').count()).toBe(1);
    expect(await at.page.locator('main').innerText()).not.toContain('010203');
    expect(await at.complaints()).toEqual([]);
    expect(await at.complaintsOnPhone()).toEqual([]);
  });

  it('maps the names in København’s file to indicators, and its 49 totals are checked', async () => {
    const office = new ApiClient(server.origin);
    await office.signIn(emailOf('kontor'));
    const codes = ['FOLK-1', 'FOLK-2', 'FOLK-3', 'FOLK-4'];
    for (const code of codes) await makeIndicator(office, code);
    const file = readFileSync(path.join(root, 'test/fixtures/real/dst_FOLK1A_koebenhavn.csv'));
    const id = await at.choose(file, 'dst_FOLK1A_koebenhavn.csv', 'Danmarks Statistik');
    expect(await at.headline()).toBe('5 spørgsmål, før filen kan læses rigtigt');
    const where = at.page.getByLabel('Hvor står det, hvilken indikator tallene hører til?');
    await where.selectOption({ label: 'I kolonnen »CIVILSTAND«' });
    const names = ['Ugift', 'Gift/separeret', 'Enke/enkemand', 'Fraskilt'];
    for (const [index, name] of names.entries()) {
      const label = `Prøve ${codes[index] ?? ''}`;
      await at.page.getByLabel(`Hvilken indikator er »${name}«`).selectOption({ label });
    }
    expect(await at.complaints()).toEqual([]);
    await at.button('Fortsæt til prøvekørsel').click();
    await at.button('Indlæs 196 målinger').waitFor();
    expect(await at.page.getByText('49 totaler').count()).toBe(1);
    await at.page.locator('summary', { hasText: 'Alle kolonner, og hvorfor' }).click();
    await at.page.getByText('stemmer med delene').first().waitFor();
    expect(await at.page.getByText('stemmer med delene').count()).toBe(12);
    expect(await at.page.getByText('og 37 totaler mere').count()).toBe(1);
    await at.button('Indlæs 196 målinger').click();
    await at.page.getByRole('heading', { name: '196 målinger er indlæst' }).waitFor();
    expect((await client.until(id, ['applied'])).counts.totalRows).toBe(49);
  });

  it('asks why a closed month should change, and keeps the reason', async () => {
    const office = new ApiClient(server.origin);
    await office.signIn(emailOf('kontor'));
    expect((await office.send('POST', '/api/v1/closed-periods', { month: '2026-10' })).ok).toBe(
      true,
    );
    const text = ['Indikator;Måned;Værdi', 'BS-04-1;okt 2026;1.655,5', ''].join('\r\n');
    const id = await at.drop(Buffer.from(text, 'latin1'), 'rettelse.csv', 'Rettelser');
    expect(await at.headline()).toBe('Filen ændrer måneder, der er lukket. Skriv hvorfor');
    expect(await at.complaints()).toEqual([]);
    expect(await at.complaintsOnPhone()).toEqual([]);
    await at.page
      .getByLabel('Filen ændrer oktober 2026, som er lukket. Hvorfor skal tallene ændres?')
      .fill('Fejl i fagsystemets udtræk');
    await at.button('Gem begrundelsen').click();
    await at.button('Indlæs én måling').click();
    await at.button('Ja, indlæs').click();
    await at.page.getByRole('heading', { name: 'Én måling er indlæst' }).waitFor();
    const audit = AuditList.parse(await client.json('/api/v1/audit')).items;
    expect(JSON.stringify(audit.slice(0, 5))).toContain('Fejl i fagsystemets udtræk');
    expect((await client.until(id, ['applied'])).counts.changed).toBe(1);
  });

  it('pastes cells from a spreadsheet', async () => {
    await at.page.goto('/imports/new');
    await at.page.getByText('Indsæt celler', { exact: true }).click();
    const cells = 'Indikator\tMåned\tVærdi\nBS-04-2\tnov 2026\t84,5\n';
    await at.page.getByLabel('Indsæt cellerne her, også rækken med overskrifter').fill(cells);
    await at.button('Læs cellerne').click();
    await at.settled();
    await at.button('Indlæs én måling').waitFor();
  });

  it('reads in a whole portfolio from the template, and leaves the loading to the office', async () => {
    await at.page.goto('/imports/new');
    const [download] = await Promise.all([
      at.page.waitForEvent('download'),
      at.page.getByRole('link', { name: 'Skabelon til portefølje (CSV)' }).click(),
    ]);
    const template = readFileSync(await download.path());
    await at.drop(template, 'portefoelje.csv', 'Projektkontor');
    await at.page.getByText('det gør digitaliseringskontoret').waitFor();
    expect(await at.button(/^Indlæs/).count()).toBe(0);
    expect(await at.headline()).toBe('Intet er skrevet endnu. Sådan ændrer filen porteføljen');
    expect(await at.complaints()).toEqual([]);
    expect(await at.complaintsOnPhone()).toEqual([]);

    await at.button('Ret læsningen').click();
    const owner = at.page.getByLabel('Kolonnen Ejer bruges som');
    await at.page.getByLabel('Kolonnen Gevinst ejer bruges som').selectOption('Projektejer');
    await at.page.getByText('Ejer, Gevinst ejer kan ikke alle være »Projektejer«').waitFor();
    expect(await at.complaints()).toEqual([]);
    expect(await at.complaintsOnPhone()).toEqual([]);
    await owner.selectOption('Bruges ikke');
    await at.button('Læs filen igen').click();
    await at.page.getByText('Filen er læst igen. Prøvekørslen er ny.').waitFor();
    const answers = at.page.getByRole('region', { name: 'Dine svar' });
    await answers.getByText('Projektejer').waitFor();
    expect(await at.complaints()).toEqual([]);
  });
});

/** Figures follow an import at once, but not in the same moment. */
async function soon(check: () => Promise<void>, timeoutMs = 20_000): Promise<void> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await wait(100);
    }
  }
}
