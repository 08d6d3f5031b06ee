import type { ColumnProfile } from '../../types/column-profile';
import { labelsOf } from '../choose/find-columns';
import { foldText } from '../fold-text';
import { LEAVE_OUT, type Answers } from '../measurement-map';
import type { PortfolioField } from './portfolio-fields';
import { FIELD_VALUES, fieldValue, isListField, type ListField } from './portfolio-values';
import { option, type MapQuestion } from '../question';
import { similarity } from '../similarity';

const MAX_VALUES = 40;

/** Asks for texts such as *Igang* that are in none of the lists of phases, value classes and so on. */
export function chooseFieldValues(
  columns: readonly ColumnProfile[],
  fields: Partial<Record<PortfolioField, number>>,
  answers: Answers,
): { valueOf: Record<string, string>; questions: MapQuestion[] } {
  const valueOf: Record<string, string> = {};
  const questions: MapQuestion[] = [];
  for (const [name, at] of Object.entries(fields)) {
    const column = columns.find(({ index }) => index === at);
    const field = name as PortfolioField;
    if (!column || !isListField(field)) continue;
    for (const text of labelsOf(column)) {
      if (fieldValue(field, text) !== null || questions.length >= MAX_VALUES) continue;
      const question = valueQuestion(column, field, text);
      questions.push(question);
      const answer = answers[question.id];
      if (answer !== undefined) {
        valueOf[`${field}:${foldText(text)}`] = answer === LEAVE_OUT ? '' : answer;
      }
    }
  }
  return { valueOf, questions };
}

function valueQuestion(column: ColumnProfile, field: ListField, text: string): MapQuestion {
  const options = Object.entries(FIELD_VALUES[field]).map(([value, words]) =>
    option(
      value,
      words[0] ?? value,
      Math.max(...words.map((word) => similarity(word, text))) || null,
    ),
  );
  options.sort((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0));
  options.push({
    value: LEAVE_OUT,
    da: 'Lad feltet stå tomt',
    en: 'Leave empty',
    confidence: null,
  });
  return {
    id: `value:${column.name}:${text}`,
    kind: 'valueMapping',
    da: `Hvad svarer »${text}« i kolonnen »${column.name}« til?`,
    en: `What does “${text}” in the column “${column.name}” mean?`,
    column: column.name,
    examples: [text],
    options,
  };
}
