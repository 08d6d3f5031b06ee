import type { PortfolioField } from '../map/portfolio/portfolio-fields';
import type {
  PortfolioBenefit,
  PortfolioIndicator,
  PortfolioProject,
  PortfolioRow,
  PortfolioTarget,
} from './portfolio-row';

/** A row's fields by name; values of lists are those of `FIELD_VALUES`. */
interface Fields {
  value(field: PortfolioField): string | null;
}
/** A row without its amounts. */
export type RowWithoutAmounts = Omit<PortfolioRow, 'costs' | 'effects'>;

/** A row's fields in the shape of what they describe. */
export function typedRow(
  line: number,
  fields: Fields,
  targets: readonly PortfolioTarget[],
): RowWithoutAmounts {
  const change = fields.value('change');
  const year = fields.value('priceLevelYear');
  return {
    line,
    project: projectOf(fields),
    change: change === null ? null : { name: change, owner: fields.value('changeOwner') },
    benefit: benefitOf(fields),
    indicator: indicatorOf(fields),
    targets,
    paybackYears: fields.value('payback'),
    priceLevelYear: year === null ? null : Number(year),
  };
}

function projectOf(fields: Fields): PortfolioProject {
  return {
    name: fields.value('project') ?? '',
    code: fields.value('code'),
    department: fields.value('department'),
    phase: listed<NonNullable<PortfolioProject['phase']>>(fields, 'phase'),
    owner: fields.value('owner'),
    goLive: fields.value('goLive'),
    description: fields.value('description'),
    takenInAdvanceKr: fields.value('takenInAdvance'),
  };
}

function benefitOf(fields: Fields): PortfolioBenefit | null {
  const name = fields.value('benefit');
  if (name === null) return null;
  const disbenefit = fields.value('disbenefit');
  return {
    name,
    valueClass: listed<NonNullable<PortfolioBenefit['valueClass']>>(fields, 'valueClass'),
    beneficiary: listed<NonNullable<PortfolioBenefit['beneficiary']>>(fields, 'beneficiary'),
    owner: fields.value('benefitOwner'),
    from: fields.value('from'),
    to: fields.value('to'),
    annualEffectKr: fields.value('annualEffect'),
    disbenefit: disbenefit === null ? null : disbenefit === 'true',
  };
}

/** An indicator that is named by its code alone is called by it. */
function indicatorOf(fields: Fields): PortfolioIndicator | null {
  const code = fields.value('indicatorCode');
  const name = fields.value('indicator') ?? code;
  if (name === null) return null;
  return {
    name,
    code,
    unit: fields.value('unit'),
    direction: listed<NonNullable<PortfolioIndicator['direction']>>(fields, 'direction'),
    baseline: fields.value('baseline'),
    grain: listed<NonNullable<PortfolioIndicator['grain']>>(fields, 'grain'),
    aggregation: listed<NonNullable<PortfolioIndicator['aggregation']>>(fields, 'aggregation'),
    unitValueKr: fields.value('unitValue'),
    share: fields.value('share'),
  };
}

/** A field whose reader lets only values of its list through. */
function listed<V extends string>(fields: Fields, field: PortfolioField): V | null {
  return fields.value(field) as V | null;
}
