import type { TreeInput } from '@gevinst/contract';
import { texts as da } from '../../shared/i18n/all-da';
import { texts as en } from '../../shared/i18n/all-en';
import { headlineKey } from './headline';

const many = (length: number) => Array.from({ length }, (_, at) => ({ id: String(at) }));
const tree = (changes: number, benefits: number) =>
  ({ changes: many(changes), benefits: many(benefits) }) as TreeInput;
const said = (changes: number, benefits: number, { tree: { headline } } = en) =>
  headline[headlineKey(tree(changes, benefits)).key];

describe('R7 the headline of a tree', () => {
  it('says of one change that it leads, and of more that they lead', () => {
    expect([said(1, 2), said(2, 1), said(1, 1)]).toEqual([
      ...['{{changes}} leads to {{benefits}}', '{{changes}} lead to {{benefits}}'],
      '{{changes}} leads to {{benefits}}',
    ]);
    expect(said(1, 2, da)).toBe(said(2, 1, da));
  });

  it('asks for what is missing', () => {
    const keys = [tree(0, 0), tree(1, 0), tree(0, 2)].map((one) => headlineKey(one).key);
    expect(keys).toEqual(['empty', 'onlyChanges', 'onlyBenefits']);
  });
});
