import type { Answers } from '../map/measurement-map';
import type { TableProfile } from '../profile';
import { LAYOUT } from './layout-answers';

/** Something a person has said about the reading without being asked. */
export interface Correction {
  readonly id: string;
  readonly answer: string;
  /** Who said it: the analyst about this file, or someone about an earlier file of the source. */
  readonly from: 'analyst' | 'source';
}

/** The corrections that hold for a file; answers to what was asked are none, nor are those about columns that it does not have. */
export function correctionsIn(
  { names }: TableProfile,
  answers: Answers,
  given: Answers,
  asked: readonly { readonly id: string }[],
): Correction[] {
  const known = new Set<string>([
    ...LAYOUT,
    'kind',
    ...names.flatMap((name) => [`role:${name}`, `written:${name}`]),
  ]);
  return Object.entries(answers)
    .filter(([id]) => known.has(id) && !asked.some((question) => question.id === id))
    .map(([id, answer]) => ({ id, answer, from: given[id] === answer ? 'analyst' : 'source' }));
}
