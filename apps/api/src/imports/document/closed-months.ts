import type { ImportDecisions, ImportQuestion } from '@gevinst/contract';

export const CLOSED_PERIOD = 'closedPeriod';

/** The reason given for changing closed months; null when there is none. */
export function closedReason(decisions: ImportDecisions): string | null {
  return reasonIn(decisions.closedPeriodReason ?? decisions.answers[CLOSED_PERIOD]);
}

/** The decisions as they were before a reason was given. */
export function withoutReason(decisions: ImportDecisions): ImportDecisions {
  const { closedPeriodReason, ...rest } = decisions;
  const answers = Object.entries(rest.answers).filter(([id]) => id !== CLOSED_PERIOD);
  return { ...rest, answers: Object.fromEntries(answers) };
}

/** A reason that says something; null when there is none. */
export function reasonIn(text = ''): string | null {
  return text.trim().length >= 3 ? text.trim() : null;
}

/** Asks why closed months should change; free text, so there are no options. */
export function closedMonthsQuestion(
  months: readonly string[],
  decisions: ImportDecisions,
): ImportQuestion {
  const list = months.slice(0, 12).join(', ') + (months.length > 12 ? ' …' : '');
  return {
    id: CLOSED_PERIOD,
    kind: 'closedPeriod',
    da: `Filen ændrer måneder, der er lukket (${list}). Hvorfor skal de ændres?`,
    en: `The file changes months that are closed (${list}). Why should they change?`,
    column: null,
    examples: [...months.slice(0, 12)],
    options: [],
    answer: closedReason(decisions),
  };
}
