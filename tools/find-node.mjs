/** The Node to run the product with: the one this machine has, when it is new enough, else the packages' own. */
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const major = (version) => Number(version.replace('v', '').split('.')[0]);

/** Path of the program; ends the process with a sentence when there is none. */
export function findNode() {
  if (major(process.version) >= 24) return process.execPath;
  const bundled = `node_modules/node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}/bin/node`;
  const file = path.join(root, bundled + (process.platform === 'win32' ? '.exe' : ''));
  if (existsSync(file)) return file;
  console.error(`Gevinst needs Node 24 or newer; this is ${process.version}.`);
  process.exit(1);
}
