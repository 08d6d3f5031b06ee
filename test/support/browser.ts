import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { root } from './root';

interface Found {
  readonly file: string;
  readonly libraries: string | null;
  readonly fonts?: string;
}

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** CHROME_PATH, an installed browser, or the one that comes from npm (Linux x64). */
function findChromium(): Found {
  const file = process.env.CHROME_PATH ?? installed.find((one) => existsSync(one));
  if (file) return { file, libraries: null };
  const script = path.join(root, 'test/support/unpack-chromium.mjs');
  return JSON.parse(execFileSync(process.execPath, [script]).toString()) as Found;
}

/** Own flags: the npm package's list would switch web security off and put all in one process. */
const flags = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser in Danish. The caller closes it. */
export function launchBrowser(): Promise<Browser> {
  const { file, libraries, fonts } = findChromium();
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env))
    if (value !== undefined) env[name] = value;
  if (libraries) env.LD_LIBRARY_PATH = [libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  if (libraries && fonts) env.FONTCONFIG_PATH = fonts;
  return chromium.launch({ executablePath: file, args: [...flags, '--lang=da-DK'], env });
}
