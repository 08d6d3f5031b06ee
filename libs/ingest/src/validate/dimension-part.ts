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
