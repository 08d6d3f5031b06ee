import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { axe } from '../support/axe';
import { demoPassword, emailOf, type Account } from '../support/api-client';

const SETTLED =
  '.import-questions, gv-apply-bar, .import-refusal, .import-duplicate, .import-receipt';

/** What the analyst does on the pages, said once. */
export class AnalystPage {
  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    readonly errors: string[],
  ) {}

  static async open(browser: Browser, origin: string): Promise<AnalystPage> {
    const context = await browser.newContext({
      baseURL: origin,
      locale: 'da-DK',
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    return new AnalystPage(page, context, errors);
  }

  /** Signs in without touching the mouse. */
  async signIn(account: Account): Promise<void> {
    await this.page.goto('/sign-in');
    await this.page.getByLabel('E-mail').focus();
    await this.page.keyboard.type(emailOf(account));
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.type(demoPassword);
    await this.page.keyboard.press('Enter');
    await this.page.waitForURL('**/portfolio');
  }

  /** The first sentence of the page. */
  headline(): Promise<string> {
    return this.page.locator('h1').innerText();
  }

  /** Drops a file as the desktop does, and waits until the server has an answer. */
  async drop(bytes: Buffer, name: string, source: string): Promise<string> {
    await this.page.goto('/imports/new');
    await this.page.getByLabel('Hvor kommer filen fra?').fill(source);
    // Written as text: the test project knows nothing of the browser's types.
    const dataTransfer = await this.page.evaluateHandle(`(() => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob('${bytes.toString('base64')}'), (one) => one.charCodeAt(0));
      transfer.items.add(new File([content], '${name}', { type: 'text/csv' }));
      return transfer;
    })()`);
    await this.page.locator('.import-drop').dispatchEvent('drop', { dataTransfer });
    return this.settled();
  }

  /** Chooses a file with the keyboard alone. */
  async choose(bytes: Buffer, name: string, source: string): Promise<string> {
    await this.page.goto('/imports/new');
    await this.page.getByLabel('Hvor kommer filen fra?').focus();
    await this.page.keyboard.type(source);
    await this.tabTo(this.page.locator('#import-file'));
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.page.keyboard.press('Space'),
    ]);
    await chooser.setFiles({ name, mimeType: 'text/csv', buffer: bytes });
    return this.settled();
  }

  /** Waits until the import rests, and answers its id. */
  async settled(): Promise<string> {
    await this.page.waitForURL(/\/imports\/[0-9a-f-]{36}$/);
    await this.page.locator(SETTLED).first().waitFor();
    return this.page.url().slice(-36);
  }

  /** Presses Tab until the keyboard is there; throws when it never comes. */
  async tabTo(target: Locator, most = 60): Promise<void> {
    for (let pressed = 0; pressed < most; pressed += 1) {
      if (await this.hasKeyboard(target)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error('the keyboard does not get there');
  }

  async hasKeyboard(target: Locator): Promise<boolean> {
    return (await target.and(this.page.locator(':focus')).count()) > 0;
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** What axe has to say about the page, and whether it is wider than the screen; nothing when all is well. */
  async complaints(): Promise<string[]> {
    const { violations } = await axe(this.page).analyze();
    const said = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
    const wide = await this.page.evaluate<number>(
      'document.documentElement.scrollWidth - window.innerWidth',
    );
    return wide > 0 ? [...said, `the page is ${String(wide)} px too wide`] : said;
  }

  /** The same at the width of a phone. */
  async complaintsOnPhone(): Promise<string[]> {
    await this.page.setViewportSize({ width: 390, height: 844 });
    const said = await this.complaints();
    await this.page.setViewportSize({ width: 1440, height: 900 });
    return said;
  }
}
