import { worstFirst } from './worst-first';

it('puts what needs to be looked at first and keeps the order of the rest', () => {
  const lights = ['green', 'notDue', 'yellow', 'red', 'notMeasured', 'noTarget'] as const;
  const benefits = [...lights.map((light) => ({ light, id: 1 })), { light: 'red' as const, id: 2 }];
  expect(worstFirst(benefits).map(({ light, id }) => `${light} ${id}`)).toEqual([
    'red 1',
    'red 2',
    'notMeasured 1',
    'yellow 1',
    'noTarget 1',
    'green 1',
    'notDue 1',
  ]);
});
