import { DEFAULT_MAPPING } from '@gevinst/domain';
import { quadrantsOf, scoreAt, stepped } from './score-at';

const [green, yellow, orange, red] = quadrantsOf(DEFAULT_MAPPING);
const at = (quadrant: typeof green, x: number, y: number) => {
  const { effect, resources } = scoreAt(quadrant!, { x, y }, 3);
  return `${effect}/${resources}`;
};

describe('S2.7 where a note is put down in Vurdering', () => {
  it('is its effect upwards and its resources to the right', () => {
    expect([at(green, 0, 0), at(green, 1, 1), at(green, 0.6, 0.5)]).toEqual(['5/1', '3/2', '4/2']);
    expect([at(yellow, 1, 0), at(orange, 0, 1), at(red, 1, 1)]).toEqual(['5/5', '1/1', '1/5']);
  });

  it('is the nearest point where it was put down beside the field', () => {
    expect([at(green, -3, -1), at(red, 7, 9)]).toEqual(['5/1', '1/5']);
  });

  it('moves one point with an arrow key, and no further than the edge', () => {
    const corner = { effect: 5, resources: 1 } as const;
    expect(stepped(corner, 'ArrowDown')).toEqual({ effect: 4, resources: 1 });
    expect(stepped(corner, 'ArrowRight')).toEqual({ effect: 5, resources: 2 });
    expect([stepped(corner, 'ArrowUp'), stepped(corner, 'ArrowLeft')]).toEqual([corner, corner]);
    expect(stepped(corner, 'Enter')).toBeNull();
  });
});
