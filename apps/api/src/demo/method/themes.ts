import { type PlanTheme, themeInputOf } from '@gevinst/contract';
import { dayOf } from '../../warehouse/day-of';
import type { DemoProject } from '../demo-project';
import type { SeedContext, SeedStep } from '../seed-context';
import { BUILDING_CASES } from './building-cases';
import { JOURNALISING } from './journalising';
import { SHORT_THEMES } from './short-themes';
import type { Named, ThemeText, ThemeTexts } from './theme-writing';

const TEXTS: Readonly<Record<string, ThemeTexts>> = {
  ...SHORT_THEMES,
  'BS-01': JOURNALISING,
  'TM-01': BUILDING_CASES,
};
/** The plans were talked through over a few weeks of the autumn, one theme after the other. */
const FIRST = new Date('2026-09-14T08:15:00Z').getTime();
const APART = 3 * 24 * 3600 * 1000;

/** What was written in the themes of a plan, as its office did it. */
export function themeSteps(project: DemoProject): SeedStep[] {
  const texts = Object.entries(TEXTS[project.code] ?? {}) as [PlanTheme, ThemeText][];
  return texts.map(([theme, text], place) => {
    const at = new Date(FIRST + place * APART);
    return { at, run: (context) => seedTheme(context, project, { theme, text, at }) };
  });
}

interface Written {
  readonly theme: PlanTheme;
  readonly text: ThemeText;
  readonly at: Date;
}

async function seedTheme(
  context: SeedContext,
  { code }: DemoProject,
  { theme, text, at }: Written,
): Promise<void> {
  const { projects, themes } = context;
  const office = context.as('office');
  const project = (await projects.list(office)).find((one) => one.code === code);
  if (project === undefined) return;
  const known = (await themes.all(office)).find(({ projectId }) => projectId === project.id);
  if ((known?.updatedAt[theme] ?? null) !== null) return;
  const input = themeInputOf(theme).parse({
    relevance: text.relevance,
    content: text.content(await namedIn(context, project.id)),
  });
  await themes.put(office, project.id, { theme, ...input }, { at });
  if (theme === 'budget') await decideEffects(context, project.id, at);
}

/** What is in the budget has been decided by leadership. */
async function decideEffects(context: SeedContext, id: string, at: Date): Promise<void> {
  const all = await context.themes.list(context.as('leadership'), id);
  const effects = all.flatMap((one) => (one.theme === 'budget' ? one.content.effects : []));
  for (const { id: itemId } of effects.filter(({ inBudget }) => inBudget)) {
    const decision = { kind: 'effect', itemId, decided: true } as const;
    const then = { ...context.as('leadership'), today: dayOf(at.toISOString()) };
    await context.themes.decide(then, id, decision, { at });
  }
}

async function namedIn({ projects, as, catalogue }: SeedContext, id: string): Promise<Named> {
  const office = as('office');
  const code = (await projects.get(office, id)).code;
  const told = catalogue.find((one) => one.code === code);
  const idsOf = (names: readonly string[], all: readonly { id: string; name: string }[]) =>
    names.flatMap((name) => all.find((one) => one.name === name)?.id ?? []);
  const indicators = new Map((await projects.indicators(office)).map((one) => [one.code, one.id]));
  return {
    benefits: idsOf(
      told?.benefits.map(({ name }) => name) ?? [],
      await projects.benefits(office, id),
    ),
    changes: idsOf(told?.changes ?? [], await projects.changes(office, id)),
    indicator: (one) => indicators.get(one) ?? null,
  };
}
