/** Fields of the pages' forms, as the contract calls them; their words are `shared.fieldName`. */
export const FIELD_NAMES = [
  'capacityDays',
  'status',
  'effect',
  'resources',
  'days',
  'deadline',
  'minutes',
  'participants',
  'title',
  'relevance',
  'challenge',
  'note',
  'barrier',
  'facilitator',
  'amountKr',
  'baseline',
  'baselinePeriod',
  'code',
  'department',
  'description',
  'email',
  'goLive',
  'graceDays',
  'label',
  'month',
  'municipalityName',
  'name',
  'owner',
  'password',
  'period',
  'priceLevelYear',
  'realisationFrom',
  'realisationTo',
  'reason',
  'responsible',
  'share',
  'synonyms',
  'takenInAdvanceKr',
  'text',
  'unit',
  'unitValueKr',
  'until',
  'value',
  'year',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** The field that `path` ends in ('content.costs.0.label'), when a form has it; a place in a list is the list's. */
export function fieldName(path: string): FieldName | null {
  const last = path.split('.').findLast((part) => !/^\d+$/.test(part));
  return FIELD_NAMES.find((name) => name === last) ?? null;
}
