/** Whether a built file is missing or older than what it is built from. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Sources are files or folders; reading their times takes some milliseconds. */
export function isStale(built, sources) {
  const made = statSync(built, { throwIfNoEntry: false })?.mtimeMs;
  return made === undefined || sources.some((source) => changedSince(source, made));
}

function changedSince(source, made) {
  const found = statSync(source, { throwIfNoEntry: false });
  if (!found) return false;
  if (!found.isDirectory()) return found.mtimeMs > made;
  return readdirSync(source).some((name) => changedSince(path.join(source, name), made));
}
