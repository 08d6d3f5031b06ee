import { sayingField } from '../../map/portfolio/field-names';
import type { Answers } from '../../map/measurement-map';
import type { TableProfile } from '../../profile';
import { isCorrected } from './corrected-styles';
import type { UsedColumn } from '../../map/used-column';

/** Something a person has said about the reading without being asked. */
export interface Correction {
  readonly id: string;
  readonly answer: string;
  /** Who said it: the analyst about this file, or someone about an earlier file of the source. */
  readonly from: 'analyst' | 'source';
}

/** The corrections that make a difference to a file; answers to what was asked are none. */
export function correctionsIn(
  profile: TableProfile,
  used: readonly UsedColumn[],
  answers: Answers,
  given: Answers,
  asked: readonly { readonly id: string }[],
): Correction[] {
  const known = new Set<string>(['kind', ...(profile.chosen ?? [])]);
  profile.columns.forEach((column, i) => {
    if (saying(used[i]) === answers[`role:${column.name}`]) known.add(`role:${column.name}`);
    if (isCorrected(column)) known.add(`written:${column.name}`);
  });
  return Object.entries(answers)
    .filter(([id]) => known.has(id) && !asked.some((question) => question.id === id))
    .map(([id, answer]) => ({ id, answer, from: given[id] === answer ? 'analyst' : 'source' }));
}

/** The answer that would say what the column is used for. */
function saying(used: UsedColumn | undefined): string | undefined {
  if (used?.role === 'projectField') return sayingField(used.target ?? '');
  return used?.role === 'periodColumn' ? 'value' : used?.role;
}
