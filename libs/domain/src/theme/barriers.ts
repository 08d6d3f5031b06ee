import { isClosureLate, type ClosureFacts } from './closures';
import { competenceGap, type Competence } from './competence-gap';
import type { PlanTheme } from './plan-theme';
import { isBraking, type RuleFacts } from './rule-source';
import { shortTasks, type StaffingLine, type StaffingWarning } from './staffing';

/** What stands in the way, as a theme's page has it. `benefitIds` are those it is said to hold back. */
export interface Barrier {
  readonly theme: PlanTheme;
  readonly kind: BarrierKind;
  readonly itemId: string;
  /** In the words of whoever wrote it down. */
  readonly text: string;
  readonly benefitIds: readonly string[];
}

/** `mark` is a cell of the matrix; the others are lines of a theme's registers. */
export const BARRIER_KINDS = [
  'hinders',
  'lateClosure',
  'rule',
  'unowned',
  'behaviour',
  'gap',
  'staffing',
  'prerequisite',
  'nobodyActs',
  'goalNotReviewed',
  'mark',
] as const;
export type BarrierKind = (typeof BARRIER_KINDS)[number];

interface Item {
  readonly id: string;
  readonly benefitIds: readonly string[];
}

/** What is read of the six contents; every list may be missing. */
export interface BarrierSources {
  readonly today: string;
  readonly stakeholders?: readonly (Item & {
    readonly name: string;
    readonly stance: string;
    readonly means: string;
    readonly actionIds: readonly string[];
  })[];
  readonly closures?: readonly (Item & ClosureFacts & { readonly what: string })[];
  readonly rules?: readonly (Item & RuleFacts & { readonly text: string })[];
  readonly workflows?: readonly (Item & WorkflowFacts & { readonly name: string })[];
  readonly behaviours?: readonly (Item & BehaviourFacts & { readonly observed: string })[];
  readonly competences?: readonly (Item &
    Competence & { readonly role: string; readonly what: string })[];
  readonly staffing?: readonly StaffingLine[];
  /** What all plans of the municipality together leave with too few. */
  readonly shortOfStaff?: readonly Pick<StaffingWarning, 'unit' | 'task'>[];
  readonly rows?: readonly (Item & { readonly actor: string; readonly note: string })[];
  /** What citizens and companies need, and whether they have it. */
  readonly prerequisites?: readonly (Item & { readonly note: string; readonly done: boolean })[];
  /** Indicators of the plan that stand on no row. */
  readonly unacted?: readonly (Item & { readonly name: string })[];
  readonly goals?: readonly (Item & { readonly name: string; readonly reviewed: boolean })[];
}

export interface WorkflowFacts {
  readonly force: string;
  readonly owner: string;
  readonly actionIds: readonly string[];
}

export interface BehaviourFacts {
  readonly benefitIds: readonly string[];
  readonly solved: boolean;
}

/** An unbound change comes only when someone makes it, and nobody is to. S4.1. */
export const isUnowned = ({ force, owner, actionIds }: WorkflowFacts): boolean =>
  force === 'unbound' && owner.trim() === '' && actionIds.length === 0;

/** What people do still holds a benefit back. S5.2. */
export const holdsBack = ({ benefitIds, solved }: BehaviourFacts): boolean =>
  benefitIds.length > 0 && !solved;

/** Everything in the themes of a plan that still stands in the way, theme by theme. */
export function openBarriers(from: BarrierSources): Barrier[] {
  const { stakeholders = [], closures = [], rules = [], behaviours = [] } = from;
  const { competences = [], rows = [], goals = [] } = from;
  const { workflows = [], prerequisites = [], unacted = [] } = from;
  const { staffing = [], shortOfStaff = [] } = from;
  return [
    ...stakeholders
      .filter((one) => one.stance === 'hinders' && one.means === '' && one.actionIds.length === 0)
      .map((one) => barrier('channels', 'hinders', one, one.name)),
    ...closures
      .filter((one) => isClosureLate(one, from.today))
      .map((one) => barrier('channels', 'lateClosure', one, one.what)),
    ...rules
      .filter(isBraking)
      .map((one) => barrier('workflows', 'rule', one, one.text, one.brakesBenefitIds)),
    ...workflows.filter(isUnowned).map((one) => barrier('workflows', 'unowned', one, one.name)),
    ...behaviours
      .filter(holdsBack)
      .map((one) => barrier('culture', 'behaviour', one, one.observed)),
    ...competences
      .filter((one) => competenceGap(one) !== 'none')
      .map((one) => barrier('organisation', 'gap', one, `${one.role}: ${one.what}`)),
    ...shortTasks(staffing, shortOfStaff).map(({ lines, unit, task }) => {
      const held = [...new Set(lines.flatMap(({ benefitIds }) => benefitIds))];
      return barrier('organisation', 'staffing', lines[0], `${unit}: ${task}`, held);
    }),
    ...prerequisites
      .filter(({ done }) => !done)
      .map((one) => barrier('organisation', 'prerequisite', one, one.note)),
    ...rows
      .filter((one) => one.actor.trim() === '')
      .map((one) => barrier('followUp', 'nobodyActs', one, one.note)),
    ...unacted.map((one) => barrier('followUp', 'nobodyActs', one, one.name)),
    ...goals
      .filter((one) => !one.reviewed)
      .map((one) => barrier('budget', 'goalNotReviewed', one, one.name)),
  ];
}

function barrier(
  theme: PlanTheme,
  kind: BarrierKind,
  { id, benefitIds }: Item,
  text: string,
  held: readonly string[] = benefitIds,
): Barrier {
  return { theme, kind, itemId: id, text, benefitIds: held };
}
