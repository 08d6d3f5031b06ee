/** Assumptions that are met everywhere, each with a question that turns it around. S5.4, S5.5. */
export const ARCHETYPES = ['personalService', 'groupCannot'] as const;
export type Archetype = (typeof ARCHETYPES)[number];

export const ASSUMPTION_HOLDERS = ['politicians', 'directors', 'managers', 'staff'] as const;
export type AssumptionHolder = (typeof ASSUMPTION_HOLDERS)[number];

/** Something that speaks for or against an assumption. */
export interface EvidenceFacts {
  readonly assumptionId: string | null;
  /** What measures it; null of what is only said. */
  readonly indicatorId: string | null;
}

/** Assumptions that are held up against no measurement: what nothing measures tests nothing. S5.5. */
export function untested<T extends { readonly id: string }>(
  assumptions: readonly T[],
  evidence: readonly EvidenceFacts[],
): T[] {
  const measured = evidence.filter(({ indicatorId }) => typeof indicatorId === 'string');
  const tested = new Set(measured.map(({ assumptionId }) => assumptionId));
  return assumptions.filter(({ id }) => !tested.has(id));
}

/** Four patterns of what the work turns towards when a change has come. S6.6; the paper's fourth breaks off. */
export const FOCUS_PATTERNS = [
  'validation',
  'selfChoice',
  'severalSolutions',
  'ownProcesses',
] as const;
export type FocusPattern = (typeof FOCUS_PATTERNS)[number];

export const UNFINISHED_PATTERN: FocusPattern = 'ownProcesses';
