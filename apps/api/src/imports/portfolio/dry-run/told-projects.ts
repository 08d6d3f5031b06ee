import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { ImportProject, ImportProjectList, ImportProjectQuery } from '@gevinst/contract';
import { csvLine, guarded } from '@gevinst/ingest';
import { workFiles, writeJson } from '../../worker/work-files';

const ORDER = ['changed', 'new', 'unchanged'] as const;
const BYTE_ORDER_MARK = '\ufeff';

/** Keeps what a file does to its projects beside what was read of it; returns what tells it from anything else. */
export async function keepProjects(
  workDir: string,
  told: readonly ImportProject[],
): Promise<string> {
  const projects = ORDER.flatMap((kind) => told.filter((one) => one.kind === kind));
  await writeFile(workFiles.projectsCsv(workDir), BYTE_ORDER_MARK + csvOf(projects));
  await writeJson(workFiles.projects(workDir), projects);
  return createHash('sha256').update(JSON.stringify(projects)).digest('hex');
}

/** A page of them; none where nothing was kept. */
export async function pageOfProjects(
  workDir: string,
  { kind, limit, cursor }: ImportProjectQuery,
): Promise<ImportProjectList> {
  const text = await readFile(workFiles.projects(workDir), 'utf8').catch(() => '[]');
  const all = (JSON.parse(text) as ImportProject[]).filter(
    (one) => kind === undefined || one.kind === kind,
  );
  const start = Number(cursor ?? 0);
  const next = start + limit;
  return {
    items: all.slice(start, next),
    total: all.length,
    nextCursor: next < all.length ? String(next) : null,
  };
}

const HEADER = 'Linje;Projekt;Kode;Projektet er;Plan;Hvad;Navn;Det er;Felt;Før;Efter'.split(';');
const KIND = { new: 'ny', changed: 'ændret', unchanged: 'uændret' };
const PLAN = { approved: 'gælder straks', draft: 'kladde', kept: 'ikke indlæst' };
const WHAT = {
  project: 'Projekt',
  change: 'Forandring',
  benefit: 'Gevinst',
  indicator: 'Indikator',
  planned: 'Plan for gevinst',
  target: 'Måltal',
  cost: 'Udgift',
  effect: 'Oplyst i filen',
};

function csvOf(projects: readonly ImportProject[]): string {
  const rows = projects.flatMap(({ line, name, code, kind, plan, parts }) => {
    const head = [String(line), name, code, KIND[kind], plan === null ? '' : PLAN[plan]];
    if (parts.length === 0) return [head];
    return parts.flatMap((part) => {
      const what = [...head, WHAT[part.what], part.name, KIND[part.kind]];
      if (part.fields.length === 0) return [what];
      return part.fields.map((field) => {
        return [...what, field.name.da, field.before?.da ?? '', field.after?.da ?? ''];
      });
    });
  });
  const full = rows.map((row) => [...row, ...Array<string>(HEADER.length - row.length).fill('')]);
  return [HEADER, ...full].map((cells) => csvLine(cells.map(guarded), ';')).join('');
}
