import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A function that gives new paths in a folder of the calling spec; the folder goes when the spec ends. */
export function tempPaths(): (name: string) => string {
  const folder = mkdtempSync(path.join(tmpdir(), 'gevinst-ingest-'));
  let count = 0;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => path.join(folder, `${count++}-${name}`);
}
