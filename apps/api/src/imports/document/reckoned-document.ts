import { isDeepStrictEqual } from 'node:util';
import type { Reckoned } from '../run/reckon';
import type { ImportDocument } from './import-document';

/** The document with a dry run in place of the one it had. */
export function withReckoned(document: ImportDocument, reckoned: Reckoned): ImportDocument {
  const { notices, ...rest } = reckoned;
  const own = document.warnings.slice(0, document.warnings.length - (document.notices ?? 0));
  return {
    ...document,
    ...rest,
    warnings: [...own, ...notices],
    warningsTotal: document.warningsTotal - (document.notices ?? 0) + notices.length,
    notices: notices.length,
  };
}

/** Whether two dry runs would tell a person the same. */
export function sameDryRun(shown: ImportDocument, fresh: ImportDocument): boolean {
  const told = (document: ImportDocument): unknown => {
    const { counts, changes, effect, projectsSha, closedMonths, warnings } = document;
    return {
      counts,
      changes,
      effect,
      projectsSha,
      closedMonths: closedMonths ?? [],
      warnings,
    };
  };
  return isDeepStrictEqual(plain(told(shown)), plain(told(fresh)));
}

/** As it comes back from the database: without what is undefined. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
