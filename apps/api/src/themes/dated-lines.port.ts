import { datedLines, PLAN_THEMES, type DatedLine } from '@gevinst/domain';
import type { ProjectThemes } from './themes.port';

/** The lines of a plan's themes that have a day and are not settled, the nearest day first. S1.6. */
export function datedLinesOf({ contents, relevance }: ProjectThemes): DatedLine[] {
  const relevant = PLAN_THEMES.filter((theme) => relevance[theme] !== 'notRelevant');
  return datedLines(Object.fromEntries(relevant.map((theme) => [theme, contents[theme]])));
}
