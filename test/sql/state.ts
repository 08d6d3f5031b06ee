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

/** The value in force of each indicator, period and dimension: that of the latest import not undone. */
export function valuesInForce({ imports }: State): ValueRow[] {
  const inForce = new Map<string, ValueRow>();
  for (const { rows, undone } of imports) {
    if (undone) continue;
    for (const row of rows) {
      inForce.set(JSON.stringify([row.indicatorId, row.period, row.dimension]), row);
    }
  }
  return [...inForce.values()];
}
