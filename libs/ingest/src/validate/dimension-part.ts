/** What stands for a sign that would part a dimension's text; `＼` before one of these means the sign itself. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  ';': '；',
  '=': '＝',
  '；': '＼；',
  '＝': '＼＝',
  '＼': '＼＼',
};

const told = (sign: string): string => STANDS_FOR[sign] ?? sign;

/**
 * A column's part of a dimension's text: `Enhed=Nord`. Parts are joined by `; `, and what a value is divided by is read
 * from there: a name has neither sign, and a value no `; ` before something that would read as another column's part.
 */
export function dimensionPart(name: string, value: string): string {
  return `${name.replace(/[;=；＝＼]/g, told)}=${value.replace(/;(?= [^=]+=)|[；＝＼]/g, told)}`;
}

/** A column and what stands in it. */
export interface DimensionCell {
  readonly name: string;
  readonly value: string;
}

/** The cells that a dimension's text stands for; null where it is none, or names a column twice. */
export function dimensionCells(text: string): DimensionCell[] | null {
  const cells = text.split(/; (?=[^;=]+=)/).map((part) => {
    const at = part.indexOf('=');
    return { name: written(part.slice(0, at)), value: written(part.slice(at + 1)), whole: at > 0 };
  });
  const sound = cells.every(({ name, value, whole }) => whole && isBare(name) && isBare(value));
  const names = new Set(cells.map(({ name }) => name));
  if (!sound || names.size < cells.length) return null;
  return cells.map(({ name, value }) => ({ name, value }));
}

function written(text: string): string {
  return text.replace(
    /＼([；＝＼])|[；＝]/g,
    (sign, meant?: string) => meant ?? SIGNS[sign] ?? sign,
  );
}

const SIGNS: Readonly<Record<string, string>> = { '；': ';', '＝': '=' };

function isBare(text: string): boolean {
  return text !== '' && text === text.trim() && !/\p{Cc}/u.test(text);
}
