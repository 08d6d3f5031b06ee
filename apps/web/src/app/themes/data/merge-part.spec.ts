import { mergePart } from './merge-part';

const line = (id: string, text: string, more: object = {}) => ({ id, text, ...more });

describe('two people in one theme', () => {
  const content = { rules: [line('a', 'A'), line('b', 'B')], note: { text: '', url: '' } };

  it('keep both their lines', () => {
    const theirs = { ...content, rules: [...content.rules, line('c', 'C')] };
    const mine = [line('a', 'A2'), line('b', 'B'), line('d', 'D')];
    const { content: merged, conflicts } = mergePart(theirs, {
      ...{ part: 'rules', base: content.rules, mine },
    });
    expect(conflicts).toEqual([]);
    expect(merged['rules']).toEqual([
      line('a', 'A2'),
      line('b', 'B'),
      line('c', 'C'),
      line('d', 'D'),
    ]);
    expect(merged['note']).toBe(theirs.note);
  });

  it('are told when they have changed the same field, and theirs stands until someone chooses', () => {
    const theirs = { ...content, rules: [line('a', 'Deres'), line('b', 'B')] };
    const change = { part: 'rules', base: content.rules, mine: [line('a', 'Min'), line('b', 'B')] };
    const { content: merged, conflicts } = mergePart(theirs, change);
    expect(conflicts).toEqual([{ path: ['a', 'text'], mine: 'Min', theirs: 'Deres' }]);
    expect(merged['rules']).toEqual(theirs.rules);
  });

  it('keep what else the other wrote when one of them has chosen', () => {
    const theirs = { ...content, rules: [line('a', 'Deres'), line('b', 'B'), line('c', 'C')] };
    const mine = [line('a', 'Min'), line('b', 'B')];
    const change = { part: 'rules', base: content.rules, mine, chosen: true } as const;
    expect(mergePart(theirs, change)).toEqual({
      content: { ...content, rules: [line('a', 'Min'), line('b', 'B'), line('c', 'C')] },
      conflicts: [],
    });
  });

  it('keep the order that one of them has made', () => {
    const mine = [line('b', 'B'), line('a', 'A')];
    const theirs = { ...content, rules: [...content.rules, line('c', 'C')] };
    const { content: merged } = mergePart(theirs, { part: 'rules', base: content.rules, mine });
    expect((merged['rules'] as { id: string }[]).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  it('write different fields of what is one thing', () => {
    const theirs = { ...content, note: { text: 'deres', url: '' } };
    const change = { part: 'note', base: content.note, mine: { text: '', url: 'https://min' } };
    expect(mergePart(theirs, change)).toEqual({
      content: { ...content, note: { text: 'deres', url: 'https://min' } },
      conflicts: [],
    });
    const bare = {
      part: '',
      base: { funding: null, effects: [] },
      mine: { funding: 'pool', effects: [] },
    };
    expect(mergePart({ funding: null, effects: [line('e', 'E')] }, bare).content).toEqual({
      ...{ funding: 'pool', effects: [line('e', 'E')] },
    });
  });

  it('S5.1 each keep their note of the iceberg, also when both write in the same level', () => {
    const base = { behaviour: ['Vi printer'], values: [], assumptions: [] };
    const mine = { ...base, behaviour: ['Vi printer', 'Vi ringer'] };
    const theirs = { iceberg: { ...base, behaviour: ['Vi printer', 'Vi går derhen'] } };
    expect(mergePart(theirs, { part: 'iceberg', base, mine })).toEqual({
      content: { iceberg: { ...base, behaviour: ['Vi printer', 'Vi går derhen', 'Vi ringer'] } },
      conflicts: [],
    });
  });

  it('are told when one has deleted the line that the other has changed', () => {
    const change = {
      part: 'rules',
      base: content.rules,
      mine: [line('a', 'Min'), line('b', 'B')],
    };
    const theirs = { ...content, rules: [line('b', 'B')] };
    const { conflicts } = mergePart(theirs, change);
    expect(conflicts).toEqual([{ path: ['a'], mine: line('a', 'Min'), theirs: undefined }]);
    const { content: back } = mergePart(theirs, { ...change, chosen: true });
    expect(back['rules']).toEqual(change.mine);
  });
});
