import { titleOfLine } from '@gevinst/domain';
import { actionIds } from '../../board/boards.port';
import { ProblemError, type Said } from '../../http/problem-error';
import { indicatorsById } from '../../indicators/indicator-lookup.port';
import type { EntityManager } from '../../postgres/database';
import { listBenefits } from '../../model/tree/benefit.repository';
import { listChanges } from '../../model/tree/change.repository';
import { linesOf, referencesOf, registersOf, type ReferenceKind } from './references';

const UNKNOWN: Readonly<Record<Exclude<ReferenceKind, 'line'>, Said>> = {
  benefit: { da: 'Gevinsten hører ikke til projektet', en: 'The benefit is not the project’s' },
  change: { da: 'Forandringen hører ikke til projektet', en: 'The change is not the project’s' },
  indicator: { da: 'Indikatoren findes ikke', en: 'The indicator does not exist' },
  action: { da: 'Handlingen hører ikke til projektet', en: 'The action is not the project’s' },
};
const TWICE = { da: 'Står på to linjer', en: 'Stands on two lines' };

/** What a theme names must be there: benefits and changes of this project, indicators of the municipality, own lines. */
export async function checkReferences(
  manager: EntityManager,
  projectId: string,
  content: object,
): Promise<void> {
  const named = referencesOf(content);
  const { ids, twice } = linesOf(content);
  const idsOf = (kind: ReferenceKind) => named.filter((one) => one.kind === kind).map((o) => o.id);
  const known: Readonly<Record<ReferenceKind, ReadonlySet<string>>> = {
    benefit: setOf(await listBenefits(manager, projectId)),
    change: setOf(await listChanges(manager, projectId)),
    indicator: setOf(await indicatorsById(manager, idsOf('indicator'))),
    line: ids,
    action: await actionIds(manager, projectId, idsOf('action')),
  };
  const errors = named
    .filter(({ kind, id }) => !known[kind].has(id))
    .map(({ path, kind }) => ({
      path: `content.${path}`,
      message: kind === 'line' ? heldBy(content, path) : UNKNOWN[kind],
    }));
  const doubled = twice.map((path) => ({ path: `content.${path}`, message: TWICE }));
  if (errors.length + doubled.length > 0)
    throw new ProblemError('validation_failed', undefined, { errors: [...errors, ...doubled] });
}

/** Registers whose lines refer to others, as their pages call them. */
const HOLDERS: Readonly<Record<string, Exclude<Said, string>>> = {
  closures: { da: ' under Kanaler, der lukker,', en: ' under Channels that close' },
  evidence: { da: ' under Målinger for og imod', en: ' under Measurements for and against' },
};

/** Whoever deletes a line is told which other line names it. */
function heldBy(content: object, path: string): Said {
  const [part, place] = path.split('.');
  const lines = registersOf(content).find(([name]) => name === part)?.[1];
  const where = HOLDERS[part ?? ''] ?? { da: '', en: '' };
  const title = titleOfLine(lines?.[Number(place)] ?? {});
  return {
    da: `Linjen kan ikke undværes, for “${title}”${where.da} henviser til den. Ret eller slet “${title}” først`,
    en: `The line is needed, because “${title}”${where.en} refers to it. Change or delete “${title}” first`,
  };
}

const setOf = (things: readonly { readonly id: string }[]) => new Set(things.map(({ id }) => id));
