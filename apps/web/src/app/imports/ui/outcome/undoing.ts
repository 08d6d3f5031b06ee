import type { ImportResource, Session } from '@gevinst/contract';

type Listed = Pick<ImportResource, 'kind' | 'state' | 'createdBy'>;

/** The office undoes everybody's imports, others their own measurements; the server has the last word. */
export function mayUndo(
  { kind, state, createdBy }: Listed,
  user: Session['user'] | undefined,
): boolean {
  if (state !== 'applied' || user === undefined) return false;
  return user.role === 'office' || (kind !== 'portfolio' && createdBy === user.name);
}

/** Key of what is asked first: what goes with a portfolio file is something else than with measurements. */
export function undoQuestion({ kind }: Pick<ImportResource, 'kind'>): string {
  return kind === 'portfolio' ? 'undo.confirmPortfolio' : 'undo.confirm';
}

/** Refusals of an undo after which there is a way on. */
const WAYS_ON = ['import_built_upon', 'import_not_undoable'];

/** Key of the way on after a refused undo; null where there is nothing to add to the server's words. */
export function undoHint(failure: { readonly code: string } | null): string | null {
  return failure !== null && WAYS_ON.includes(failure.code) ? `undo.hint.${failure.code}` : null;
}
