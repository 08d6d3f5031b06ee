import { readFileSync } from 'node:fs';
import type { ProjectResource, Tree } from '@gevinst/contract';
import { TREE_EXAMPLE } from '@gevinst/domain';
import type { Browser, Page } from 'playwright-core';
import { type Account, ApiClient, emailOf } from '../support/api-client';
import { axe } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { makeDataDir, TestServer } from '../support/server';
import { openAs, sentence, visit } from '../support/visit';

const server = new TestServer(makeDataDir(), { DEMO: 'on', POSTGRES_FSYNC: 'off' });
let browser: Browser;
let api: ApiClient;

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

const treeOf = (id: string) => api.json<Tree>(`/api/v1/projects/${id}/tree`);

async function newProject(code: string): Promise<string> {
  const input = { code, name: 'Digital ansøgning', department: 'Borgerservice', phase: 'analysis' };
  const answer = await api.request('/api/v1/projects', {
    method: 'POST',
    body: JSON.stringify(input),
    headers: { 'content-type': 'application/json' },
  });
  return ((await answer.json()) as ProjectResource).id;
}

async function open(id: string, account: Account = 'kontor', query = ''): Promise<Page> {
  const page = await openAs(browser, server.origin, account);
  await visit(page, `/projects/${id}/tree${query}`);
  return page;
}

const node = (page: Page, name: string) =>
  page.locator('[data-node]').filter({ has: page.locator('title', { hasText: name }) });
const saved = (page: Page) => page.getByText('Alt er gemt').waitFor();
const linked = ({ changes, benefits }: Tree) =>
  benefits.flatMap((benefit) =>
    benefit.changeIds.map(
      (id) => `${changes.find((one) => one.id === id)?.name ?? ''} → ${benefit.name}`,
    ),
  );

/** Opens the project's empty tree with the paper's example in it, not saved. */
async function withExample(code: string): Promise<{ id: string; page: Page }> {
  const id = await newProject(code);
  const page = await open(id);
  await page.getByRole('button', { name: 'Brug et eksempel' }).click();
  await page.locator('[data-node]').nth(9).waitFor();
  return { id, page };
}

