import { readFileSync } from 'node:fs';
import path from 'node:path';

type Colour = readonly [number, number, number];

/** How differently two colours are seen: 2 is just told apart side by side (CIE 1976). */
const apart = (a: Colour, b: Colour) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const LEAST = 8;

function lab(hex: string): Colour {
  const light = (from: number) => {
    const part = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  const [r, g, b] = [light(1), light(3), light(5)];
  const root = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = root(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe('the paper of notes', () => {
  const styles = path.join(__dirname, '../../../../styles/board/colours.css');
  const schemes = readFileSync(styles, 'utf8').split('--field-green').slice(1);

  it.each([
    ['light', 0],
    ['dark', 1],
    ['dark by the system', 2],
  ])('S2.6 S2.8 is of no colour that a field of Vurdering has (%s)', (_name, at) => {
    const css = `--field-green${schemes[at] ?? ''}`;
    const colours = (kind: string) =>
      [...css.matchAll(new RegExp(`--${kind}-\\w+: (#[0-9a-f]{6})`, 'g'))].map((found) =>
        lab(found[1] ?? ''),
      );
    const [fields, papers] = [colours('field'), colours('note').slice(2)];
    expect([fields.length, papers.length]).toEqual([4, 4]);
    const nearest = papers.map((paper) => Math.min(...fields.map((field) => apart(paper, field))));
    expect(Math.min(...nearest)).toBeGreaterThan(LEAST);
  });
});
