import { sentence } from './attention';

describe('a reason as a sentence', () => {
  it('ends with a full stop', () =>
    expect(sentence('Under måltal siden maj')).toBe('Under måltal siden maj.'));

  it('gets no second one', () => expect(sentence('Ikke målt.')).toBe('Ikke målt.'));

  it('stays empty when there is no reason', () => expect(sentence('')).toBe(''));
});
