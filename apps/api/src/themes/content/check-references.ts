import { actionIds } from '../../board/boards.port';
import { ProblemError, type Said } from '../../http/problem-error';
import { indicatorsById } from '../../indicators/indicator-lookup.port';
import type { EntityManager } from '../../postgres/database';
import { listBenefits } from '../../model/tree/benefit.repository';
import { listChanges } from '../../model/tree/change.repository';
import { linesOf, referencesOf, type ReferenceKind } from './references';

const UNKNOWN: Readonly<Record<ReferenceKind, Said>> = {
  benefit: { da: 'Gevinsten hører ikke til projektet', en: 'The benefit is not the project’s' },
  change: { da: 'Forandringen hører ikke til projektet', en: 'The change is not the project’s' },
  indicator: { da: 'Indikatoren findes ikke', en: 'The indicator does not exist' },
  action: { da: 'Handlingen hører ikke til projektet', en: 'The action is not the project’s' },
  line: { da: 'Linjen findes ikke i temaet', en: 'The line does not exist in the theme' },
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
    .map(({ path, kind }) => ({ path: `content.${path}`, message: UNKNOWN[kind] }));
  const doubled = twice.map((path) => ({ path: `content.${path}`, message: TWICE }));
  if (errors.length + doubled.length > 0)
    throw new ProblemError('validation_failed', undefined, { errors: [...errors, ...doubled] });
}

const setOf = (things: readonly { readonly id: string }[]) => new Set(things.map(({ id }) => id));
