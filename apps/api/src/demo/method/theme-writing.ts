import { randomUUID } from 'node:crypto';
import type { PlanTheme, Relevance } from '@gevinst/contract';

/** What a content can name: the project's benefits and changes in the catalogue's order, indicators by their code. */
export interface Named {
  readonly benefits: readonly string[];
  readonly changes: readonly string[];
  readonly indicator: (code: string) => string | null;
}

/** One theme of a fictitious plan. */
export interface ThemeText {
  readonly relevance?: Relevance;
  readonly content: (named: Named) => object;
}
export type ThemeTexts = Partial<Record<PlanTheme, ThemeText>>;

/** A line of a register with an id of its own. */
export const line = <T extends object>(fields: T): T & { id: string } => ({
  id: randomUUID(),
  ...fields,
});

type Rule = readonly [text: string, source: string, more?: object];

/** Rules of which only the source matters. */
export const rules = (...all: readonly Rule[]) =>
  all.map(([text, source, more = {}]) => line({ text, source, ...more }));
