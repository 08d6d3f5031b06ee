import { foldText } from '../fold-text';
import type { PortfolioField } from './portfolio-fields';

/** A field whose cells come from a list. */
export type ListField = Extract<
  PortfolioField,
  | 'phase'
  | 'valueClass'
  | 'beneficiary'
  | 'direction'
  | 'grain'
  | 'aggregation'
  | 'disbenefit'
  | 'funding'
>;

/** Per field: value → words in files; the first word is the one of the template. */
export const FIELD_VALUES: Readonly<
  Record<ListField, Readonly<Record<string, readonly string[]>>>
> = {
  phase: {
    idea: ['idé', 'idea', 'forslag', 'proposed'],
    analysis: ['analyse', 'foranalyse', 'afklaring', 'analysis', 'planlaegning', 'planning'],
    procurement: ['anskaffelse', 'udbud', 'indkoeb', 'procurement', 'tender'],
    delivery: [
      'gennemførelse',
      'i gang',
      'igang',
      'udvikling',
      'implementering',
      'delivery',
      'execution',
      'active',
    ],
    realisation: ['realisering', 'gevinstrealisering', 'drift', 'i drift', 'realisation', 'live'],
    closed: ['lukket', 'afsluttet', 'closed', 'completed', 'done'],
  },
  valueClass: {
    cashable: [
      'provenu',
      'budgetforbedrende',
      'kontant',
      'oekonomisk',
      'oekonomisk gevinst',
      'besparelse',
      'cashable',
    ],
    nonCashable: [
      'frigivet tid',
      'frigjort tid',
      'ikke budgetforbedrende',
      'tidsbesparelse',
      'effektivisering',
      'non cashable',
    ],
    costAvoidance: ['undgået udgift', 'undgaaede udgifter', 'cost avoidance'],
    quality: ['kvalitet', 'kvalitetsgevinst', 'service', 'kvalitativ', 'quality'],
  },
  beneficiary: {
    ownBudget: ['eget budget', 'kommunen', 'egen forvaltning', 'own budget'],
    citizen: ['borger', 'borgere', 'borgerne', 'citizen', 'citizens'],
    otherPublic: ['anden myndighed', 'andre myndigheder', 'staten', 'regionen', 'other public'],
    business: ['virksomhed', 'virksomheder', 'erhvervsliv', 'business'],
  },
  direction: {
    higher: ['op', 'hoejere', 'stigende', 'hoejere er bedre', 'higher', 'up', 'increase'],
    lower: ['ned', 'lavere', 'faldende', 'lavere er bedre', 'lower', 'down', 'decrease'],
  },
  grain: {
    week: ['uge', 'ugentlig', 'ugentligt', 'week', 'weekly'],
    month: ['måned', 'maanedlig', 'maanedligt', 'hver maaned', 'month', 'monthly'],
    quarter: ['kvartal', 'kvartalsvis', 'hvert kvartal', 'quarter', 'quarterly'],
    half: ['halvår', 'halvaarlig', 'halvaarligt', 'half', 'half yearly'],
    year: ['år', 'aarlig', 'aarligt', 'hvert aar', 'year', 'yearly', 'annual'],
  },
  aggregation: {
    sum: ['sum', 'total', 'summeres'],
    mean: ['gennemsnit', 'gns', 'middel', 'mean', 'average'],
    last: ['seneste', 'sidste', 'status', 'last', 'latest'],
  },
  funding: {
    ownBudget: ['eget budget', 'egen ramme', 'egen forvaltning', 'driftsbudget', 'own budget'],
    investmentPool: [
      'investeringspulje',
      'investeringspuljen',
      'pulje',
      'puljen',
      'investment pool',
    ],
    state: ['staten', 'statslig', 'statslige midler', 'statstilskud', 'state', 'government'],
    other: ['anden', 'andet', 'anden finansiering', 'fond', 'eu', 'other'],
  },
  disbenefit: {
    true: ['ja', 'x', 'sand', 'true', 'yes', '1'],
    false: ['nej', 'falsk', 'false', 'no', '0'],
  },
};

/** True for a field whose cells come from a list. */
export function isListField(field: PortfolioField): field is ListField {
  return field in FIELD_VALUES;
}

/** The value that a cell of a list field names, or null. */
export function fieldValue(field: ListField, text: string): string | null {
  const folded = foldText(text);
  const found = Object.entries(FIELD_VALUES[field]).find(
    ([value, words]) =>
      words.some((word) => foldText(word) === folded) || foldText(value) === folded,
  );
  return found?.[0] ?? null;
}
