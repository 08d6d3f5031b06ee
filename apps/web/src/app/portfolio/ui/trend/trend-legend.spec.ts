import { LIGHT } from '../../../shared/theme/chart-colours';
import { trendLegend } from './trend-legend';

const words = { plan: 'Planlagt', actual: 'Realiseret', forecast: 'Prognose' };
const shapes = (yearBefore: string | null, decided: string | null) =>
  trendLegend({ ...words, yearBefore, decided }, LIGHT).map(({ name, shape }) => [name, shape]);

describe('the legend of the portfolio’s picture', () => {
  it('names every line and the ring of what was decided', () => {
    expect(shapes('Året før', 'Godkendte planer')).toEqual([
      ['Planlagt', 'line'],
      ['Realiseret', 'line'],
      ['Prognose', 'dashed'],
      ['Året før', 'dashed'],
      ['Godkendte planer', 'ring'],
    ]);
  });

  it('names nothing that the picture does not show', () => {
    expect(shapes(null, null)).toHaveLength(3);
  });
});
