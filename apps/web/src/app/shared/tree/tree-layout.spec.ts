import { treeLayout } from './tree-layout';
import { wrapped } from './wrapped';

const benefit = (id: string, changeIds: string[]) => ({
  ...{ id, name: id, changeIds },
  light: 'green' as const,
});
const change = (id: string) => ({ id, name: id });

describe('the benefit tree', () => {
  it('stands each change level with the middle of its benefits', () => {
    const { nodes, links } = treeLayout({
      id: 'p',
      name: 'Løsning',
      changes: [change('a')],
      benefits: [benefit('x', ['a']), benefit('y', ['a'])],
    });
    const at = (id: string) => nodes.find((node) => node.id === id)?.y ?? -1;
    expect(at('a')).toBe((at('x') + at('y')) / 2);
    expect(links).toHaveLength(3);
  });

  it('never lays two changes on top of each other', () => {
    const { nodes } = treeLayout({
      id: 'p',
      name: 'Løsning',
      changes: [change('a'), change('b'), change('c')],
      benefits: [benefit('x', ['a', 'b', 'c'])],
    });
    const ys = nodes.filter((node) => node.kind === 'change').map((node) => node.y);
    expect(new Set(ys).size).toBe(3);
  });

  it('hangs a benefit without a change directly on the solution', () => {
    const tree = treeLayout({ id: 'p', name: 'L', changes: [], benefits: [benefit('x', [])] });
    expect(tree.links).toHaveLength(1);
  });

  it('says a long name in two lines', () => {
    expect(wrapped('Kort navn')).toEqual(['Kort navn']);
    const lines = wrapped('Færre telefoniske henvendelser om byggesager og nabohøringer hvert år');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(lines.every((line) => line.length <= 34)).toBe(true);
    expect(wrapped('Digital kommunikation (selvbetjening, rådgivning, FAQ m.v.)', 3)).toEqual([
      'Digital kommunikation',
      '(selvbetjening, rådgivning, FAQ',
      'm.v.)',
    ]);
  });
});
