import type { TreeInput } from '@gevinst/contract';
import { arranged, crossings } from './arranged';
import { mergeTrees, takeMine } from './merge-trees';
import { newId } from './new-id';
import { addBenefit, addChange, emptyBenefit, emptyChange } from './tree-edits';
import { moveNode, patchNode, removeNode, withExample } from './tree-edits';
import { redo, startHistory, step, undo } from './tree-history';

const empty: TreeInput = { changes: [], benefits: [] };
const change = (id: string) => ({ ...emptyChange(id), id });
const benefit = (id: string, changeIds: string[] = []) => ({ ...emptyBenefit(id, changeIds), id });
const tree: TreeInput = {
  changes: [change('a'), change('b')],
  benefits: [benefit('x', ['a']), benefit('y', ['a', 'b'])],
};
const names = (nodes: readonly { name: string }[]) => nodes.map(({ name }) => name).join(' ');

describe('editing a benefit tree', () => {
  it('S9.3 the template gives three changes and six benefits, beside what is there', () => {
    const { changes, benefits } = withExample(tree);
    expect([changes.length, benefits.length]).toEqual([5, 8]);
    const follows = benefits.slice(2).map(({ changeIds }) => changeIds);
    const [digital, filed, correct] = changes.slice(2).map(({ id }) => [id]);
    expect(follows).toEqual([digital, digital, digital, filed, correct, correct]);
  });

  it('S9.1 lets benefits stay when a change that they follow from goes', () => {
    const { changes, benefits } = removeNode(tree, 'a');
    expect([names(changes), benefits.map((one) => one.changeIds)]).toEqual(['b', [[], ['b']]]);
  });

  it('changes one node and no other, and is the same tree when nothing is new', () => {
    const next = patchNode(tree, 'x', { owner: 'Eva' });
    expect([next.benefits[0]?.owner, next.benefits[1]]).toEqual(['Eva', tree.benefits[1]]);
    expect(patchNode(tree, 'x', { name: 'x' })).toBe(tree);
    expect(patchNode(tree, 'nobody', { name: 'x' })).toBe(tree);
  });

  it('moves a node among its own kind, and not past the ends', () => {
    expect(names(moveNode(tree, 'b', -1).changes)).toBe('b a');
    expect(moveNode(tree, 'b', 1)).toBe(tree);
    expect(moveNode(tree, 'x', -1)).toBe(tree);
  });

  it('makes ids that the server takes', () => {
    const id = newId();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(newId()).not.toBe(id);
  });
});

describe('undo and redo', () => {
  it('go back and forth through every step', () => {
    const one = addChange(empty, change('a'));
    const two = addBenefit(one, benefit('x', ['a']));
    let history = step(step(startHistory(empty), one), two);
    history = undo(history);
    expect(history.present).toBe(one);
    history = undo(undo(history));
    expect(history.present).toBe(empty);
    history = redo(redo(redo(history)));
    expect(history.present).toBe(two);
  });

  it('forget what was taken back when something else is done', () => {
    const history = undo(step(startHistory(1), 2));
    expect(step(history, 3)).toEqual({ past: [1], present: 3, future: [] });
    expect(step(history, 1)).toBe(history);
  });
});

describe('the automatic order', () => {
  it('lets fewer lines cross, and stays as it is once nothing gets better', () => {
    const crossed: TreeInput = {
      changes: [change('a'), change('b'), change('c')],
      benefits: [benefit('x', ['c']), benefit('y', ['b', 'c']), benefit('z', ['a', 'b'])],
    };
    expect(crossings(crossed)).toBeGreaterThan(0);
    const better = arranged(crossed);
    expect(crossings(better)).toBe(0);
    expect(arranged(better)).toBe(better);
  });

  it('keeps every node and every link', () => {
    const { changes, benefits } = arranged(tree);
    expect([changes.length, benefits.length]).toEqual([2, 2]);
    expect(benefits.flatMap((one) => one.changeIds).sort()).toEqual(['a', 'a', 'b']);
  });
});

describe('two people on one tree', () => {
  it('S9.1 keeps both people’s new nodes and new links', () => {
    const mine = addChange(patchNode(tree, 'x', { changeIds: ['a', 'b'] }), change('m'));
    const theirs = patchNode(addBenefit(tree, benefit('t')), 'x', { owner: 'Eva' });
    const { merged, conflicts } = mergeTrees(tree, mine, theirs);
    expect([names(merged.changes), names(merged.benefits)]).toEqual(['a b m', 'x y t']);
    expect(merged.benefits[0]).toMatchObject({ owner: 'Eva', changeIds: ['a', 'b'] });
    expect(conflicts).toEqual([]);
  });

  it('drops a new link to a change that the other has removed', () => {
    const mine = patchNode(tree, 'x', { changeIds: ['a', 'b'] });
    const { merged } = mergeTrees(tree, mine, removeNode(tree, 'b'));
    expect(merged.benefits.map((one) => one.changeIds)).toEqual([['a'], ['a']]);
  });

  it('says where both have changed the same, keeps theirs, and can take mine', () => {
    const mine = patchNode(tree, 'x', { name: 'Mit' });
    const theirs = patchNode(tree, 'x', { name: 'Deres' });
    const { merged, conflicts } = mergeTrees(tree, mine, theirs);
    expect([names(merged.benefits), conflicts.map(({ name }) => name)]).toEqual([
      'Deres y',
      ['Mit'],
    ]);
    expect(names(takeMine(merged, conflicts).benefits)).toBe('Mit y');
  });

  it('S9.1 takes mine only where both wrote: what the other wrote beside it stays', () => {
    const mine = patchNode(tree, 'x', { name: 'Mit' });
    const theirs = patchNode(tree, 'x', { name: 'Deres', owner: 'Eva' });
    const { merged, conflicts } = mergeTrees(tree, mine, theirs);
    expect(takeMine(merged, conflicts).benefits[0]).toMatchObject({ name: 'Mit', owner: 'Eva' });
  });

  it('S9.1 takes mine without links to a change that is gone', () => {
    const mine = patchNode(tree, 'x', { name: 'Mit', changeIds: ['a', 'b'] });
    const theirs = removeNode(patchNode(tree, 'x', { name: 'Deres' }), 'b');
    const { merged, conflicts } = mergeTrees(tree, mine, theirs);
    expect(takeMine(merged, conflicts).benefits[0]).toMatchObject({
      name: 'Mit',
      changeIds: ['a'],
    });
  });
});
