/** A line, a dashed one, or the ring of what was decided. */
export interface LegendEntry {
  readonly name: string;
  readonly colour: string;
  readonly shape: 'line' | 'dashed' | 'ring';
}

/** An entry with its place: how far from the left, and in which row. */
export interface PlacedEntry extends LegendEntry {
  readonly x: number;
  readonly row: number;
}

/** From an entry's left to its words, and from the end of those to the next entry. */
export const KEY_WIDTH = 46;
const GAP = 44;

/** Places the entries one after the other, in a new row where the next would run out of the picture. */
export function placeLegend(
  entries: readonly LegendEntry[],
  widthOf: (name: string) => number,
  room: number,
): PlacedEntry[] {
  let [x, row] = [0, 0];
  return entries.map((entry) => {
    const width = KEY_WIDTH + widthOf(entry.name);
    if (x > 0 && x + width > room) [x, row] = [0, row + 1];
    const placed = { ...entry, x, row };
    x += width + GAP;
    return placed;
  });
}
