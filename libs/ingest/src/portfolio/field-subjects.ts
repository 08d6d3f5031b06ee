import { foldText } from '../map/fold-text';
import type { PortfolioField } from '../map/portfolio/portfolio-fields';
import type { RejectCode } from '../validate/load-codes';

/** What a field describes. */
export type Subject = 'project' | 'change' | 'benefit' | 'indicator' | 'link' | 'row';

const SUBJECTS: Partial<Record<PortfolioField, Subject>> = {
  changeOwner: 'change',
  valueClass: 'benefit',
  beneficiary: 'benefit',
  benefitOwner: 'benefit',
  from: 'benefit',
  to: 'benefit',
  annualEffect: 'benefit',
  disbenefit: 'benefit',
  indicatorCode: 'indicator',
  unit: 'indicator',
  direction: 'indicator',
  baseline: 'indicator',
  grain: 'indicator',
  aggregation: 'indicator',
  unitValue: 'link',
  share: 'link',
  change: 'row',
  benefit: 'row',
  indicator: 'row',
  costYear: 'row',
  funding: 'row',
};

/** What a field describes; fields of the project are not listed one by one. */
export function subjectOf(field: PortfolioField): Subject {
  return SUBJECTS[field] ?? 'project';
}

/** The things that a row is about, each by its path of folded names; null where the row names none. */
export type Subjects = Readonly<Record<Exclude<Subject, 'row'>, readonly string[] | null>>;

/** Why a cell of a thing that the row does not name is rejected. */
export const UNNAMED: Readonly<Record<Exclude<Subject, 'row'>, RejectCode>> = {
  project: 'project_name_missing',
  change: 'change_missing',
  benefit: 'benefit_missing',
  indicator: 'indicator_missing',
  link: 'benefit_missing',
};

/** What a row is about: a project by its code, else its name; an indicator likewise. */
export function subjectsOf(cells: { value(field: PortfolioField): string | null }): Subjects {
  const named = (...fields: PortfolioField[]): string | null => {
    const text = fields.map((field) => cells.value(field)).find((value) => value !== null);
    return text === undefined || text === null ? null : foldText(text);
  };
  const project = ['project', named('code', 'project') ?? ''];
  const [change, benefit] = [named('change'), named('benefit')];
  const indicator = named('indicatorCode', 'indicator');
  return {
    project,
    change: change === null ? null : [...project, 'change', change],
    benefit: benefit === null ? null : [...project, 'benefit', benefit],
    indicator: indicator === null ? null : ['indicator', indicator],
    link:
      benefit === null || indicator === null
        ? null
        : [...project, 'benefit', benefit, 'indicator', indicator],
  };
}
