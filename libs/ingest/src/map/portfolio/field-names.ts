import type { CostKind } from './portfolio-map';
import type { PortfolioField } from './portfolio-fields';

/** What a person can say that a column of a portfolio file holds; costs by what they are spent on. */
export type PortfolioTarget = Exclude<PortfolioField, 'cost'> | `cost.${CostKind}`;

/** What the fields are called; which of them a file has is its own business. */
export const FIELD_NAMES: Readonly<
  Record<PortfolioTarget, { readonly da: string; readonly en: string }>
> = {
  project: { da: 'Projektets navn', en: 'Name of the project' },
  code: { da: 'Projektkode', en: 'Project code' },
  department: { da: 'Forvaltning', en: 'Department' },
  phase: { da: 'Fase', en: 'Phase' },
  owner: { da: 'Projektejer', en: 'Project owner' },
  goLive: { da: 'Ibrugtagning', en: 'Go-live' },
  description: { da: 'Beskrivelse', en: 'Description' },
  takenInAdvance: { da: 'Taget på forskud', en: 'Taken in advance' },
  change: { da: 'Ændring', en: 'Change' },
  changeOwner: { da: 'Ændringens ejer', en: 'Owner of the change' },
  benefit: { da: 'Gevinst', en: 'Benefit' },
  valueClass: { da: 'Værdiklasse', en: 'Value class' },
  beneficiary: { da: 'Modtager af gevinsten', en: 'Beneficiary' },
  benefitOwner: { da: 'Gevinstejer', en: 'Benefit owner' },
  from: { da: 'Gevinsten begynder', en: 'Benefit starts' },
  to: { da: 'Gevinsten slutter', en: 'Benefit ends' },
  annualEffect: { da: 'Årlig gevinst', en: 'Annual benefit' },
  disbenefit: { da: 'Negativ gevinst', en: 'Disbenefit' },
  indicator: { da: 'Indikator', en: 'Indicator' },
  indicatorCode: { da: 'Indikatorkode', en: 'Indicator code' },
  unit: { da: 'Enhed', en: 'Unit' },
  direction: { da: 'Ønsket retning', en: 'Desired direction' },
  baseline: { da: 'Baseline', en: 'Baseline' },
  grain: { da: 'Hyppighed', en: 'Frequency' },
  aggregation: { da: 'Opgørelse', en: 'Aggregation' },
  unitValue: { da: 'Enhedsværdi', en: 'Unit value' },
  share: { da: 'Andel', en: 'Share' },
  target: { da: 'Måltal', en: 'Target' },
  costYear: { da: 'Budgetår', en: 'Budget year' },
  priceLevelYear: { da: 'Prisniveau', en: 'Price level' },
  funding: { da: 'Finansiering', en: 'Funding' },
  payback: { da: 'Tilbagebetalingstid', en: 'Payback period' },
  effect: { da: 'Effekt pr. år', en: 'Effect per year' },
  'cost.implementation': { da: 'Udgift: implementering', en: 'Cost: implementation' },
  'cost.operation': { da: 'Udgift: drift', en: 'Cost: operation' },
  'cost.investmentService': { da: 'Investering, service', en: 'Investment, service' },
  'cost.investmentConstruction': { da: 'Investering, anlæg', en: 'Investment, construction' },
};

/** Begins an answer about what a column is for that names a field of a portfolio file. */
const FIELD = 'field:';

/** The field that an answer about what a column is for names; null where it names none. */
export function fieldSaid(answer: string | undefined): PortfolioTarget | null {
  const name = answer?.startsWith(FIELD) ? answer.slice(FIELD.length) : '';
  return Object.hasOwn(FIELD_NAMES, name) ? (name as PortfolioTarget) : null;
}

/** The answer that would say that a column holds the field. */
export function sayingField(target: string): string {
  return FIELD + target;
}

/** Whether several columns of a file can hold the field. */
export function inSeveralColumns(target: PortfolioTarget): boolean {
  return target === 'effect' || target === 'target' || target.startsWith('cost.');
}
