/** Lower ends of the colour steps after the first; 90 % and 100 % are where the lights change. */
const STEPS = [0.5, 0.65, 0.8, 0.9, 1, 1.05, 1.15];

/** Which of the eight colours a rate of plan gets, 0 = furthest behind. */
export function heatStep(rate: string): number {
  const value = Number(rate);
  return STEPS.filter((step) => value >= step).length;
}

/** The months that are shown: those of the filter, else the last two years up to the reporting date. */
export function shownMonths(months: readonly string[], reportingDate: string, most = 24): string[] {
  const last = reportingDate.slice(0, 7);
  return months.filter((month) => month <= last).slice(-most);
}

/** The first of the two years that the map shows up to a day: '2026-10-31' → '2024-11'. */
export function heatMapStart(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year - 2, month, 1));
  return first.toISOString().slice(0, 7);
}
