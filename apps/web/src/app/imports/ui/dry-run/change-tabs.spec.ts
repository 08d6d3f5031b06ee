import { sampleCounts } from '../../testing/sample-import';
import { firstTab, isMonth, shortest } from './change-tabs';

describe('the dry run', () => {
  it('opens with what the file brings', () => {
    expect(firstTab(sampleCounts())).toBe('new');
    expect(firstTab(sampleCounts({ new: 0 }))).toBe('changed');
  });

  it('opens with the rejects when there is nothing else', () => {
    expect(firstTab(sampleCounts({ new: 0, changed: 0 }))).toBe('rejected');
    expect(firstTab(sampleCounts({ new: 0, changed: 0, rejected: 0 }))).toBe('unchanged');
  });

  it('keeps every digit that means something', () => {
    expect(['1148.000000', '12.500000', '100', '0.000001'].map(shortest)).toEqual([
      '1148',
      '12.5',
      '100',
      '0.000001',
    ]);
  });

  it('knows a month from a week', () => {
    expect([isMonth('2026-10'), isMonth('2026-W12')]).toEqual([true, false]);
  });
});
