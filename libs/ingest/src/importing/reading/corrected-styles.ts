import type { Answers } from '../../map/measurement-map';
import type { ColumnProfile } from '../../types/column-profile';
import type { NumberDecision, NumberStyle } from '../../types/number-style';
import type { PeriodDecision, PeriodStyle } from '../../types/period-style';
import type { DateOrder } from '../../types/period-text';

/** Begins the id of an answer that says how a column is written, whatever its cells prove. */
const WRITTEN = 'written:';

/** How a column is written, in the words of the answers about it. */
export type Written = `decimal:${',' | '.'}` | DateOrder;

/** How the values of a column are read; null where there is nothing to choose between. */
export function writtenAs({ kind, number, period }: ColumnProfile): Written | null {
  if (kind === 'period') return period?.style.order ?? null;
  return kind === 'number' && number ? `decimal:${number.style.decimal}` : null;
}

/** A person has said how the column is written, and it is read so: nothing is left to be asked. */
export function isCorrected({ kind, number, period }: ColumnProfile): boolean {
  return (kind === 'period' ? period?.found : number?.found) !== undefined;
}

/** The column as its cells decide it, without what an earlier answer said of it. */
export function asFound(column: ColumnProfile): ColumnProfile {
  const { number, period } = column;
  if (!number?.found && !period?.found) return column;
  return {
    ...column,
    number: number && uncorrected(number),
    period: period && uncorrected(period),
  };
}

function uncorrected<D extends NumberDecision | PeriodDecision>(decision: D): D {
  const { found, readings } = decision;
  if (!found) return decision;
  return { ...decision, style: found, found: undefined, ambiguous: readings.length > 0 };
}

/** The column written as a person says; what was found is kept beside it. */
export function corrected(column: ColumnProfile, answers: Answers): ColumnProfile {
  const answer = answers[WRITTEN + column.name];
  const { number, period } = column;
  if (number && (answer === 'decimal:,' || answer === 'decimal:.')) {
    const style = withSign(number.style, answer === 'decimal:,' ? ',' : '.');
    return { ...column, number: { ...number, style, ambiguous: false, found: number.style } };
  }
  if (!period || (answer !== 'dmy' && answer !== 'mdy')) return column;
  const style: PeriodStyle = { ...period.style, order: answer };
  return { ...column, period: { ...period, style, ambiguous: false, found: period.style } };
}

/** The same way of writing with another decimal sign; points and commas that group change places with it. */
function withSign(style: NumberStyle, decimal: NumberStyle['decimal']): NumberStyle {
  if (style.decimal === decimal) return style;
  const spaced = style.group === ' ' || style.group === "'";
  const group = spaced ? style.group : decimal === ',' ? '.' : ',';
  return { ...style, decimal, group };
}