describe('the benefit tree', () => {
  it('S9.3 is written, connected and saved with the keyboard alone', async () => {
    const id = await newProject('E2E-1');
    const page = await open(id, 'kontor', '?view=list');
    expect(await sentence(page)).toBe('Hvad ændrer løsningen, og hvad bliver bedre?');
    await page.getByRole('button', { name: 'Tilføj forandring' }).press('Enter');
    // A person looks before writing: the name of the new change is ready to be written over.
    await page.waitForFunction(() => document.activeElement?.id.endsWith('-name'));
    const [first, ...others] = TREE_EXAMPLE.map(({ change }) => change);
    await page.keyboard.type(first ?? '');
    await page.keyboard.press('Tab');
    await page.getByPlaceholder('Skriv en ny forandring').focus();
    for (const name of others) {
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
    }
    await page.getByPlaceholder('Skriv en ny gevinst').focus();
    for (const { name } of TREE_EXAMPLE.flatMap(({ benefits }) => benefits)) {
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
    }
    await page.getByRole('heading', { name: '3 forandringer fører til 6 gevinster' }).waitFor();
    await page.getByRole('button', { name: 'Tegning' }).press('Enter');
    await page.locator('[data-node][tabindex="0"]').focus();
    for (const { change, benefits } of TREE_EXAMPLE) {
      for (const { name } of benefits) await connectByKeys(page, change, name);
    }
    await page.keyboard.press('Control+s');
    await saved(page);
    const expected = TREE_EXAMPLE.flatMap(({ change, benefits }) =>
      benefits.map(({ name }) => `${change} → ${name}`),
    );
    expect(linked(await treeOf(id)).toSorted()).toEqual(expected.toSorted());
    await page.context().close();
  }, 120_000);

  it('S9.1 is connected by dragging, cut, taken back and brought back', async () => {
    const { id, page } = await withExample('E2E-2');
    const lines = () => page.locator('.tree-edge-open').count();
    const counts = (count: number) =>
      page.waitForFunction(
        (wanted) => document.querySelectorAll('.tree-edge-open').length === wanted,
        count,
      );
    expect(await lines()).toBe(6);
    const from = await node(page, 'Automatisk journalisering')
      .locator('.tree-handle')
      .boundingBox();
    const to = await node(page, 'hjælp døgnet rundt').boundingBox();
    if (!from || !to) throw new Error('the nodes are not drawn');
    await page.mouse.move(from.x + 7, from.y + 7);
    await page.mouse.down();
    await page.mouse.move(to.x + 40, to.y + 20, { steps: 5 });
    await page.mouse.up();
    await counts(7);
    await page.keyboard.press('Control+z');
    await counts(6);
    await page.keyboard.press('Control+y');
    await counts(7);
    const end = await node(page, 'genindtastning').boundingBox();
    await page.mouse.click((end?.x ?? 0) - 16, (end?.y ?? 0) + (end?.height ?? 0) / 2);
    await page.getByRole('button', { name: /^Fjern forbindelsen fra Anvender/ }).press('Enter');
    await counts(6);
    await node(page, 'genindtastning').focus();
    await page.keyboard.press('Delete');
    await page.getByText('genindtastning« er fjernet').waitFor();
    await page.locator('[data-node]:focus').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Gem træet' }).click();
    await saved(page);
    const tree = await treeOf(id);
    expect(tree.benefits.find(({ name }) => name.startsWith('Bedre'))?.changeIds).toHaveLength(2);
    expect(tree.benefits.find(({ name }) => name.endsWith('genindtastning'))?.changeIds).toEqual(
      [],
    );
    await page.context().close();
  }, 120_000);

  it('keeps both people’s work, and asks where they contradict each other', async () => {
    const { id, page } = await withExample('E2E-3');
    await page.getByRole('button', { name: 'Gem træet' }).click();
    await saved(page);
    const other = await open(id);
    await rename(page, 'genindtastning', 'Ingen taster igen');
    await rename(other, 'genindtastning', 'Data tastes én gang');
    await rename(other, 'papirhåndtering', 'Mindre papir');
    await other.getByRole('button', { name: 'Gem træet' }).click();
    await saved(other);
    await page.getByText('En anden har gemt træet imens').waitFor();
    await page.getByRole('button', { name: 'Gem træet' }).click();
    await page.getByText(/I har rettet det samme .*Ingen taster igen/).waitFor();
    const sides = await page.getByRole('alert').locator('section').allInnerTexts();
    expect(sides.map((one) => one.split(/\n+/))).toEqual([
      ['Det skrev du', 'Hvad bliver bedre?', 'Ingen taster igen'],
      ['Det skrev den anden', 'Hvad bliver bedre?', 'Data tastes én gang'],
    ]);
    expect((await axe(page).analyze()).violations.map((one) => one.id)).toEqual([]);
    await node(page, 'Mindre papir').waitFor();
    await node(page, 'Data tastes én gang').waitFor();
    await page.getByRole('button', { name: 'Brug mine rettelser' }).click();
    await page.getByRole('button', { name: 'Gem træet' }).click();
    await saved(page);
    const names = (await treeOf(id)).benefits.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Mindre papir', 'Ingen taster igen']));
    await node(other, 'Ingen taster igen').waitFor();
    await page.context().close();
    await other.context().close();
  }, 120_000);

  it('is saved when someone leaves the page, and says which test a benefit fails', async () => {
    const { id, page } = await withExample('E2E-4');
    await node(page, 'hjælp døgnet rundt').click();
    const panel = page.getByRole('complementary', { name: 'Gevinst' });
    await panel
      .getByRole('group', { name: /Er den beskrevet/ })
      .getByLabel('Ja')
      .check();
    await panel
      .getByRole('group', { name: /Kan den måles/ })
      .getByLabel('Ja')
      .check();
    await panel.getByText('Mangler: kan ses, kan tilskrives, kan måles').waitFor();
    await page.getByRole('link', { name: 'Overblik' }).click();
    await page.waitForURL(`**/projects/${id}`);
    const { benefits } = await treeOf(id);
    expect(benefits).toHaveLength(6);
    expect(benefits.find(({ doam }) => doam !== null)?.doam).toMatchObject({ measurement: 'yes' });
    await page.context().close();
  }, 120_000);

  it('is a drawing of its own as SVG and PNG, with its letters, its title and whose it is', async () => {
    const { page } = await withExample('E2E-5');
    const files: Record<string, Buffer> = {};
    for (const [kind, choice] of [
      ['svg', 'Hent som SVG'],
      ['png', 'Hent som billede (PNG)'],
    ] as const) {
      await page.getByRole('button', { name: 'Hent og del' }).click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: choice }).click(),
      ]);
      expect(file.suggestedFilename()).toBe(`gevinsttrae-E2E-5.${kind}`);
      files[kind] = readFileSync(await file.path());
    }
    const svg = files.svg?.toString() ?? '';
    for (const said of [
      'Gevinsttræ: Digital ansøgning',
      'fiktive tal',
      'font/woff2',
      'papirhåndtering',
    ])
      expect([said, svg.includes(said)]).toEqual([said, true]);
    expect(svg).not.toMatch(/class=|tree-handle|var\(--/);
    expect(files.png?.subarray(1, 4).toString()).toBe('PNG');

    await page.getByRole('button', { name: 'Hent og del' }).click();
    const item = page.getByRole('menuitem', { name: 'Hent som SVG' });
    await node(page, 'papirhåndtering').hover({ force: true });
    const [pointed] = await Promise.all([page.waitForEvent('download'), item.press('Enter')]);
    expect(readFileSync(await pointed.path()).toString() === svg).toBe(true);
    await page.context().close();
  }, 120_000);

  it('is everyone’s to read and not everyone’s to change', async () => {
    const id = await newProject('E2E-6');
    for (const account of ['analytiker', 'team'] as const) {
      const page = await open(id, account);
      await page.getByText('Du kan læse træet').waitFor();
      expect(await page.getByRole('button', { name: 'Gem træet' }).count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Brug et eksempel' }).count()).toBe(0);
      await page.context().close();
    }
  }, 120_000);

  it.each(['', '?view=list'])(
    'has no barriers with a benefit open, also as a list (%s)',
    async (query) => {
      const { id, page } = await withExample(`E2E-7${query}`);
      await page.getByRole('button', { name: 'Gem træet' }).click();
      await saved(page);
      await visit(page, `/projects/${id}/tree${query}`);
      if (query === '') await node(page, 'hjælp døgnet rundt').click();
      else await page.getByRole('button', { name: /^Bedre service/ }).click();
      await page.getByRole('heading', { name: 'Gevinsttest' }).waitFor();
      const { violations } = await axe(page).analyze();
      expect(violations.map((one) => [one.id, one.nodes.map(({ html }) => html)])).toEqual([]);
      await page.context().close();
    },
    120_000,
  );
});

