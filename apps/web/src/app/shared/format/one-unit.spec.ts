import { oneUnit } from './one-unit';

describe('amounts beside each other', () => {
  it('are all said in millions when the largest is', () => {
    const { unit, say } = oneUnit(['61400000.00', '40000.00']);
    expect([unit, say('61400000.00'), say('40000.00')]).toEqual(['mio. kr.', '61,4', '0,0']);
  });

  it('stay in thousands or kroner when they are small', () => {
    expect(oneUnit(['84400.00', '-900.00']).say('84400.00')).toBe('84');
    expect(oneUnit(['84400.00']).unit).toBe('t.kr.');
    expect(oneUnit(['812.40', '0.00']).say('812.40')).toBe('812');
  });
});
