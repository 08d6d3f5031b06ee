import { ProblemError } from '../../http/problem-error';
import type { TenantContext } from '../../http/tenant-context';
import type { ImportEntity } from '../import.entity';

/** A portfolio file makes projects and their first plans, which is the office's work whoever has read it in. */
export function assertMayApply(
  { role }: TenantContext,
  { kind }: Pick<ImportEntity, 'kind'>,
): void {
  if (kind !== 'portfolio' || role === 'office') return;
  throw new ProblemError(
    'forbidden',
    'En porteføljefil opretter projekter og deres første planer. Det gør digitaliseringskontoret; filen ligger klar til dem under Indlæs',
  );
}
