import * as fc from 'fast-check';
import { type Item } from './by-id';
import { mergeFields, mergeItems } from './merge';
import { mergeDocument } from './merge-document';

interface Card extends Item {
  readonly text: string;
  readonly owner: string;
}
const word = fc.constantFrom('a', 'b', 'c', '');
const card = (id: string) => fc.record({ id: fc.constant(id), text: word, owner: word });
const cards = fc
  .shuffledSubarray(['1', '2', '3', '4', '5'])
  .chain((ids) => fc.tuple(...ids.map(card))) as fc.Arbitrary<Card[]>;
const fields = fc.record({ text: word, owner: word, days: fc.integer({ min: 0, max: 2 }) });
const idsOf = (items: readonly Item[]) => items.map(({ id }) => id).sort();
const one = (items: readonly Card[], id: string) => items.find((item) => item.id === id);

describe('two people who change one card', () => {
  const base = { text: 'Færre breve', owner: 'Mette', days: 2 };

  it('each get what they changed', () => {
    const { merged, conflicts } = mergeFields(
      base,
      { ...base, text: 'Ingen breve' },
      { ...base, owner: 'Ali' },
    );
    expect(merged).toEqual({ text: 'Ingen breve', owner: 'Ali', days: 2 });
    expect(conflicts).toEqual([]);
  });

  it('contradict each other only where they changed the same to something else', () => {
    const mine = { ...base, text: 'Ingen breve', days: 3 };
    const theirs = { ...base, text: 'Halvt så mange breve', days: 3 };
    expect(mergeFields(base, mine, theirs)).toEqual({ merged: theirs, conflicts: ['text'] });
  });

  it('can take a field away', () => {
    const was: { text: string; note?: string } = { text: 'a', note: 'b' };
    const { merged } = mergeFields(was, { text: 'a' }, { text: 'c', note: 'b' });
    expect(Object.keys(merged)).toEqual(['text']);
  });

  it('change nothing that neither touched, and lose nothing that one of them did', () => {
    fc.assert(
      fc.property(fields, fields, fields, (was, mine, theirs) => {
        const { merged, conflicts } = mergeFields(was, mine, theirs);
        for (const key of ['text', 'owner', 'days'] as const) {
          if (conflicts.includes(key)) continue;
          const [a, b, c] = [was[key], mine[key], theirs[key]];
          expect(merged[key]).toBe(b === a ? c : b);
        }
        expect(conflicts).toEqual(mergeFields(was, theirs, mine).conflicts);
      }),
    );
  });

  it('get exactly what one of them made when the other made nothing', () => {
    fc.assert(
      fc.property(fields, fields, (was, x) => {
        expect(mergeFields(was, x, was)).toEqual({ merged: x, conflicts: [] });
        expect(mergeFields(was, was, x)).toEqual({ merged: x, conflicts: [] });
        expect(mergeFields(was, x, x)).toEqual({ merged: x, conflicts: [] });
      }),
    );
  });
});

