import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../support/root';
import { folderTexts, goodTexts, layerTexts, sizeTexts } from './bad-imports';

const exists = ({ file }: { file: string }) =>
  existsSync(path.join(root, file.split('/').slice(0, 2).join('/'), 'project.json'));
const bad = [...layerTexts.filter(exists), ...folderTexts, ...sizeTexts];
const all = [...bad, ...goodTexts];

let messages: { rule: string; message: string }[][] = [];
beforeAll(() => {
  const script = path.join(root, 'test/support/lint-texts.mjs');
  const input = JSON.stringify(all.map(({ file, text }) => ({ file, text })));
  const stdout = execFileSync(process.execPath, [script], { input, cwd: root });
  messages = JSON.parse(stdout.toString()) as typeof messages;
});

test.each(bad.map((one, at) => [one.why, one.file, at] as const))(
  'lint stops: %s (%s)',
  (_why, _file, at) => {
    expect(messages[at]?.map(({ rule }) => rule)).toContain(bad[at]?.rule);
  },
);

test.each(goodTexts.map((one, at) => [one.why, bad.length + at] as const))(
  'lint lets through: %s',
  (_why, at) => {
    expect(messages[at]?.filter(({ rule }) => rule.startsWith('gevinst/'))).toEqual([]);
  },
);
