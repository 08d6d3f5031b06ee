import type { PlanTheme, Relevance, ThemeContents } from '@gevinst/contract';

/** The six themes of one project as they are written; a theme that nobody has written in is empty. */
export interface ProjectThemes {
  readonly projectId: string;
  readonly contents: ThemeContents;
  readonly relevance: Readonly<Record<PlanTheme, Relevance>>;
  /** When a theme was last written; null = never. */
  readonly updatedAt: Readonly<Record<PlanTheme, Date | null>>;
}
