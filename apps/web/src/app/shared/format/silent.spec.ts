import { isSilent } from './silent';

describe('figures without a measurement', () => {
  it('have nothing to say', () =>
    expect(isSilent({ planMeasuredKr: '0.00', actualKr: '0.00' })).toBe(true));

  it.each([
    ['0.00', '-0.01'],
    ['0.01', '0.00'],
  ])('unlike a plan of %s and %s realised', (planMeasuredKr, actualKr) =>
    expect(isSilent({ planMeasuredKr, actualKr })).toBe(false),
  );
});
