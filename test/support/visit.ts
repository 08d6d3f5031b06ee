import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Account, demoPassword, emailOf } from './api-client';

const CHARTS_FOLLOW_MS = 3000;

export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
}

export const desk: Screen = { width: 1440, height: 900, theme: 'light' };

/** A window of someone who is already signed in; null = a stranger. */
export async function openAs(
  browser: Browser,
  origin: string,
  account: Account | null,
  { width, height, theme }: Screen = desk,
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'da-DK',
    colorScheme: theme,
    viewport: { width, height },
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  if (account) await signInto(context, account);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

async function signInto(context: BrowserContext, account: Account): Promise<void> {
  const data = { email: emailOf(account), password: demoPassword };
  const answer = await context.request.post('/api/v1/session', { data });
  if (!answer.ok()) throw new Error(`sign-in: ${String(answer.status())} ${await answer.text()}`);
}

/** Waits until a page says its sentence and nothing is being fetched any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('.skeleton') === null);
}

/** Goes to an address and waits until it is settled. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** The text of the sentence at the top, with plain spaces. */
export async function sentence(page: Page): Promise<string> {
  return plain(await page.locator('h1').first().innerText());
}

/** Hard spaces as ordinary ones. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** How many pixels the page stays wider than the window: 0 = nothing to scroll sideways. Charts follow a resized window a moment later. */
export async function sidewaysScroll(page: Page): Promise<number> {
  const excess = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
  const end = Date.now() + CHARTS_FOLLOW_MS;
  while ((await excess()) > 0 && Date.now() < end) await page.waitForTimeout(50);
  return excess();
}
