import type { ColumnProfile } from '../../types/column-profile';
import type { UsedColumn } from '../used-column';
import { chooseAmounts, type Amounts } from '../choose/choose-amounts';
import { columnsToRead } from '../choose/chosen-roles';
import { chooseFields, type FieldChoice } from './choose-fields';
import type { Answers } from '../measurement-map';
import { chosenField } from './fields-said';
import { FIELD_WORDS, portfolioFieldOf } from './portfolio-fields';
import type { PortfolioMap } from './portfolio-map';
import { chooseFieldValues } from './choose-field-values';
import type { MapQuestion } from '../question';

/** How a portfolio file is understood; `map` is null as long as a question is open. */
export interface PortfolioProposal {
  readonly map: PortfolioMap | null;
  readonly roles: readonly UsedColumn[];
  readonly questions: readonly MapQuestion[];
  /** Columns that are used, also while questions are open. */
  readonly used: ReadonlySet<number>;
}

/** Understands a file whose rows are projects from its columns; every question at once. */
export function proposePortfolio(
  all: readonly ColumnProfile[],
  answers: Answers = {},
  fileName = '',
): PortfolioProposal {
  const columns = columnsToRead(all, answers);
  const fields = chooseFields(columns, answers);
  const amounts = chooseAmounts(columns, fields, answers, fileName);
  const values = chooseFieldValues(columns, fields.fields, answers);
  const questions = [...fields.questions, ...amounts.questions, ...values.questions];
  const { costs, effects, targets, costYear, costYearColumn } = amounts;
  const map: PortfolioMap = {
    fields: fields.fields,
    costs,
    effects,
    targets,
    costYear,
    costYearColumn,
    valueOf: values.valueOf,
  };
  const whole = fields.fields.project !== undefined && fields.disputed.size === 0;
  const open = !whole || questions.some((q) => !answers[q.id]);
  const roles = all.map((column) => {
    const used = roleOf(column.index, fields, amounts);
    if (used.role === 'ignored') return unusedBeside(column, columns, fields) ?? used;
    return chosenField(column, answers) === used.target ? { ...used, ...CHOSEN } : used;
  });
  const used = new Set(all.map(({ index }) => index).filter((i) => roles[i]?.role !== 'ignored'));
  return { map: open ? null : map, roles, questions, used };
}

const CHOSEN = { da: 'Valgt her', en: 'Chosen here' };

/** Why a column is not used whose header names a field that another column is used for. */
function unusedBeside(
  column: ColumnProfile,
  columns: readonly ColumnProfile[],
  { fields }: FieldChoice,
): UsedColumn | null {
  const field = columns.includes(column) ? portfolioFieldOf(column)?.field : undefined;
  const other = field && columns.find(({ index }) => index === fields[field]);
  if (!other) return null;
  const { name } = other;
  const [da, en] = [`»${name}« bruges i stedet`, `“${name}” is used instead`];
  return { role: 'ignored', target: null, da, en };
}

function roleOf(at: number, { fields }: FieldChoice, amounts: Amounts): UsedColumn {
  const field = (target: string, da: string, en: string): UsedColumn => ({
    role: 'projectField',
    target,
    da,
    en,
  });
  const named = Object.entries(fields).find(([, column]) => column === at)?.[0];
  if (named) {
    const [word = named] = FIELD_WORDS[named as keyof typeof FIELD_WORDS];
    return field(named, `Overskriften siger ${word}`, `The header says ${named}`);
  }
  const cost = amounts.costs.find(({ column }) => column === at);
  if (cost) return field(`cost.${cost.kind}`, 'Udgift eller investering', 'Cost or investment');
  if (amounts.effects.some(({ column }) => column === at)) {
    return field('effect', 'Oplyst effekt pr. år', 'Stated effect per year');
  }
  if (amounts.targets.some(({ column }) => column === at))
    return field('target', 'Måltal', 'Target');
  return { role: 'ignored', target: null, da: 'Bruges ikke', en: 'Not used' };
}
