import { type LegendEntry, placeLegend } from './picture-legend';

const entry = (name: string): LegendEntry => ({ name, colour: '#000', shape: 'line' });
const places = (room: number, ...names: string[]) =>
  placeLegend(names.map(entry), (name) => name.length * 10, room).map(({ x, row }) => [x, row]);

describe('the legend of a picture', () => {
  it('stands in one row where there is room', () => {
    expect(places(1000, 'Planlagt', 'Realiseret', 'Prognose')).toEqual([
      [0, 0],
      [170, 0],
      [360, 0],
    ]);
  });

  it('goes on in a new row rather than out of the picture', () => {
    expect(places(300, 'Planlagt', 'Realiseret', 'Prognose')).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
    ]);
    expect(places(100, 'En lang beslutning, oktober 2026')).toEqual([[0, 0]]);
  });
});
