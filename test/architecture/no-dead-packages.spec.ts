import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../support/root';

/** Not named in code, and why they are there all the same. */
const UNNAMED: Readonly<Record<string, string>> = {
  '@angular/compiler': 'the builder of the pages loads it itself',
  '@duckdb/node-bindings': 'the binaries of @duckdb/node-api, held at its version',
};

const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

const isNamed = (name: string): boolean => {
  const inCode = ['--', 'apps', 'libs', 'tools', 'test', ':!test/architecture'];
  try {
    execFileSync('git', ['grep', '--no-index', '-qF', name, ...inCode], { cwd: root });
    return true;
  } catch {
    return false;
  }
};

test.each(Object.keys(dependencies).filter((name) => !(name in UNNAMED)))(
  'the package %s is used somewhere',
  (name) => {
    expect(isNamed(name)).toBe(true);
  },
);
