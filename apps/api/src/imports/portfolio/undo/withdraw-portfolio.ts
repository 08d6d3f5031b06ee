import { writeAudits } from '../../../audit/write-audit';
import { ProblemError } from '../../../http/problem-error';
import type { TenantContext } from '../../../http/tenant-context';
import { holdIndicators, withdrawIndicators } from '../../../indicators/indicator-withdrawal.port';
import { appendNow } from '../../../ledger/append-to-ledger';
import { recordedAt } from '../../../ledger/recorded-at';
import type { EntityManager } from '../../../postgres/database';
import { holdProjects, withdrawProjects } from '../../../projects/project-withdrawal.port';
import type { ImportEntity } from '../../import.entity';
import { importRows } from '../../import.repository';
import { importSubjects, type ImportSubject } from '../../import-subject.repository';
import { named, restWords, someOf } from './rest-words';
import { whatRests, type Made } from './what-rests';

/** What the warehouse says about a file's indicators, and the municipality's ledger row that it says it by. */
export interface Basis {
  readonly position: number;
  /** Imports in force that measure one of them. */
  readonly measuring: readonly string[];
}

/** Figures have moved since the warehouse was asked: it is asked again. */
export class BasisMoved extends Error {}

/**
 * Takes away what a portfolio file made, in the caller's transaction: the ledger says so, and the rows stay for the days
 * before. Refuses where anything rests on it, or where the file has changed what it did not make. Answers with what is
 * gone, and with the imports that must be read again, because they may name an indicator that is no longer there.
 */
export async function withdrawPortfolio(
  manager: EntityManager,
  ctx: TenantContext,
  row: ImportEntity,
  basis: Basis,
): Promise<{ made: Made; again: string[] }> {
  await importSubjects.oneAtATime(manager);
  const subjects = await importSubjects.of(manager, row.id);
  assertWrittenDown(row, subjects);
  const projects = await holdProjects(manager, idsOf(subjects, 'project'));
  const indicators = await holdIndicators(manager, idsOf(subjects, 'indicator'));
  assertMadeAll(subjects, [...projects, ...indicators]);
  const made = { importId: row.id, subjects, projects, indicators };
  const again = indicators.length === 0 ? [] : await importRows.sendBack(manager);
  if ((await importRows.heldPosition(manager)) !== basis.position) throw new BasisMoved();
  const rests = await whatRests(manager, made, basis.measuring);
  if (rests.length > 0) throw new ProblemError('import_built_upon', restWords(rests));
  if (projects.length + indicators.length > 0) await end(manager, ctx, row, made);
  return { made, again };
}

async function end(
  manager: EntityManager,
  ctx: TenantContext,
  { id, fileName, source }: ImportEntity,
  { projects, indicators }: Made,
): Promise<void> {
  const projectIds = projects.map((one) => one.id);
  const indicatorIds = indicators.map((one) => one.id);
  const event = { kind: 'portfolio_undone' as const, importId: id, projectIds, indicatorIds };
  const undone = [{ event, recordedAt: new Date() }];
  const at = await recordedAt(manager, await appendNow(manager, ctx.municipalityId, undone));
  await withdrawProjects(manager, projectIds, at);
  await withdrawIndicators(manager, indicatorIds, at);
  const after = `Import fortrudt: ${fileName} (${source})`;
  const note = (action: string) => (one: { code: string; name: string }) => {
    return { action, subject: named(one), after };
  };
  await writeAudits(manager, ctx, [
    ...projects.map(note('project.withdrawn')),
    ...indicators.map(note('indicator.withdrawn')),
  ]);
}

function idsOf(subjects: readonly ImportSubject[], kind: ImportSubject['kind']): string[] {
  return subjects.filter((one) => one.kind === kind).map(({ subjectId }) => subjectId);
}

/** A file that was applied before it was noted what a file makes. */
function assertWrittenDown(
  { document: { counts } }: ImportEntity,
  subjects: readonly ImportSubject[],
): void {
  if (subjects.length > 0 || counts.new + counts.changed === 0) return;
  throw new ProblemError('import_not_undoable', {
    da: 'Den er indlæst, før det blev noteret, hvad en fil opretter. Ret eller luk projekterne enkeltvis',
    en: 'It was loaded before it was noted what a file creates. Correct or close the projects one by one',
  });
}

/** What was there before cannot be given back: nobody keeps how it was. */
function assertMadeAll(
  subjects: readonly ImportSubject[],
  held: readonly { readonly id: string; readonly code: string; readonly name: string }[],
): void {
  const before = new Set(
    subjects.filter(({ created }) => !created).map(({ subjectId }) => subjectId),
  );
  const names = held.filter(({ id }) => before.has(id)).map(named);
  if (names.length === 0) return;
  throw new ProblemError('import_not_undoable', {
    da: `Filen ændrede også noget, der fandtes i forvejen: ${someOf(names, 'da')}. Ret det enkeltvis`,
    en: `The file also changed what was there already: ${someOf(names, 'en')}. Correct it one by one`,
  });
}
