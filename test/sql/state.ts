import type { IndicatorInput, LedgerEvent, PlanContent, ValueClass } from '@gevinst/contract';
import type { Step, ValueRow } from './generated-ledger';

type BenefitPut = Extract<LedgerEvent, { kind: 'benefit_put' }>;

/** What the ledger says after some of its steps. */
export interface State {
  readonly indicators: Map<string, IndicatorInput>;
  readonly benefits: Map<string, { projectId: string; valueClass: ValueClass }>;
  /** The first and the latest approved plan of each project. */
  readonly original: Map<string, PlanContent>;
  readonly current: Map<string, PlanContent>;
  readonly imports: { readonly rows: readonly ValueRow[]; undone: boolean }[];
}

export function stateAfter(steps: readonly Step[]): State {
  const state: State = {
    indicators: new Map(),
    benefits: new Map(),
    original: new Map(),
    current: new Map(),
    imports: [],
  };
  for (const step of steps) take(state, step);
  return state;
}

function take(state: State, step: Step): void {
  switch (step.kind) {
    case 'indicator_put':
      state.indicators.set(step.indicatorId, step.indicator);
      break;
    case 'benefit_put':
      state.benefits.set(step.benefitId, benefitOf(step));
      break;
    case 'revision_approved':
      if (!state.original.has(step.projectId)) state.original.set(step.projectId, step.content);
      state.current.set(step.projectId, step.content);
      break;
    case 'import':
      state.imports.push({ rows: step.rows, undone: false });
      break;
    case 'undo': {
      const undone = state.imports[step.import];
      if (undone !== undefined) undone.undone = true;
    }
  }
}

const benefitOf = ({ projectId, valueClass }: BenefitPut) => ({ projectId, valueClass });

/**
 * The value in force of each indicator, period and dimension: that of the latest import not undone. Where a later import
 * divides a value otherwise than any that stands there, what it gives takes the place of all of them.
 */
export function valuesInForce({ imports }: State): ValueRow[] {
  let inForce: ValueRow[] = [];
  for (const { rows, undone } of imports) {
    if (undone) continue;
    for (const coming of Map.groupBy(rows, placeOf).values()) {
      const [first] = coming;
      if (first === undefined) continue;
      const there = inForce.filter((row) => placeOf(row) === placeOf(first));
      const kept = isTorn(there, coming)
        ? []
        : there.filter((old) => !coming.some((row) => row.dimension === old.dimension));
      inForce = [...inForce.filter((row) => !there.includes(row)), ...kept, ...coming];
    }
  }
  return inForce;
}

const placeOf = ({ indicatorId, period }: ValueRow) => `${indicatorId} ${period}`;

/** The columns that a value is divided by: of `Enhed=Nord` it is Enhed, of a whole value none. */
export function formOf({ dimension }: Pick<ValueRow, 'dimension'>): string {
  if (dimension === '') return 'whole';
  return dimension
    .split('; ')
    .map((part) => part.slice(0, part.indexOf('=')))
    .join('; ');
}

/** Something stands, and a value comes in a form that nothing standing has, or is a part of a standing one or its whole. */
function isTorn(there: readonly ValueRow[], coming: readonly ValueRow[]): boolean {
  const forms = there.map(formOf);
  const keys = there.map(({ dimension }) => dimension);
  return (
    there.length > 0 &&
    coming.some(
      (row) =>
        !forms.includes(formOf(row)) ||
        (!keys.includes(row.dimension) && keys.some((key) => divides(key, row.dimension))),
    )
  );
}

function divides(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  const [few = [], many = []] = [one.split('; '), other.split('; ')].sort(
    (a, b) => a.length - b.length,
  );
  return few.every((part) => many.includes(part));
}
