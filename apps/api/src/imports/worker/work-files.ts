import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { TableProfile } from '@gevinst/ingest';

/** Names of the files that a reading leaves in an import's working folder. */
export const workFiles = {
  profile: (dir: string): string => path.join(dir, 'profile.json'),
  rejects: (dir: string): string => path.join(dir, 'rejects.jsonl'),
  portfolio: (dir: string): string => path.join(dir, 'portfolio.json'),
  projects: (dir: string): string => path.join(dir, 'projects.json'),
  projectsCsv: (dir: string): string => path.join(dir, 'projects.csv'),
};

/** How the file was read the last time; null before the first reading. */
export async function readProfile(workDir: string): Promise<TableProfile | null> {
  const text = await readFile(workFiles.profile(workDir), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as TableProfile);
}

/** Written whole or not at all. */
export async function writeJson(file: string, value: unknown): Promise<void> {
  const part = `${file}.part`;
  await writeFile(part, JSON.stringify(value));
  await rename(part, file);
}
