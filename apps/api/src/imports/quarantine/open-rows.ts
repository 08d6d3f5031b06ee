import type { ImportMessage, QuarantinedRow } from '@gevinst/contract';
import type { EntityManager } from '../../postgres/database';
import type { Mends } from '../document/import-document';

type Message = Pick<ImportMessage, 'code' | 'da' | 'en' | 'column' | 'text' | 'suggestion'> & {
  readonly line: number;
};

interface Asked {
  readonly id: string;
  readonly fileName: string;
  readonly source: string;
  readonly who: string;
  readonly since: Date;
  /** How many rows the reading set aside, and which it was asked to. */
  readonly count: number;
  readonly lines: number[];
  readonly messages: Message[];
}

interface MendingImport {
  readonly mends: Mends;
  readonly rejected: number[];
}

/** Rows of applied imports that were set aside and that no other applied import has brought in; oldest first. */
export async function openRows(manager: EntityManager): Promise<QuarantinedRow[]> {
  const [asked, mending] = await Promise.all([
    manager.query<Asked[]>(SET_ASIDE),
    manager.query<MendingImport[]>(MENDING),
  ]);
  const done = doneLines(mending);
  return asked.flatMap((one) =>
    rowsOf(one).filter(({ line }) => done.get(one.id)?.has(line) !== true),
  );
}

function doneLines(mending: readonly MendingImport[]): Map<string, Set<number>> {
  const done = new Map<string, Set<number>>();
  for (const { mends, rejected } of mending) {
    const lines = done.get(mends.importId) ?? new Set();
    for (const { from, at } of mends.lines) if (!rejected.includes(at)) lines.add(from);
    done.set(mends.importId, lines);
  }
  return done;
}

function rowsOf({ id, fileName, source, who, since, ...found }: Asked): QuarantinedRow[] {
  const told = Map.groupBy(found.messages, ({ line }) => line);
  // Only the first messages are kept: where rows are missing among them, what was asked for says which.
  const lines = told.size < found.count ? [...new Set(found.lines)] : [...told.keys()];
  const row = { importId: id, fileName, source, who, since: since.toISOString() };
  return lines
    .sort((a, b) => a - b)
    .map((line) => ({ ...row, line, messages: told.get(line) ?? [] }));
}

const SET_ASIDE = `
  select id, file_name as "fileName", source, created_by_name as who, applied_at as since,
    (document #>> '{counts,quarantined}')::int as count,
    document #> '{decisions,quarantine}' as lines,
    jsonb_path_query_array(document, '$.warnings[*] ? (@.quarantined == true)') as messages
  from "import"
  where state = 'applied' and duplicate_of is null
    and (document #>> '{counts,quarantined}')::int > 0
  order by applied_at, id`;

const MENDING = `
  select document -> 'mends' as mends,
    jsonb_path_query_array(document,
      '$.warnings[*] ? (@.severity == "rejected" && !(@.quarantined == true)).line') as rejected
  from "import" where state = 'applied' and document -> 'mends' is not null`;
