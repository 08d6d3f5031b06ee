import type { ThemeContents } from '@gevinst/contract';

interface Line {
  readonly id: string;
  readonly actionIds?: readonly string[];
}

/** The contents with each action on the line that it was made about, also where whoever made it may not edit the line. */
export function withActions(
  contents: ThemeContents,
  made: ReadonlyMap<string, readonly string[]>,
): ThemeContents {
  if (made.size === 0) return contents;
  const themes = Object.entries(contents) as [string, Readonly<Record<string, unknown>>][];
  const acted = themes.map(([theme, content]) => {
    const parts = Object.entries(content).map(([part, value]) => [
      part,
      Array.isArray(value) ? (value as Line[]).map((line) => actedOn(line, made)) : value,
    ]);
    return [theme, Object.fromEntries(parts) as object];
  });
  return Object.fromEntries(acted) as ThemeContents;
}

function actedOn(line: Line, made: ReadonlyMap<string, readonly string[]>): Line {
  const more = made.get(line.id) ?? [];
  return { ...line, actionIds: [...new Set([...(line.actionIds ?? []), ...more])] };
}
