import { found } from './found';

const one = (name: string, code = '', synonyms: string[] = []) => ({
  name,
  code,
  synonyms,
  responsible: 'Mette',
});

describe('searching indicators', () => {
  const all = [one('Åbningstid'), one('Opkald', 'BS-01'), one('Ærinder', '', ['besøg'])];

  it('lists in Danish order', () => {
    expect(found(all, '').map(({ name }) => name)).toEqual(['Opkald', 'Ærinder', 'Åbningstid']);
  });

  it('finds by name, number and synonym, whatever the case', () => {
    expect(found(all, 'åbn').map(({ name }) => name)).toEqual(['Åbningstid']);
    expect(found(all, 'bs-01').map(({ name }) => name)).toEqual(['Opkald']);
    expect(found(all, 'Besøg').map(({ name }) => name)).toEqual(['Ærinder']);
    expect(found(all, 'findes ikke')).toEqual([]);
  });
});
