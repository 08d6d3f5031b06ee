import type { BenefitInput, ChangeInput, IndicatorInput, ProjectInput } from '@gevinst/contract';
import { day, kroner, number, type Words } from './number-words';

export type { Words } from './number-words';

type Field = keyof (ProjectInput & ChangeInput & BenefitInput & IndicatorInput);

export const FIELD: Record<Field, Words> = {
  code: { da: 'Kode', en: 'Code' },
  name: { da: 'Navn', en: 'Name' },
  department: { da: 'Forvaltning', en: 'Department' },
  phase: { da: 'Fase', en: 'Phase' },
  owner: { da: 'Ejer', en: 'Owner' },
  goLive: { da: 'I drift', en: 'In operation' },
  description: { da: 'Beskrivelse', en: 'Description' },
  takenInAdvanceKr: { da: 'Taget på forhånd', en: 'Taken in advance' },
  deliveryUrl: { da: 'Leveranceprojekt', en: 'Delivery project' },
  valueClass: { da: 'Slags', en: 'Kind' },
  beneficiary: { da: 'Modtager', en: 'Beneficiary' },
  disbenefit: { da: 'Negativ gevinst', en: 'Negative benefit' },
  realisationFrom: { da: 'Fra og med', en: 'From' },
  realisationTo: { da: 'Til og med', en: 'Through' },
  changeIds: { da: 'Følger af', en: 'Follows from' },
  synonyms: { da: 'Andre navne', en: 'Other names' },
  kind: { da: 'Slags', en: 'Kind' },
  unit: { da: 'Enhed', en: 'Unit' },
  direction: { da: 'Retning', en: 'Direction' },
  baseline: { da: 'Udgangspunkt', en: 'Baseline' },
  baselinePeriod: { da: 'Udgangspunktets periode', en: 'Period of the baseline' },
  grain: { da: 'Hyppighed', en: 'Frequency' },
  aggregation: { da: 'Opgørelse', en: 'Counted as' },
  graceDays: { da: 'Frist i dage', en: 'Days of grace' },
  tolerance: { da: 'Tolerance', en: 'Tolerance' },
  responsible: { da: 'Handler og måler', en: 'Acts and measures' },
  audience: { da: 'Vises for', en: 'Shown to' },
};

/** What a list field says, whichever field it is: no two lists have the same word for different things. */
const VALUE: Readonly<Record<string, Words>> = {
  idea: { da: 'Idé', en: 'Idea' },
  analysis: { da: 'Analyse', en: 'Analysis' },
  procurement: { da: 'Anskaffelse', en: 'Procurement' },
  delivery: { da: 'Gennemførelse', en: 'Delivery' },
  realisation: { da: 'Realisering', en: 'Realisation' },
  closed: { da: 'Afsluttet', en: 'Closed' },
  cashable: { da: 'Budgetgevinst', en: 'Budget benefit' },
  nonCashable: { da: 'Frigjort tid', en: 'Time released' },
  costAvoidance: { da: 'Undgået udgift', en: 'Avoided cost' },
  quality: { da: 'Kvalitet', en: 'Quality' },
  ownBudget: { da: 'Eget budget', en: 'Own budget' },
  citizen: { da: 'Borgere', en: 'Citizens' },
  otherPublic: { da: 'Anden myndighed', en: 'Another authority' },
  business: { da: 'Virksomheder', en: 'Businesses' },
  higher: { da: 'Højere er bedre', en: 'Higher is better' },
  lower: { da: 'Lavere er bedre', en: 'Lower is better' },
  week: { da: 'Uge', en: 'Week' },
  month: { da: 'Måned', en: 'Month' },
  quarter: { da: 'Kvartal', en: 'Quarter' },
  half: { da: 'Halvår', en: 'Half-year' },
  year: { da: 'År', en: 'Year' },
  sum: { da: 'Læg sammen', en: 'Sum' },
  mean: { da: 'Gennemsnit', en: 'Mean' },
  last: { da: 'Seneste værdi', en: 'Latest value' },
  benefit: { da: 'Gevinstindikator', en: 'Benefit indicator' },
  success: { da: 'Succesindikator', en: 'Success indicator' },
  board: { da: 'Måltavlen', en: 'The board' },
  leadership: { da: 'Ledelsen', en: 'Leadership' },
};

const LISTS: ReadonlySet<string> = new Set<Field>([
  'phase',
  'valueClass',
  'beneficiary',
  'direction',
  'grain',
  'aggregation',
  'kind',
  'audience',
]);

export const same = (text: string): Words => ({ da: text, en: text });

/** What a field says; null where it says nothing. */
export function valueWords(
  field: string,
  value: unknown,
  nameOf: (id: string) => string,
): Words | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) return listWords(field, value.map(String), nameOf);
  if (typeof value === 'boolean') return value ? { da: 'ja', en: 'yes' } : { da: 'nej', en: 'no' };
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (LISTS.has(field)) return VALUE[text] ?? same(text);
  const write = WRITTEN[field];
  return write === undefined ? same(text) : write(text);
}

const WRITTEN: Readonly<Record<string, (text: string) => Words>> = {
  goLive: day,
  realisationFrom: day,
  realisationTo: day,
  takenInAdvanceKr: kroner,
  baseline: number,
};

function listWords(field: string, values: readonly string[], nameOf: (id: string) => string) {
  if (values.length === 0) return null;
  return same((field === 'changeIds' ? values.map(nameOf) : values).join(', '));
}
