import type { ImportQuestion, ImportResource } from '@gevinst/contract';

/** The six steps of an import, in order; names are translation keys. */
export const STEP_NAMES = ['read', 'understood', 'mapped', 'checked', 'dryRun', 'loaded'] as const;
export type StepName = (typeof STEP_NAMES)[number];

/** `stopped`: the import ended here without being loaded. */
export type StepState = 'done' | 'current' | 'waiting' | 'stopped';
export interface WizardStep {
  name: StepName;
  number: number;
  state: StepState;
}

/** The steps of an import as its state and reading tell. */
export function wizardSteps(resource: Pick<ImportResource, 'state' | 'reading' | 'questions'>) {
  const at = currentStep(resource);
  const ended = ['refused', 'failed', 'cancelled'].includes(resource.state);
  const finished = resource.state === 'applied' || resource.state === 'undone';
  return STEP_NAMES.map((name, index): WizardStep => {
    const here: StepState = ended ? 'stopped' : 'current';
    const state = finished || index < at ? 'done' : index === at ? here : 'waiting';
    return { name, number: index + 1, state };
  });
}

function currentStep(resource: Pick<ImportResource, 'state' | 'reading' | 'questions'>): number {
  switch (resource.state) {
    case 'received':
      return 0;
    case 'needs_decision':
      return stepOfQuestions(resource.questions);
    case 'ready':
      return 4;
    case 'applying':
    case 'applied':
    case 'undone':
      return 5;
    default:
      return resource.reading === null ? 0 : 1;
  }
}

/** How the file is read is asked before what its names mean, and that before closed months. */
function stepOfQuestions(questions: readonly ImportQuestion[]): number {
  const steps = questions.map(({ kind }) => {
    if (kind === 'closedPeriod') return 4;
    return kind === 'valueMapping' || kind === 'columnRole' ? 2 : 1;
  });
  return steps.length === 0 ? 1 : Math.min(...steps);
}

/** States in which the server is still at work, so that the page must look again. */
export function isMoving(state: ImportResource['state']): boolean {
  return state === 'received' || state === 'parsing' || state === 'applying';
}

/** The steps before there is a file. */
export function firstStep(): WizardStep[] {
  return wizardSteps({ state: 'received', reading: null, questions: [] });
}
