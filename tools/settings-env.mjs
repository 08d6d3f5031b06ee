/** One rule for the server and the maintenance commands, wherever they are called from: DATA_DIR lies in the checkout. */
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

/** The environment with the data folder as a full path; a relative one counts from the checkout. */
export function settingsEnv(env = process.env) {
  return { ...env, DATA_DIR: path.resolve(root, env.DATA_DIR || '.data') };
}
