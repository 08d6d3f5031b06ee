/** One side of a competence: whether a role needs it, and has it. */
export interface Needed {
  readonly needs: boolean;
  readonly has: boolean;
}

/** A competence is being allowed to and being able to; a role lacks it when one of the two is missing. S6.4. */
export interface Competence {
  readonly authority: Needed;
  readonly ability: Needed;
}

export const COMPETENCE_GAPS = ['none', 'authority', 'ability', 'both'] as const;
export type CompetenceGap = (typeof COMPETENCE_GAPS)[number];

const lacks = ({ needs, has }: Needed) => needs && !has;

/** What a role lacks of a competence. S6.4. */
export function competenceGap({ authority, ability }: Competence): CompetenceGap {
  if (lacks(authority)) return lacks(ability) ? 'both' : 'authority';
  return lacks(ability) ? 'ability' : 'none';
}
