/** Bundles the API's processes (or only those named) into dist/apps/api. SWC compiles, because decorators need their metadata. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import swc from '@swc/core';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const source = path.join(root, 'apps/api/src');
const entries = {
  main: 'main.ts',
  'import-worker': 'imports/worker/import-worker.ts',
  'gather-thread': 'imports/worker/gather-thread.ts',
  cli: 'cli.ts',
};

const wanted = process.argv.slice(2);

const decorators = {
  name: 'decorators',
  setup(builder) {
    builder.onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      const { code, map } = await swc.transform(await readFile(file, 'utf8'), {
        filename: file,
        sourceMaps: true,
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'es6' },
      });
      const inlined = Buffer.from(map).toString('base64');
      return {
        contents: `${code}\n//# sourceMappingURL=data:application/json;base64,${inlined}`,
        loader: 'js',
      };
    });
  },
};

await build({
  absWorkingDir: root,
  entryPoints: Object.fromEntries(
    Object.entries(entries)
      .map(([name, file]) => [name, path.join(source, file)])
      .filter(([name, file]) => existsSync(file) && (wanted.length === 0 || wanted.includes(name))),
  ),
  outdir: path.join(root, 'dist/apps/api'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  packages: 'external',
  sourcemap: true,
  tsconfig: path.join(root, 'tsconfig.base.json'),
  plugins: [decorators],
  logLevel: 'warning',
});
