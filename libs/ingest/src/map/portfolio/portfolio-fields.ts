import type { ColumnProfile } from '../../types/column-profile';
import { foldText } from '../fold-text';

/** What a column of a portfolio file can hold. */
export type PortfolioField =
  | 'project'
  | 'code'
  | 'department'
  | 'phase'
  | 'owner'
  | 'goLive'
  | 'description'
  | 'takenInAdvance'
  | 'change'
  | 'changeOwner'
  | 'benefit'
  | 'valueClass'
  | 'beneficiary'
  | 'benefitOwner'
  | 'from'
  | 'to'
  | 'annualEffect'
  | 'disbenefit'
  | 'indicator'
  | 'indicatorCode'
  | 'unit'
  | 'direction'
  | 'baseline'
  | 'grain'
  | 'aggregation'
  | 'unitValue'
  | 'share'
  | 'target'
  | 'costYear'
  | 'priceLevelYear'
  | 'funding'
  | 'payback'
  | 'cost'
  | 'effect';

/** A field with how surely the header names it. */
export interface FieldGuess {
  readonly field: PortfolioField;
  readonly confidence: number;
}

/** Header words per field; the first is the one of the template. Compared folded. */
export const FIELD_WORDS: Readonly<Record<PortfolioField, readonly string[]>> = {
  project: [
    'projekt',
    'projektnavn',
    'projekttitel',
    'forslag',
    'initiativ',
    'projektets navn',
    'project',
    'project name',
    'project title',
    'initiative',
    'proposal',
  ],
  code: [
    'kode',
    'projektkode',
    'projektnummer',
    'projekt id',
    'projektnr',
    'nr',
    'nummer',
    'sagsnummer',
    'unique id',
    'project id',
    'project code',
    'project number',
    'code',
    'id',
  ],
  department: [
    'forvaltning',
    'afdeling',
    'omraade',
    'enhed ansvarlig',
    'center',
    'direktoeromraade',
    'department',
    'organisation',
    'organization',
    'ministry',
    'agency',
  ],
  phase: ['fase', 'projektfase', 'status', 'phase', 'stage', 'project phase'],
  owner: [
    'ejer',
    'projektejer',
    'projektleder',
    'ansvarlig',
    'owner',
    'project owner',
    'project manager',
    'responsible',
  ],
  goLive: [
    'ibrugtagning',
    'idriftsaettelse',
    'idriftsaettelsesdato',
    'ibrugtagningsdato',
    'slutdato',
    'go live',
    'golive',
    'estimated completion date',
    'completion date',
    'end date',
  ],
  description: ['beskrivelse', 'projektbeskrivelse', 'description', 'project description'],
  takenInAdvance: [
    'taget paa forskud kr',
    'taget paa forskud',
    'indarbejdet i budgettet',
    'forlods indhoestet',
    'taken in advance',
  ],
  change: ['aendring', 'forandring', 'change'],
  changeOwner: ['aendring ejer', 'aendringsejer', 'change owner'],
  benefit: ['gevinst', 'gevinstnavn', 'gevinstens navn', 'benefit', 'benefit name'],
  valueClass: ['vaerdiklasse', 'gevinsttype', 'type af gevinst', 'value class', 'benefit type'],
  beneficiary: ['modtager', 'gevinstmodtager', 'hvem faar gevinsten', 'beneficiary'],
  benefitOwner: ['gevinst ejer', 'gevinstejer', 'gevinstansvarlig', 'benefit owner'],
  from: ['fra', 'realisering fra', 'gevinst fra', 'from', 'start', 'realisation from'],
  to: ['til', 'realisering til', 'gevinst til', 'to', 'slut', 'realisation to'],
  annualEffect: [
    'aarlig gevinst kr',
    'aarlig gevinst',
    'gevinst pr aar',
    'annual benefit',
    'yearly benefit',
  ],
  disbenefit: ['negativ gevinst', 'negativ', 'ulempe', 'disbenefit'],
  indicator: ['indikator', 'indikatornavn', 'noegletal', 'kpi', 'indicator', 'indicator name'],
  indicatorCode: ['indikatorkode', 'indikator id', 'indicator code', 'indicator id'],
  unit: ['enhed', 'maaleenhed', 'unit'],
  direction: ['retning', 'oensket retning', 'direction'],
  baseline: ['baseline', 'udgangspunkt', 'nulpunkt', 'nulpunktsmaaling'],
  grain: ['hyppighed', 'maalefrekvens', 'frekvens', 'frequency'],
  aggregation: ['opgoerelse', 'sammenlaegning', 'aggregation'],
  unitValue: ['enhedsvaerdi kr', 'enhedsvaerdi', 'vaerdi pr enhed', 'unit value'],
  share: ['andel', 'tilskrivning', 'share', 'attribution'],
  target: ['maaltal', 'maal', 'maalvaerdi', 'target', 'target value'],
  costYear: ['budgetaar', 'aar', 'udgiftsaar', 'budget year', 'year', 'fiscal year'],
  priceLevelYear: ['prisniveau', 'pl aar', 'p l', 'price level', 'price level year'],
  funding: [
    'finansiering',
    'finansieringskilde',
    'finansieres af',
    'betales af',
    'funding',
    'funding source',
    'funded by',
    'paid by',
  ],
  payback: [
    'tilbagebetalingstid',
    'tilbagebetalingstid aar',
    'payback',
    'payback years',
    'payback period',
  ],
  cost: [
    'budget',
    'omkostning',
    'omkostninger',
    'udgift',
    'udgifter',
    'investering',
    'implementering',
    'implementering kr',
    'drift',
    'drift kr',
    'anlaeg',
    'pris',
    'total budget',
    'total cost',
    'cost',
    'costs',
    'investment',
    'capital cost',
    'operating cost',
  ],
  effect: [
    'effekt',
    'besparelse',
    'potentiale',
    'gevinstpotentiale',
    'effektivisering',
    'savings',
    'effect',
    'saving',
  ],
};

const EXACT = new Map(
  Object.entries(FIELD_WORDS).flatMap(([field, words]) =>
    words.map((word) => [word, field as PortfolioField] as const),
  ),
);
const YEAR = /\b(?:19|20)\d\d\b/g;
const MONEY = /\b(?:mio|mia|t?kr|dkk|usd|eur|kroner|pr|per|aar|year|p|pl|l)\b/g;
/** Words that decide a money column when they stand among others. */
const CONTAINED: [RegExp, PortfolioField][] = [
  [/tilbagebetaling|payback/, 'payback'],
  [/effekt|besparelse|potentiale|effektivisering|saving/, 'effect'],
  [/investering|anlaeg|udgift|omkostning|budget|implementering|drift|investment|cost/, 'cost'],
  [/^maaltal|^target/, 'target'],
];

/** What a column's header says it holds; null when it says nothing known. */
export function portfolioFieldOf(column: ColumnProfile): FieldGuess | null {
  const spaced = column.header.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2');
  const whole = foldText(spaced);
  const bare = foldText(
    foldText(spaced.replace(/\([^)]*\)/g, ''))
      .replace(YEAR, '')
      .replace(MONEY, ''),
  );
  const field = EXACT.get(whole) ?? EXACT.get(bare);
  if (field) return { field, confidence: 1 };
  if (column.kind !== 'number' && column.kind !== 'empty') return null;
  const found = CONTAINED.find(([words]) => words.test(bare));
  return found ? { field: found[1], confidence: 0.9 } : null;
}
