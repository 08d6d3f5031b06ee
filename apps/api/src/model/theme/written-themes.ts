import { THEME_CONTENT, type PlanTheme, type ThemeContents } from '@gevinst/contract';
import { PLAN_THEMES } from '@gevinst/domain';
import type { ThemeEntity } from './theme.entity';
import type { ProjectThemes } from './project-themes';

const perTheme = <T>(valueOf: (theme: PlanTheme) => T) =>
  Object.fromEntries(PLAN_THEMES.map((theme) => [theme, valueOf(theme)])) as Record<PlanTheme, T>;

/** A row's content by the contract. */
export const parsedContent = ({ theme, content }: ThemeEntity): object =>
  THEME_CONTENT[theme].parse(content);

/** The rows of one project as its six themes; parts that have come since a row was written are empty. */
export function writtenThemes(
  projectId: string,
  rows: readonly ThemeEntity[],
  parsed: (row: ThemeEntity) => object = parsedContent,
): ProjectThemes {
  const row = new Map(rows.map((one) => [one.theme, one]));
  const contents = perTheme((theme) => {
    const one = row.get(theme);
    return one === undefined ? THEME_CONTENT[theme].parse({}) : parsed(one);
  });
  return {
    projectId,
    contents: contents as unknown as ThemeContents,
    relevance: perTheme((theme) => row.get(theme)?.relevance ?? 'open'),
    updatedAt: perTheme((theme) => row.get(theme)?.updatedAt ?? null),
  };
}
