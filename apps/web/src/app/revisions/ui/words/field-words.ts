import { date, monthWritten } from '../../../shared/format/dates';
import { decimal, level, percent } from '../../../shared/format/numbers';

/** Fields of a tree or a cell, and those that every register has; the others are called what their theme calls them. */
const OWN = new Set([
  ...['name', 'owner', 'description', 'valueClass', 'beneficiary', 'disbenefit'],
  ...['realisationFrom', 'realisationTo', 'doam', 'text', 'kind', 'actionIds', 'relevance'],
  ...['challenge', 'barrier', 'note', 'answers', 'unit', 'behaviour', 'values', 'assumptions'],
  ...['unitValueKr', 'share', 'indicatorId', 'volumeIndicatorId', 'evidenceIndicatorIds'],
  ...['fullEffectKrPerYear', 'amountsFrom', 'amountsTo', 'ramp', 'months'],
  ...['declaredPaybackYears', 'statedEffectKr', 'to'],
]);

export const fieldKey = (field: string): string =>
  `${OWN.has(field) ? 'revisions' : 'themes'}.field.${field}`;

const VALUES: Readonly<Record<string, string>> = {
  valueClass: 'shared.valueClass',
  beneficiary: 'shared.beneficiary',
  relevance: 'themes.relevance',
  barrier: 'revisions.barrier',
  stance: 'themes.value.stance',
  type: 'themes.value.stakeholder',
  source: 'themes.value.source',
  topic: 'themes.value.topic',
  stage: 'themes.value.stage',
  force: 'themes.value.force',
  archetype: 'themes.value.archetype',
  stands: 'themes.value.stands',
  option: 'themes.value.option',
  specialisation: 'themes.value.specialisation',
  pattern: 'themes.value.focus',
  'closures.status': 'themes.value.closure',
  'rules.status': 'themes.value.ruleStatus',
  'channels.kind': 'themes.value.channel',
  'prerequisites.kind': 'themes.value.prerequisite',
};

/** The text key of a value that is one of a few; null of all others. */
export function valueKey(part: string, field: string, value: string): string | null {
  const list = VALUES[`${part}.${field}`] ?? VALUES[field];
  if (list !== undefined) return `${list}.${value}`;
  return value === 'true' || value === 'false' ? `revisions.${value}` : null;
}

const LONGEST = 140;

/** In kroner, to the øre; a price per unit may be finer. */
function amount(value: string): string {
  return /\.\d$/.test(value) ? decimal(`${value}0`) : decimal(value);
}

/** A value as people write it: dates, months and numbers in Danish, long texts cut. */
export function valueText(field: string, value: string | null): string {
  if (value === null) return '–';
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return date(value);
  if (/^\d{4}-\d{2}$/.test(value)) return monthWritten(value);
  if (field === 'year' || field === 'priceLevelYear') return value;
  if (field === 'share') return percent(value);
  if (field.includes('Kr')) return amount(value);
  if (/^-?\d+(\.\d+)?$/.test(value)) return level(value);
  return value.length > LONGEST ? `${value.slice(0, LONGEST).trimEnd()}…` : value;
}
