import type { ColumnProfile } from '../../types/column-profile';
import { readPeriod } from '../../types/period-text';
import type { FieldChoice } from '../portfolio/choose-fields';
import type { ManyColumn } from '../portfolio/fields-said';
import { foldText } from '../fold-text';
import type { Answers } from '../measurement-map';
import type { CostColumn, CostKind, PortfolioMap } from '../portfolio/portfolio-map';
import { option, type MapQuestion } from '../question';

/** Columns of amounts, and the year they are of. */
export interface Amounts extends Pick<
  PortfolioMap,
  'costs' | 'effects' | 'targets' | 'costYear' | 'costYearColumn'
> {
  readonly questions: readonly MapQuestion[];
}

const FIRST_YEAR = 2005;
const LAST_YEAR = 2040;

/** Takes apart the columns of amounts; asks for their year where the file does not say it. */
export function chooseAmounts(
  columns: readonly ColumnProfile[],
  { fields, several }: FieldChoice,
  answers: Answers,
  fileName: string,
): Amounts {
  const of = (field: string) => several.filter((one) => one.field === field);
  const costs = of('cost').map(costColumn);
  const own = fields.costYear ?? null;
  const ask = own === null && costs.some(({ year }) => year === null);
  const answer = ask ? answers.costYear : undefined;
  const named = columns.find(({ name }) => answer === `column:${name}`);
  return {
    costs,
    effects: of('effect').map(({ column }) => ({ column: column.index, label: labelOf(column) })),
    targets: of('target').map(({ column }) => ({ column: column.index, period: periodOf(column) })),
    costYearColumn: own ?? named?.index ?? null,
    costYear: answer?.startsWith('year:') ? Number(answer.slice(5)) : null,
    questions: ask ? [yearQuestion(columns, fileName)] : [],
  };
}

function costColumn({ column, kind = kindOf(foldText(column.header)) }: ManyColumn): CostColumn {
  const year = /\b((?:19|20)\d\d)\b/.exec(column.header)?.[1];
  return { column: column.index, kind, year: year ? Number(year) : null, label: labelOf(column) };
}

function kindOf(header: string): CostKind {
  if (/\bservice\b/.test(header)) return 'investmentService';
  if (/anlaeg|construction|capital/.test(header)) return 'investmentConstruction';
  return /\bdrift|operat/.test(header) ? 'operation' : 'implementation';
}

/** The header without its unit. */
function labelOf({ header, name }: ColumnProfile): string {
  const bare = header.replace(/\s*\([^)]*\)\s*$/, '').trim();
  return (bare === '' ? name : bare).slice(0, 200);
}

function periodOf({ header }: ColumnProfile): string | null {
  const read = readPeriod(header.replace(/^\s*(?:måltal|mål|target)[\s:_-]*/i, ''));
  return read?.kind === 'period' ? read.value.key : null;
}

function yearQuestion(columns: readonly ColumnProfile[], fileName: string): MapQuestion {
  const likely = /(?<!\d)(20\d\d)(?!\d)/.exec(fileName)?.[1];
  const dated = columns.filter(({ kind }) => kind === 'period');
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) =>
    String(FIRST_YEAR + i),
  );
  const options = [
    ...years.map((year) => option(`year:${year}`, year, year === likely ? 0.9 : null)),
    ...dated.map((column) => ({
      value: `column:${column.name}`,
      da: `Året i kolonnen »${column.name}«`,
      en: `The year of the column “${column.name}”`,
      confidence: 0.5,
    })),
  ];
  options.sort((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0));
  return {
    id: 'costYear',
    kind: 'columnRole',
    da: 'Hvilket år gælder beløbene?',
    en: 'Which year are the amounts of?',
    column: null,
    examples: [],
    options,
  };
}
