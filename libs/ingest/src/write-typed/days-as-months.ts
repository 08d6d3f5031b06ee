/** The periods of a file, with the month of each that is a day. */
export interface DaysOfFile {
  readonly months: readonly (string | null)[];
  /** Two days stand in one month, so that it may be asked whether they belong to one indicator. */
  readonly shared: boolean;
  /** A day's month is named as such too: their values meet when the day becomes its month. */
  readonly named: boolean;
  readonly any: boolean;
}

/** Looks at the periods of a file. */
export function daysOf(
  periods: readonly string[],
  monthOf: (period: string) => string | null,
): DaysOfFile {
  const months = periods.map((key) => monthOf(key));
  const days = months.filter((month) => month !== null);
  const others = new Set(periods.filter((_, no) => months[no] === null));
  return {
    months,
    shared: new Set(days).size < days.length,
    named: days.some((month) => others.has(month)),
    any: days.length > 0,
  };
}

/** For each text the number that stands for all that are equal to it. */
export function firstNumbers(texts: readonly (string | null)[]): (number | null)[] {
  const first = new Map<string, number>();
  return texts.map((text, no) => {
    if (text === null) return null;
    if (!first.has(text)) first.set(text, no);
    return first.get(text) ?? no;
  });
}
