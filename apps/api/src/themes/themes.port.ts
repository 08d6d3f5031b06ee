import type {
  PlanTheme,
  Relevance,
  ThemeContents,
  ThemeDecisionInput,
  ThemeResource,
} from '@gevinst/contract';
import type { Expect } from '../http/expect-match';
import type { TenantContext } from '../http/tenant-context';
import type { ProjectThemes } from '../model/theme/project-themes';

export type { ProjectThemes };

/** One theme as a whole, already checked against the contract. */
export interface ThemeWritten<T extends PlanTheme = PlanTheme> {
  readonly theme: T;
  readonly relevance: Relevance;
  readonly content: ThemeContents[T];
}

export interface ThemeWriteOptions {
  /** Sees the version in force, 0 without one, before anything is written; throws when it is not the reader's. */
  readonly expect?: Expect;
  readonly at?: Date;
}

/** The six themes of every plan: one document each, with a version of its own. */
export abstract class Themes {
  /** Always the six, in their fixed order; `not_found` for a project that is not there. */
  abstract list(ctx: TenantContext, projectId: string): Promise<ThemeResource[]>;
  /** Of every project that stands, those without a word left out; when one theme is asked for, the others are empty. */
  abstract all(ctx: TenantContext, theme?: PlanTheme): Promise<ProjectThemes[]>;
  /** One theme of one project, the other five empty; nothing else is read. */
  abstract of(ctx: TenantContext, projectId: string, theme: PlanTheme): Promise<ProjectThemes>;
  abstract put(
    ctx: TenantContext,
    projectId: string,
    written: ThemeWritten,
    options?: ThemeWriteOptions,
  ): Promise<ThemeResource>;
  /** Leadership decides a budget effect or a political goal, or takes the decision back. */
  abstract decide(
    ctx: TenantContext,
    projectId: string,
    decision: ThemeDecisionInput,
    options?: ThemeWriteOptions,
  ): Promise<ThemeResource>;
}
