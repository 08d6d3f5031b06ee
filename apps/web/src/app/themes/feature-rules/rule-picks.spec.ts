import type { PortfolioRule } from '@gevinst/contract';
import { narrowed, ruleFilter, rulePicks } from './rule-picks';

const rule = (id: string, department: string, more: Partial<PortfolioRule>) =>
  ({ id, department, source: 'habit', status: null, ...more }) as PortfolioRule;
const rules = [
  rule('a', 'Social', {}),
  rule('b', 'Social', { source: 'law', status: 'kept' }),
  rule('c', 'Teknik', { status: 'kept' }),
];
const ids = (address: object) =>
  narrowed(rules, ruleFilter(address as Parameters<typeof ruleFilter>[0])).map(({ id }) => id);

describe('the rules of all plans', () => {
  it('N3 S4.3 S4.6 are narrowed to a department, a source and a status, by the address', () => {
    expect(ids({})).toEqual(['a', 'b', 'c']);
    expect(ids({ department: 'Social' })).toEqual(['a', 'b']);
    expect(ids({ source: 'habit', status: 'kept' })).toEqual(['c']);
    expect(ids({ status: 'open' })).toEqual(['a']);
    expect(ids({ source: 'rumour', status: 'x' })).toEqual(['a', 'b', 'c']);
  });

  it('N3 offer what there is to choose, with what a link has chosen', () => {
    const filter = ruleFilter({ department: 'Nedlagt', source: 'law', status: undefined });
    const [department, source, status] = rulePicks(rules, filter, (key) => key);
    expect(department?.options.map(({ value }) => value)).toEqual(['Nedlagt', 'Social', 'Teknik']);
    expect([source?.value, source?.options.length]).toEqual(['law', 8]);
    expect(status?.options.map(({ value }) => value)).toEqual([
      'open',
      'kept',
      'changed',
      'dropped',
    ]);
  });
});
