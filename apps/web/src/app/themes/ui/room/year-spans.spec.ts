import { yearSpans } from './year-spans';

describe('years beside each other', () => {
  it.each([
    [[], ''],
    [[2026], '2026'],
    [[2024, 2025, 2026, 2028], '2024–2026, 2028'],
    [[2024, 2026], '2024, 2026'],
  ] as const)('%j are written %s', (years, text) => expect(yearSpans(years)).toBe(text));
});
