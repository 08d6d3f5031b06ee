import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../support/root';
import { BREAKS } from './all-breaks';
import { idPattern, ROWS } from './break';

const read = (file: string): string => {
  const full = path.join(root, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : '';
};

test('every break is of a row of the method: 71 rows and 12 rules', () => {
  expect(ROWS).toHaveLength(83);
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
