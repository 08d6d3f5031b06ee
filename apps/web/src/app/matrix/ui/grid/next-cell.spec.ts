import { nextCell } from './next-cell';

const size = { rows: 3, columns: 6 };
const press = (key: string, ctrlKey = false) =>
  nextCell({ row: 1, column: 2 }, { key, ctrlKey }, size);

describe('the keys of a grid', () => {
  it.each([
    ['ArrowUp', 0, 2],
    ['ArrowDown', 2, 2],
    ['ArrowLeft', 1, 1],
    ['ArrowRight', 1, 3],
    ['Home', 1, 0],
    ['End', 1, 5],
    ['PageUp', 0, 2],
    ['PageDown', 2, 2],
  ])('%s leads to row %i, column %i', (key, row, column) => {
    expect(press(key)).toEqual({ row, column });
  });

  it('lead to the corners with Ctrl, and never out of the grid', () => {
    expect([press('Home', true), press('End', true)]).toEqual([
      { row: 0, column: 0 },
      { row: 2, column: 5 },
    ]);
    const corner = { row: 2, column: 5 };
    for (const key of ['ArrowDown', 'ArrowRight'])
      expect(nextCell(corner, { key, ctrlKey: false }, size)).toEqual(corner);
    expect(press('x')).toBeNull();
  });
});
