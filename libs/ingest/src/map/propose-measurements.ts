import type { ColumnProfile } from '../types/column-profile';
import { chooseIndicator, type IndicatorChoice } from './choose/choose-indicator';
import { chooseColumns } from './choose/choose-columns';
import { chooseDimensions, UNDIVIDED, type Division } from './choose/choose-dimensions';
import { chosenRole, columnsToRead } from './choose/chosen-roles';
import type { MeasurementRole } from './header-words';
import type { IndicatorIndex } from './indicator-index';
import type { Answers, MeasurementMap } from './measurement-map';
import type { MapQuestion } from './question';
import { mapByHeaders } from './choose/unread-columns';

/** What a column was taken for, with the reason that the page shows. */
export interface ColumnRole {
  readonly role: MeasurementRole;
  /** Indicator id or period that the header itself names. */
  readonly target: string | null;
  readonly da: string;
  readonly en: string;
}

/** How a measurements file is understood; `map` is null as long as a question is open. */
export interface MeasurementProposal {
  readonly map: MeasurementMap | null;
  readonly roles: readonly ColumnRole[];
  readonly questions: readonly MapQuestion[];
}

const BY_HEADER: IndicatorChoice = {
  column: null,
  indicatorId: null,
  indicatorOf: {},
  questions: [],
};

/**
 * Understands a measurements file from its columns: long, with periods in columns, or with
 * indicators in columns. What cannot be seen is asked; every question at once.
 */
export function proposeMeasurements(
  columns: readonly ColumnProfile[],
  index: IndicatorIndex,
  answers: Answers = {},
  before: Division = UNDIVIDED,
): MeasurementProposal {
  const read = columnsToRead(columns, answers);
  const headed = mapByHeaders(read, answers);
  if (headed) {
    const roles = columns.map((column) => roleOf(column, headed, answers));
    return { map: headed, roles, questions: [] };
  }
  const { period, part, values, indicatorsInColumns, left, questions } = chooseColumns(
    read,
    index,
    answers,
  );
  const chosen = indicatorsInColumns ? BY_HEADER : chooseIndicator(left, index, answers);
  const others = left.filter((column) => column !== chosen.column);
  const dimensions = chooseDimensions(others, columns, answers, before);
  const map: MeasurementMap = {
    indicatorColumn: chosen.column?.index ?? null,
    indicatorId: chosen.indicatorId,
    periodColumn: period?.index ?? null,
    ...(part && { periodPart: part }),
    values,
    dimensions: dimensions.columns.map((column) => column.index),
    ...(Object.keys(dimensions.names).length > 0 && { dimensionNames: dimensions.names }),
    indicatorOf: chosen.indicatorOf,
    keepDimensions: dimensions.keep,
  };
  const asked = [...questions, ...chosen.questions, ...dimensions.questions];
  const answered = asked.every(({ id }) => answers[id] !== undefined);
  const open = !answered || dimensions.open || !isWhole(map);
  const roles = columns.map((column) => roleOf(column, map, answers));
  return { map: open ? null : map, roles, questions: asked };
}

/** Every value has an indicator and a period: an answer that names neither leaves its question open. */
function isWhole({ indicatorColumn, indicatorId, periodColumn, values }: MeasurementMap): boolean {
  const named = indicatorColumn !== null || indicatorId !== null;
  const dated = periodColumn !== null;
  return (
    values.length > 0 &&
    values.every((value) => (named || value.indicatorId) && (dated || value.period))
  );
}

/** What the column is used for, and why: because a person said so, or by what it looks like. */
function roleOf(column: ColumnProfile, map: MeasurementMap, answers: Answers): ColumnRole {
  const found = roleSeen(column, map);
  if (chosenRole(column, answers) !== found.role) return found;
  return { ...found, da: 'Valgt her', en: 'Chosen here' };
}

function roleSeen(column: ColumnProfile, map: MeasurementMap): ColumnRole {
  const at = column.index;
  const value = map.values.find((candidate) => candidate.column === at);
  if (value?.period) {
    return role(
      'periodColumn',
      value.period,
      'Overskriften er en periode',
      'The header is a period',
    );
  }
  if (value) {
    return value.indicatorId
      ? role(
          'value',
          value.indicatorId,
          'Overskriften er en indikator',
          'The header is an indicator',
        )
      : role('value', null, 'Kolonnen med målte tal', 'The column of measured numbers');
  }
  if (at === map.periodPart?.column) {
    return role('period', null, 'Siger, hvilken del af året det er', 'Says which part of the year');
  }
  if (at === map.periodColumn) return role('period', null, 'Indeholder perioder', 'Holds periods');
  if (at === map.indicatorColumn) {
    return role('indicator', null, 'Navngiver indikatoren', 'Names the indicator');
  }
  if (map.dimensions.includes(at)) {
    return role(
      'dimension',
      null,
      'Skiller tallene ad, hvor det er nødvendigt',
      'Tells values apart where needed',
    );
  }
  return role('ignored', null, 'Bruges ikke', 'Not used');
}

function role(kind: MeasurementRole, target: string | null, da: string, en: string): ColumnRole {
  return { role: kind, target, da, en };
}
