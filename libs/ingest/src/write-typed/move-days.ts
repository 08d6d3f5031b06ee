import type { DuckDBConnection } from '@duckdb/node-api';
import type { Dictionary } from './dictionary';

/** The first rows usually tell already that days cannot be months. */
const TELLING_ROWS = 200_000;

/** What became of the days of a file. */
export interface MovedDays {
  /** A day became a month that the file names too, so that keys may meet. */
  readonly meet: boolean;
}

/**
 * Fills `placed_period (no, to_no)`: where every month of an indicator has one day at most, that
 * day's number becomes its month's; otherwise every period keeps its own.
 */
export async function moveDays(
  connection: DuckDBConnection,
  periods: Dictionary,
  monthOf: (period: string) => string | null,
): Promise<MovedDays> {
  const before = periods.texts.length;
  const months = periods.texts.map((key) => monthOf(key));
  await connection.run(
    'CREATE OR REPLACE TEMP TABLE placed_period (no INTEGER, to_no INTEGER, month VARCHAR)',
  );
  const named = new Set(periods.texts.filter((_, no) => months[no] === null));
  const days = months.filter((month) => month !== null);
  await fill(
    connection,
    months.map((month, no) => [no, no, month]),
  );
  const shared = new Set(days).size < days.length;
  if (days.length === 0 || (shared && (await daysClash(connection)))) return { meet: false };
  await connection.run('TRUNCATE placed_period');
  await fill(
    connection,
    Array.from({ length: before }, (_, no) => {
      const month = months[no] ?? null;
      return [no, month === null ? no : periods.numberOf(month), month];
    }),
  );
  return { meet: shared || days.some((month) => named.has(month)) };
}

/** True when an indicator has two days in one month. */
async function daysClash(connection: DuckDBConnection): Promise<boolean> {
  for (const rows of [`(SELECT * FROM staged LIMIT ${String(TELLING_ROWS)})`, 'staged']) {
    const clash = await connection.runAndReadAll(
      `SELECT 1 FROM (SELECT DISTINCT indicator_no, dimension_no, period_no FROM ${rows}) s
       JOIN placed_period p ON p.no = s.period_no WHERE p.month IS NOT NULL
       GROUP BY indicator_no, dimension_no, p.month HAVING count(*) > 1 LIMIT 1`,
    );
    if (clash.currentRowCount > 0) return true;
  }
  return false;
}

async function fill(
  connection: DuckDBConnection,
  rows: (readonly [number, number, string | null])[],
): Promise<void> {
  const appender = await connection.createAppender('placed_period');
  for (const [no, to, month] of rows) {
    appender.appendInteger(no);
    appender.appendInteger(to);
    if (month === null) appender.appendNull();
    else appender.appendVarchar(month);
    appender.endRow();
  }
  appender.closeSync();
}
