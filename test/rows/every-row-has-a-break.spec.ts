import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../support/root';
import { BREAKS } from './all-breaks';
import { idPattern, ROWS } from './break';

const read = (file: string): string => {
  const full = path.join(root, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : '';
};

test('the method has 71 rows and 12 rules, and each of them is broken', () => {
  expect(ROWS).toHaveLength(83);
  expect(ROWS.filter((row) => !BREAKS.some((one) => one.row === row))).toEqual([]);
  expect(BREAKS.filter((one) => !ROWS.includes(one.row))).toEqual([]);
});

test.each(BREAKS.map((one) => [one.row, one.breaks, one] as const))(
  '%s without “%s”: the place is there once, and the spec names the row',
  (row, _, one) => {
    expect(read(one.file).split(one.find)).toHaveLength(2);
    expect(one.replace).not.toBe(one.find);
    expect(read(one.spec)).toMatch(new RegExp(idPattern(row)));
  },
);
