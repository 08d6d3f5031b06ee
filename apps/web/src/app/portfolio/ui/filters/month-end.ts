/** Last day of a month: '2026-02' → '2026-02-28'. */
export function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return `${month}-${String(days).padStart(2, '0')}`;
}

/** The month before the one a day lies in: '2026-01-15' → '2025-12'. */
export function previousMonth(day: string): string {
  const [year = 0, number = 1] = day.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}
