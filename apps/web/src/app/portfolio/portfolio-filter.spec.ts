import { filterFrom, narrows } from './portfolio-filter';

const read = (address: string) => {
  const params = new URLSearchParams(address);
  return filterFrom((name) => params.get(name));
};

describe('the filter in the address', () => {
  it('is read as written', () =>
    expect(read('department=Teknik og Miljø&light=red&to=2026-05-31')).toEqual({
      department: 'Teknik og Miljø',
      light: 'red',
      to: '2026-05-31',
    }));

  it('leaves out what is misspelt, empty or unknown', () =>
    expect(read('light=pink&phase=&to=31-05-2026&colour=blue&q=journal')).toEqual({
      q: 'journal',
    }));

  it('narrows only when projects are hidden', () => {
    expect(narrows(read('to=2026-05-31&asOf=2026-06-15'))).toBe(false);
    expect(narrows(read('light=red'))).toBe(true);
  });
});
