import type { ReadWarning, TableProfile } from './profile';

/** What the analyst should know about a file as read; `found` are those of single rows. */
export function warningsOf(profile: TableProfile, found: ReadWarning[]): ReadWarning[] {
  const warnings = [...found];
  const add = (
    code: string,
    column: string | null,
    params: ReadWarning['params'],
    line: number | null = null,
  ): void => {
    warnings.push({ code, line, column, params });
  };
  for (const r of profile.renamed) add('header_renamed', r.to, { from: r.from, number: r.column });
  if (profile.encoding.mojibake > 0) add('mojibake', null, { count: profile.encoding.mojibake });
  if (profile.encoding.invalid > 0) add('bad_bytes', null, { count: profile.encoding.invalid });
  for (const c of profile.columns) if (c.cprLike) add('cpr', c.name, {});
  for (const t of profile.totals.filter((check) => !check.ok).slice(0, 1000)) {
    const { stated, computed, parts } = t;
    const code = parts === 0 ? 'total_without_parts' : 'total_mismatch';
    add(code, profile.names[t.column - 1] ?? null, { stated, computed, parts }, t.line);
  }
  return warnings;
}
