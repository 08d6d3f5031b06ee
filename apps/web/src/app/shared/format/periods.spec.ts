import { periodInProse, periodKey, periodName } from './periods';

describe('the period posted in a month', () => {
  it('is said as people say it', () => {
    expect(periodName('2026-03', 'month', 'da')).toBe('mar.\u00a02026');
    expect(periodName('2026-03', 'quarter', 'da')).toBe('1. kvt. 2026');
    expect(periodName('2026-12', 'half', 'en')).toBe('H2 2026');
    expect(periodName('2026-03', 'quarter', 'en')).toBe('Q1 2026');
    expect(periodName('2026-12', 'year', 'da')).toBe('2026');
  });

  it('is spelled out in a sentence', () => {
    expect(periodInProse('2026-10', 'month', 'da')).toBe('oktober 2026');
    expect(periodInProse('2026-03', 'quarter', 'da')).toBe('1. kvt. 2026');
  });

  it('is written as files write it', () => {
    expect(periodKey('2026-06', 'quarter')).toBe('2026-Q2');
    expect(periodKey('2026-06', 'half')).toBe('2026-H1');
    expect(periodKey('2026-12', 'year')).toBe('2026');
    expect(periodKey('2026-06', 'month')).toBe('2026-06');
  });
});
