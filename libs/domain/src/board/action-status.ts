/** The four stages of an action, in the only order there is. S2.11. */
export const ACTION_STATUSES = ['decided', 'started', 'completed', 'evaluated'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** Answers to "did the indicator move?". */
export const EVALUATION_ANSWERS = ['yes', 'no', 'tooEarly'] as const;
export type EvaluationAnswer = (typeof EVALUATION_ANSWERS)[number];

export type Move =
  | { readonly ok: true; readonly backwards: boolean }
  | { readonly ok: false; readonly because: 'same' | 'skips' | 'needsReason' | 'needsEvaluation' };

const SHORTEST_REASON = 3;

/** Whether an action may go from one stage to another: one step at a time, back only with a reason. R3. */
export function moveAction(
  from: ActionStatus,
  to: ActionStatus,
  given: { readonly reason?: string | undefined; readonly evaluated?: boolean } = {},
): Move {
  const steps = ACTION_STATUSES.indexOf(to) - ACTION_STATUSES.indexOf(from);
  if (steps === 0) return { ok: false, because: 'same' };
  if (Math.abs(steps) > 1) return { ok: false, because: 'skips' };
  const backwards = steps < 0;
  if (backwards && (given.reason ?? '').trim().length < SHORTEST_REASON) {
    return { ok: false, because: 'needsReason' };
  }
  if (to === 'evaluated' && given.evaluated !== true) {
    return { ok: false, because: 'needsEvaluation' };
  }
  return { ok: true, backwards };
}

/** The stages an action can be moved to from where it stands. */
export function nextStages(from: ActionStatus): readonly ActionStatus[] {
  const at = ACTION_STATUSES.indexOf(from);
  return ACTION_STATUSES.filter((_, index) => Math.abs(index - at) === 1);
}
