import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../support/root';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const scripts = Object.keys(
  (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts,
);
const papers = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'SECURITY.md']
  .concat(readdirSync(path.join(root, 'docs')).map((file) => `docs/${file}`))
  .filter((file) => file.endsWith('.md') && existsSync(path.join(root, file)));

test.each(papers)('%s names only npm scripts that exist', (paper) => {
  const named = [...read(paper).matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g)];
  const missing = named
    .map((hit) => hit[1] ?? hit[2] ?? '')
    .filter((name) => !scripts.includes(name));
  expect(missing).toEqual([]);
});

test.each(papers)('%s links only to files that exist', (paper) => {
  const links = [...read(paper).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(
    (hit) => hit[1] ?? '',
  );
  const missing = links.filter((link) => !existsSync(path.join(root, path.dirname(paper), link)));
  expect(missing).toEqual([]);
});

test('the lock file holds no download addresses', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved":|https?:\/\/[^"]*\.tgz/);
});

test('.ci/run runs the test command of the README', () => {
  expect(read('README.md')).toContain('npm ci && npm test');
  expect(read('.ci/run')).toContain('npm ci && npm test');
});

const codesOf = (file: string): string[] =>
  [...read(file).matchAll(/^ {2}'?([a-z][\w.-]*)'?: (?:\{|problem\(|\[)/gm)].map(
    (hit) => hit[1] ?? '',
  );

test.each([
  ['apps/api/src/http/problem-codes.ts', ''],
  ['apps/api/src/imports/document/own-messages.ts', ''],
  ['apps/api/src/imports/portfolio/notices.ts', 'portfolio_'],
  ['libs/ingest/src/codes.ts', ''],
  ['libs/ingest/src/validate/load-codes.ts', ''],
])('every code of %s is explained in docs/errors.md', (file, prefix) => {
  const codes = codesOf(file).map((code) => prefix + code);
  const errors = read('docs/errors.md');
  expect(codes.length).toBeGreaterThan(3);
  expect(codes.filter((code) => !errors.includes(`\`${code}\``))).toEqual([]);
});

test('every architecture decision has a number of its own', () => {
  const numbers = readdirSync(path.join(root, 'docs/adr')).map((file) => file.slice(0, 4));
  expect(new Set(numbers).size).toBe(numbers.length);
});
