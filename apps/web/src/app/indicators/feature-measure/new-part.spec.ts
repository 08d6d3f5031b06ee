import { divisionOf, divisions, newChoice, typedPart, writtenAlike } from './new-part';

const KNOWN = ['Enhed=Nord', 'Enhed=Syd', 'Enhed=Nord; Kanal=Brev'];

describe('a part that nobody has measured', () => {
  it('is one more of a division that is known, or of a new one', () => {
    expect(divisions(KNOWN)).toEqual(['Enhed', 'Enhed; Kanal']);
    expect(divisionOf(newChoice('Enhed; Kanal'))).toEqual(['Enhed; Kanal']);
    expect(divisionOf(newChoice(''))).toEqual(['']);
    for (const other of ['*', '', 'Enhed=Nord', '+Enhed=Nord'])
      expect(divisionOf(other)).toEqual([]);
  });

  it('is called what was typed, once all of it is there', () => {
    const kanal = { name: 'Kanal', value: ' Brev ' };
    expect(typedPart([{ name: 'Enhed', value: 'Vest' }, kanal])).toBe('Enhed=Vest; Kanal=Brev');
    expect(typedPart([{ name: 'Enhed', value: ' ' }, kanal])).toBe('');
    expect(typedPart([{ name: '', value: 'Vest' }])).toBe('');
  });

  it('has no sign in it that would part it in two', () => {
    expect(typedPart([{ name: 'Enhed', value: 'Drift; niveau=2' }])).toBe('');
  });

  it('may be a known one in another spelling', () => {
    expect(writtenAlike('Enhed=nord', KNOWN)).toBe('Enhed=Nord');
    expect(writtenAlike('Enhed=Vest', KNOWN)).toBeNull();
    expect(writtenAlike('Enhed=Nord', KNOWN)).toBeNull();
  });
});
