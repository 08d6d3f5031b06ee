import { dayWords } from './day-words';

describe('a day inside a sentence', () => {
  it('is written as the pages write it, in each language', () => {
    expect(dayWords('2027-03-01')).toEqual({ da: '01-03-2027', en: '1 Mar 2027' });
    expect(dayWords('2026-12-24')).toEqual({ da: '24-12-2026', en: '24 Dec 2026' });
  });
});
