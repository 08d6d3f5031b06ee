import type { ColumnProfile } from '../types/column-profile';
import type { UsedColumn } from '../importing/reading-facts';
import { chooseAmounts, type Amounts } from './choose-amounts';
import { columnsToRead } from './chosen-roles';
import { chooseFields, type FieldChoice } from './choose-fields';
import type { Answers } from './measurement-map';
import { FIELD_WORDS } from './portfolio-fields';
import type { PortfolioMap } from './portfolio-map';
import { chooseFieldValues } from './choose-field-values';
import type { MapQuestion } from './question';

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
  const open = fields.fields.project === undefined || questions.some((q) => !answers[q.id]);
  const roles = all.map((column) => roleOf(column.index, fields, amounts));
  const used = new Set(all.map(({ index }) => index).filter((i) => roles[i]?.role !== 'ignored'));
  return { map: open ? null : map, roles, questions, used };
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
