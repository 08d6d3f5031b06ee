import type { PlanTheme } from '@gevinst/contract';
import { titleOfLine } from '@gevinst/domain';
import { findTheme } from '../model/theme/theme.repository';
import { THEME_NAMES } from '../model/theme/theme-names';
import type { EntityManager } from '../postgres/database';
import { registersOf } from './content/references';

interface Line {
  readonly id: string;
}

/** Who wrote last, and whether it was this line or only the theme that it stands in. */
export interface LineAuthor {
  readonly who: string;
  readonly at: Date;
  readonly of: 'line' | 'theme';
}

/**
 * Who last wrote a line of a theme, by what the audit list has told of it; the theme's last writer where several lines
 * have the same title and more than one entry tells of it, or where an entry may be of another project. null for a
 * line that is not there.
 */
export async function lineAuthor(
  manager: EntityManager,
  project: { readonly id: string; readonly code: string },
  theme: PlanTheme,
  { id }: Line,
): Promise<LineAuthor | null> {
  const row = await findTheme(manager, project.id, theme);
  const lines = registersOf(row?.content ?? {}).flatMap(([, own]) => own);
  const line = lines.find((one) => one.id === id);
  if (row === null || line === undefined) return null;
  const title = titleOfLine(line);
  const isAlone = lines.filter((one) => titleOfLine(one) === title).length === 1;
  const [last, ...earlier] = (await isConfused(manager, project))
    ? []
    : await told(manager, project.code, theme, title);
  return last !== undefined && (isAlone || earlier.length === 0)
    ? { who: last.who, at: last.at, of: 'line' }
    : { who: row.updatedBy, at: row.updatedAt, of: 'theme' };
}

/**
 * Whether an entry that begins with the code may be of another project: one whose code, now or before, is the same or
 * goes on after a space, or is the beginning of this one.
 */
async function isConfused(
  manager: EntityManager,
  { id, code }: { readonly id: string; readonly code: string },
): Promise<boolean> {
  const found = await manager.query<unknown[]>(
    `with other (code) as (
       select code from project where id <> $1
       union all
       select substr(field, length('code: ') + 1)
       from audit_entry, unnest(string_to_array(before, e'\\n')) field
       where action = 'project.changed' and starts_with(field, 'code: ')
     )
     select from other
     where code = $2 or starts_with(code, $2 || ' ') or starts_with($2, code || ' ') limit 1`,
    [id, code],
  );
  return found.length > 0;
}

/** The entries that tell of a line with that title, the newest first; a project may have had another name. */
function told(manager: EntityManager, code: string, theme: PlanTheme, title: string) {
  return manager.query<{ who: string; at: Date }[]>(
    `select who, at from audit_entry
     where action = 'theme.saved' and starts_with(subject, $1) and subject like $2
       and string_to_array(after, e'\\n') && $3::text[]
     order by at desc, id desc limit 2`,
    [`${code} `, `%: ${THEME_NAMES[theme].da}`, [title, `+ ${title}`]],
  );
}
