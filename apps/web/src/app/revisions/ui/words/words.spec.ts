import type { PlanComparison } from '@gevinst/contract';
import { fieldKey, valueKey, valueText } from './field-words';
import { headlineOf, nameOf } from './headline';

const diff = (more: object) =>
  ({
    ...{ same: false, unforeseen: [], a: { id: 'a' }, b: { id: null } },
    ...more,
  }) as unknown as PlanComparison;
const total = (beforeKr: string | null, afterKr: string | null) => ({
  total: { beforeKr, afterKr },
});

describe('S1.5 what has become of a plan, in words', () => {
  it('says first whether the benefits are more or less, and how much', () => {
    const key = (more: object) => headlineOf(diff(more)).money.key;
    expect(key(total('900.00', '800.00'))).toBe('less');
    expect(key(total('900.00', '900.00'))).toBe('equal');
    expect(key(total(null, '0.01'))).toBe('more');
    expect(key({ ...total('1.00', '1.00'), same: true })).toBe('same');
    expect(key({ ...total('1.00', '1.00'), same: true, b: { id: 'a' } })).toBe('twice');
    expect(headlineOf(diff(total('9167929.50', '7024312.50'))).money.values.size).toBe(
      '2,1\u00a0mio.\u00a0kr.',
    );
  });

  it('says how many benefits nobody had foreseen', () => {
    const some = (count: number) =>
      headlineOf(diff({ ...total(null, null), unforeseen: Array(count).fill({}) })).more?.key;
    expect([some(0), some(1), some(3)]).toEqual([undefined, 'unforeseenOne', 'unforeseen']);
  });

  it('names a plan by its number, a draft as a draft, and the plan work as what it is', () => {
    const name = (number: number | null, state: 'draft' | 'approved') =>
      nameOf({ number, state } as never).key;
    expect([name(2, 'approved'), name(3, 'draft'), name(null, 'draft')]).toEqual([
      'numberShort',
      'draftShort',
      'nowShort',
    ]);
  });
});

describe('what a field said and says', () => {
  it('is called what its page calls it', () => {
    expect([fieldKey('owner'), fieldKey('status')]).toEqual([
      'revisions.field.owner',
      'themes.field.status',
    ]);
    expect([fieldKey('share'), fieldKey('reviewBy')]).toEqual([
      'revisions.field.share',
      'themes.field.reviewBy',
    ]);
  });

  it('is one of a few in their words, and else as people write it', () => {
    expect(valueKey('rules', 'status', 'dropped')).toBe('themes.value.ruleStatus.dropped');
    expect(valueKey('closures', 'status', 'dropped')).toBe('themes.value.closure.dropped');
    expect(valueKey('', 'disbenefit', 'true')).toBe('revisions.true');
    expect(valueKey('rules', 'text', 'kept')).toBeNull();
    expect(valueText('due', '2026-03-31')).toBe('31-03-2026');
    expect(valueText('realisationTo', '2031-12')).toBe('12-2031');
    expect(valueText('year', '2027')).toBe('2027');
    expect(valueText('amountKr', '1234.50')).toBe('1.234,50');
    expect(valueText('unitValueKr', '8.5')).toBe('8,50');
    expect(valueText('unitValueKr', '0.125')).toBe('0,125');
    expect(valueText('fullEffectKrPerYear', '1234567.89')).toBe('1.234.567,89');
    expect(valueText('share', '0.75')).toBe('75\u00a0%');
    expect(valueText('fteAfter', '1.50')).toBe('1,5');
    expect(valueText('text', 'x'.repeat(500))).toHaveLength(141);
  });
});
