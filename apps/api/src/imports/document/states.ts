import type { ImportState } from '@gevinst/contract';
import { ProblemError } from '../../http/problem-error';

/** States in which the server is at work. */
export const MOVING: readonly ImportState[] = ['received', 'parsing', 'applying'];

/** From which states each step may be taken. */
const ALLOWED = {
  /** A file that was refused may be read another way. */
  decide: ['needs_decision', 'ready', 'failed', 'refused'],
  apply: ['ready'],
  /** Ends an apply in several steps. */
  finish: ['applying'],
  undo: ['applied'],
  cancel: ['received', 'parsing', 'needs_decision', 'ready', 'failed'],
  read: ['received', 'parsing'],
} satisfies Record<string, ImportState[]>;

export type ImportStep = keyof typeof ALLOWED;

/** Throws the problem that says why the step is not possible now. */
export function assertStep(step: ImportStep, state: ImportState): void {
  const allowed: readonly ImportState[] = ALLOWED[step];
  if (allowed.includes(state)) return;
  if (step === 'apply' && state === 'needs_decision') throw new ProblemError('import_not_ready');
  throw new ProblemError('import_state', `${step}: ${state}`);
}