/** Walks to the change, says C, walks to the benefit, says Enter. */
async function connectByKeys(page: Page, change: string, benefit: string): Promise<void> {
  await walkTo(page, 'Forandring', change);
  await page.keyboard.press('c');
  await walkTo(page, 'Gevinst', benefit);
  await page.keyboard.press('Enter');
  await page.getByText(`»${benefit}« følger nu af »${change}«.`).waitFor();
}

async function walkTo(page: Page, kind: 'Forandring' | 'Gevinst', name: string): Promise<void> {
  const here = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  const columns = ['Løsning', 'Forandring', 'Gevinst'];
  const columnOf = (label: string) => columns.findIndex((one) => label.startsWith(`${one}:`));
  for (let steps = 0; columnOf(await here()) !== columns.indexOf(kind) && steps < 3; steps += 1) {
    const back = columnOf(await here()) > columns.indexOf(kind);
    await page.keyboard.press(back ? 'ArrowLeft' : 'ArrowRight');
  }
  for (const arrow of [
    ...Array<string>(8).fill('ArrowUp'),
    ...Array<string>(8).fill('ArrowDown'),
  ]) {
    if ((await here()).startsWith(`${kind}: ${name}.`)) return;
    await page.keyboard.press(arrow);
  }
  expect(await here()).toContain(name);
}

async function rename(page: Page, from: string, to: string): Promise<void> {
  const found = node(page, from);
  const id = (await found.getAttribute('data-node')) ?? '';
  await found.click();
  const field = page.locator(`[id="${id}-name"]`);
  await field.fill(to);
  await field.press('Tab');
  await node(page, to).waitFor();
}
