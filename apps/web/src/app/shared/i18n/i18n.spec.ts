import { texts as da } from './all-da';
import { texts as en } from './all-en';

type Tree = { readonly [key: string]: string | Tree };

function keysOf(tree: Tree, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key] : keysOf(value, `${path}${key}.`),
  );
}

function placeholdersOf(tree: Tree, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${path}${key}: ${(value.match(/{{\s*\w+\s*}}/g) ?? []).sort().join(' ')}`]
      : placeholdersOf(value, `${path}${key}.`),
  );
}

describe('the two languages', () => {
  it('have exactly the same keys', () => {
    expect(keysOf(en as Tree).sort()).toEqual(keysOf(da as Tree).sort());
  });

  it('fill in the same placeholders', () => {
    expect(placeholdersOf(en as Tree).sort()).toEqual(placeholdersOf(da as Tree).sort());
  });

  it('are set with curly apostrophes and quotation marks', () => {
    expect(JSON.stringify([da, en]).match(/[^"]{0,20}(?:'|\\")[^"]{0,20}/g)).toBeNull();
  });
});
