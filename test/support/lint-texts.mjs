/**
 * Lints texts as if they stood at given paths, with the project's own configuration.
 * stdin: [{ file, text }] · stdout: [[{ rule, message }]] in the same order.
 * A process of its own: ESLint loads its configuration as an ES module, which Jest's sandbox cannot.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = path.resolve(import.meta.dirname, '../..');
// Without a project graph Nx's rule skips itself with a warning, and every import would pass.
execFileSync('nx', ['show', 'projects'], {
  cwd: root,
  env: {
    ...process.env,
    NX_DAEMON: 'false',
    PATH: `${path.join(root, 'node_modules/.bin')}:${process.env.PATH}`,
  },
});

const eslint = new ESLint({
  cwd: root,
  // The texts are in no tsconfig; the guards need no types.
  overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }],
});
const answers = [];
for (const { file, text: source } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(source, { filePath: path.join(root, file) });
  answers.push(result.messages.map(({ ruleId, message }) => ({ rule: ruleId, message })));
}
process.stdout.write(JSON.stringify(answers));
