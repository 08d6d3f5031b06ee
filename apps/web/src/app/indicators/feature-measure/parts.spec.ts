import { partName, replacing, WHOLE } from './parts';

const parts = [
  { dimension: 'Enhed=Nord', value: '1' },
  { dimension: 'Enhed=Syd', value: '2' },
];
const whole = [{ dimension: '', value: '10' }];

describe('what a typed value takes the place of', () => {
  it('is every part where it is the whole', () => {
    expect(replacing(WHOLE, parts)).toEqual({ kind: 'parts', parts });
  });

  it('is the whole where it is a part', () => {
    expect(replacing('Enhed=Nord', whole)).toEqual({ kind: 'whole', value: '10' });
  });

  it('is the value of the same part, or of the whole', () => {
    expect(replacing('Enhed=Syd', parts)).toEqual({ kind: 'same', value: '2' });
    expect(replacing(WHOLE, whole)).toEqual({ kind: 'same', value: '10' });
  });

  it('is nothing where the part is new beside its like, or nothing stands', () => {
    expect(replacing('Enhed=Vest', parts).kind).toBe('nothing');
    expect(replacing(WHOLE, []).kind).toBe('nothing');
    expect(replacing('', parts).kind).toBe('nothing');
  });

  it('is the other division where the part is of another', () => {
    expect(replacing('Kanal=Brev', parts)).toEqual({ kind: 'division', parts });
    expect(replacing('Enhed=Nord; Kanal=Brev', parts).kind).toBe('division');
  });
});

it('says a part as one says it', () => {
  expect(partName('Enhed=Drift; Anlæg; Kanal=Brev')).toBe('Enhed: Drift; Anlæg, Kanal: Brev');
});
