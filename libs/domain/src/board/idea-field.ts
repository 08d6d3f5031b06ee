/** Effect of an idea, or the resources it takes: 1 is least. */
export type Score = 1 | 2 | 3 | 4 | 5;

export const IDEA_FIELDS = ['green', 'yellow', 'orange', 'red'] as const;
export type IdeaField = (typeof IDEA_FIELDS)[number];
/** The colours of high effect for many resources, and of low effect for few. */
export type MixedField = 'yellow' | 'orange';

/**
 * Where "high" begins, and which colour the two mixed fields have. The method says only that they are yellow and
 * orange, so that a team may swap them.
 */
export interface FieldMapping {
  readonly highFrom: Score;
  readonly highEffectManyResources: MixedField;
  readonly lowEffectFewResources: MixedField;
}

export const DEFAULT_MAPPING: FieldMapping = {
  highFrom: 3,
  highEffectManyResources: 'yellow',
  lowEffectFewResources: 'orange',
};

/** The coloured field of an assessed idea. High effect for few resources is green, low for many red. R5. */
export function ideaField(
  effect: Score,
  resources: Score,
  mapping: FieldMapping = DEFAULT_MAPPING,
): IdeaField {
  const much = effect >= mapping.highFrom;
  const dear = resources >= mapping.highFrom;
  if (much) return dear ? mapping.highEffectManyResources : 'green';
  return dear ? 'red' : mapping.lowEffectFewResources;
}
