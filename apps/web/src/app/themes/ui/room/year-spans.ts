/** Years in order as one writes them: 2024, 2025, 2026, 2028 → '2024–2026, 2028'. */
export function yearSpans(years: readonly number[]): string {
  const spans: [from: number, to: number][] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
