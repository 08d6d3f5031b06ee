import { existsSync } from 'node:fs';
import path from 'node:path';

/** The checkout, found from where the command was started: works in Jest and in bundled scripts alike. */
export const root = ((): string => {
  let dir = process.cwd();
  while (!existsSync(path.join(dir, 'nx.json'))) {
    if (path.dirname(dir) === dir) throw new Error('Start this inside the checkout.');
    dir = path.dirname(dir);
  }
  return dir;
})();
