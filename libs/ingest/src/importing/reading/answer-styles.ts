import { checkTotals } from '../../check-totals';
import { periodHeaders } from '../../map/choose/find-columns';
import type { Answers } from '../../map/measurement-map';
import type { TableProfile } from '../../profile';
import type { ColumnProfile } from '../../types/column-profile';
import type { NumberReading } from '../../types/number-style';
import { warningsOf } from '../../warnings';
import { asFound, corrected } from './corrected-styles';

/** Id of the one question about the numbers of all columns headed by periods. */
export const ALL_PERIODS = 'number:*';

/**
 * The profile with the answers about ways of writing put in, and with columns headed by periods
 * read alike: they are one series of values cut into columns. Totals are checked again when needed.
 */
export async function withStyles(
  source: string | Uint8Array,
  profile: TableProfile,
  answers: Answers,
): Promise<TableProfile> {
  const series = new Set(periodHeaders(profile.columns).map(({ column }) => column.index));
  const pooled = pooledSign(profile.columns.filter((column) => series.has(column.index)));
  const columns = profile.columns.map((seen) => {
    const column = asFound(seen);
    const inSeries = series.has(column.index);
    const shared = inSeries ? (pooled ?? answers[ALL_PERIODS]) : undefined;
    const sign = shared ?? answers[`number:${column.name}`];
    const answered = answeredNumber(column, sign, inSeries && pooled !== null);
    return corrected(answeredDate(answered, answers), answers);
  });
  if (columns.every((column, i) => column === profile.columns[i])) return profile;
  return rechecked(source, profile, columns);
}

/** The decimal sign that the columns of a series prove together, as an answer; null when they do not. */
function pooledSign(columns: readonly ColumnProfile[]): string | null {
  let [comma, dot] = [0, 0];
  for (const { number } of columns) {
    comma += number?.evidence.comma ?? 0;
    dot += number?.evidence.dot ?? 0;
  }
  if (comma + dot === 0 || Math.min(comma, dot) > 0) return null;
  return comma > 0 ? 'decimal:,' : 'decimal:.';
}

function answeredNumber(
  column: ColumnProfile,
  answer: string | undefined,
  settled: boolean,
): ColumnProfile {
  const reading = column.number && readingOf(column.number.readings, answer);
  if (!reading || !column.number) return column;
  const readings = settled ? [] : column.number.readings;
  const number = { ...column.number, style: reading.style, ambiguous: false, readings };
  return { ...column, number };
}

function readingOf(readings: readonly NumberReading[], answer: string | undefined) {
  return readings.find(({ style }) => `decimal:${style.decimal}` === answer);
}

function answeredDate(column: ColumnProfile, answers: Answers): ColumnProfile {
  const answer = answers[`date:${column.name}`];
  const reading = column.period?.readings.find(({ order }) => order === answer);
  if (!reading || !column.period) return column;
  const style = { ...column.period.style, order: reading.order };
  return { ...column, period: { ...column.period, style, ambiguous: false } };
}

async function rechecked(
  source: string | Uint8Array,
  profile: TableProfile,
  columns: ColumnProfile[],
): Promise<TableProfile> {
  if (profile.totalColumns.length === 0) return { ...profile, columns };
  const totals = await checkTotals(source, profile, columns);
  const others = new Set(warningsOf({ ...profile, totals: [] }, []).map(({ code }) => code));
  const kept = profile.warnings.filter(({ code }) => !code.startsWith('total_'));
  const found = kept.filter(({ code }) => !others.has(code));
  const checked = { ...profile, columns, totals };
  return { ...checked, warnings: warningsOf(checked, found) };
}
