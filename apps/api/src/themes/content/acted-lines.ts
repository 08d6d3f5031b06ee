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
  const themes = Object.entries(contents) as [string, object][];
  const acted = themes.map(([theme, content]) => [
    theme,
    eachLine(content, (line, own) => [...own, ...(made.get(line.id) ?? [])]),
  ]);
  return Object.fromEntries(acted) as ThemeContents;
}

/**
 * One theme's content without the actions that the board tells of by itself: they are nobody's edit of the theme, and gone
 * from the line when they are gone from the board.
 */
export function withoutActions<T extends object>(
  content: T,
  made: ReadonlyMap<string, readonly string[]>,
): T {
  return eachLine(content, (line, own) =>
    own.filter((id) => !made.get(line.id)?.includes(id)),
  ) as T;
}

function eachLine(
  content: object,
  actionsOf: (line: Line, own: readonly string[]) => readonly string[],
): object {
  const parts = Object.entries(content).map(([part, value]: [string, unknown]) => [
    part,
    Array.isArray(value)
      ? (value as Line[]).map((line) => ({
          ...line,
          actionIds: [...new Set(actionsOf(line, line.actionIds ?? []))],
        }))
      : value,
  ]);
  return Object.fromEntries(parts) as object;
}