describe('two people who change one list', () => {
  it('get exactly what one of them made when the other made nothing, in that order', () => {
    fc.assert(
      fc.property(cards, cards, (was, x) => {
        expect(mergeItems(was, x, was)).toEqual({ merged: x, conflicts: [] });
        expect(mergeItems(was, was, x)).toEqual({ merged: x, conflicts: [] });
        expect(mergeItems(was, x, x)).toEqual({ merged: x, conflicts: [] });
      }),
    );
  });

  it('keep what both kept, what either added, and every field that only one of them changed', () => {
    fc.assert(
      fc.property(cards, cards, cards, (was, mine, theirs) => {
        const { merged, conflicts } = mergeItems(was, mine, theirs);
        const contested = conflicts.map(({ id }) => id);
        expect(idsOf(merged)).toEqual([...new Set(idsOf(merged))]);
        for (const id of ['1', '2', '3', '4', '5']) {
          const [a, b, c] = [one(was, id), one(mine, id), one(theirs, id)];
          const got = one(merged, id);
          if (contested.includes(id)) {
            expect(got === undefined).toBe(c === undefined);
          } else if (a && b && c) {
            for (const key of ['text', 'owner'] as const) {
              expect(got?.[key]).toBe(b[key] === a[key] ? c[key] : b[key]);
            }
          } else {
            expect(got).toEqual(a ? undefined : (b ?? c));
          }
        }
        const other = mergeItems(was, theirs, mine);
        expect(idsOf(other.conflicts)).toEqual(idsOf(conflicts));
      }),
    );
  });

  const [a, b, c] = ['a', 'b', 'c'].map((id): Card => ({ id, text: '', owner: '' })) as [
    Card,
    Card,
    Card,
  ];
  const added = (id: string): Card => ({ id, text: 'ny', owner: '' });
  const order = (items: readonly Item[]) => items.map(({ id }) => id).join('');

  it('have theirs first and mine after where both add at the end', () => {
    expect(order(mergeItems([a], [a, added('m')], [a, added('t')]).merged)).toBe('atm');
  });

  it('find what I put between two things there', () => {
    const { merged } = mergeItems([a, b], [added('m'), a, added('n'), b], [a, b, added('t')]);
    expect(order(merged)).toBe('manbt');
  });

  it('follow whoever has moved something', () => {
    expect(order(mergeItems([a, b, c], [c, a, b], [a, b, c, added('t')]).merged)).toBe('cabt');
    expect(order(mergeItems([a, b, c], [a, b, c, added('m')], [c, b, a]).merged)).toBe('cbam');
  });

  it('are asked when one has removed what the other has changed', () => {
    const changed = { ...b, text: 'ændret' };
    expect(mergeItems([a, b], [a], [a, changed])).toEqual({
      merged: [a, changed],
      conflicts: [{ id: 'b', mine: null, theirs: changed }],
    });
    expect(mergeItems([a, b], [a, changed], [a])).toEqual({
      merged: [a],
      conflicts: [{ id: 'b', mine: changed, theirs: null }],
    });
  });

  it('S9.1 are asked about the contested fields only: mine too has what the other wrote beside them', () => {
    const theirs = { ...b, text: 'deres', owner: 'Eva' };
    expect(mergeItems([b], [{ ...b, text: 'mit' }], [theirs]).conflicts).toEqual([
      { id: 'b', mine: { ...b, text: 'mit', owner: 'Eva' }, theirs },
    ]);
  });
});

describe('two people who change one document', () => {
  const base = {
    relevance: 'open',
    strategy: { text: 'Digitalt først', url: '' },
    habits: ['Vi printer'],
    rules: [{ id: 'r1', text: 'Underskrift', by: ['x'] }],
  };

  it('lose nothing, however deep it stands', () => {
    const mine = {
      ...base,
      strategy: { ...base.strategy, url: 'https://k.dk' },
      habits: ['Vi printer', 'Vi ringer'],
      rules: [{ id: 'r1', text: 'Underskrift', by: ['x', 'y'] }],
    };
    const theirs = {
      ...base,
      relevance: 'relevant',
      strategy: { ...base.strategy, text: 'Digitalt altid' },
      habits: ['Vi skriver breve'],
      rules: [
        { id: 'r1', text: 'To underskrifter', by: ['x', 'z'] },
        { id: 'r2', text: 'Formular', by: [] },
      ],
    };
    expect(mergeDocument(base, mine, theirs)).toEqual({
      merged: {
        relevance: 'relevant',
        strategy: { text: 'Digitalt altid', url: 'https://k.dk' },
        habits: ['Vi skriver breve', 'Vi ringer'],
        rules: [
          { id: 'r1', text: 'To underskrifter', by: ['x', 'z', 'y'] },
          { id: 'r2', text: 'Formular', by: [] },
        ],
      },
      conflicts: [],
    });
  });

  it('are shown the place where they contradict each other', () => {
    const rule = (text: string) => ({ ...base, rules: [{ id: 'r1', text, by: ['x'] }] });
    const { merged, conflicts } = mergeDocument(base, rule('Segl'), rule('Stempel'));
    expect(merged).toEqual(rule('Stempel'));
    expect(conflicts).toEqual([{ path: ['rules', 'r1', 'text'], mine: 'Segl', theirs: 'Stempel' }]);
  });

  it('are shown what one removed and the other changed', () => {
    const gone = { ...base, rules: [] };
    const changed = { ...base, rules: [{ id: 'r1', text: 'Segl', by: [] }] };
    expect(mergeDocument(base, gone, changed).conflicts).toEqual([
      { path: ['rules', 'r1'], mine: undefined, theirs: changed.rules[0] },
    ]);
  });

  it('get exactly what one of them made when the other made nothing', () => {
    const documents = fc.record({
      title: word,
      texts: fc.uniqueArray(word),
      deep: fields,
      items: cards,
    });
    fc.assert(
      fc.property(documents, documents, (was, x) => {
        expect(mergeDocument(was, x, was)).toEqual({ merged: x, conflicts: [] });
        expect(mergeDocument(was, was, x)).toEqual({ merged: x, conflicts: [] });
        expect(mergeDocument(was, x, x)).toEqual({ merged: x, conflicts: [] });
      }),
    );
  });
});
