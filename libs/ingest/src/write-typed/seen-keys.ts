const MOST_WORDS = 16 << 20;

/** Notices keys that occur twice, with one bit per key; gives up where the bits would take too much memory. */
export class SeenKeys {
  /** A key may have occurred twice: true when one has, and when there are too many keys to tell. */
  mayRepeat = false;
  private readonly bits: (Int32Array | undefined)[][] = [];
  private words = 0;

  /** Takes in the key of one value; all parts are numbers of a dictionary. */
  add(indicator: number, period: number, dimension: number): void {
    if (this.mayRepeat) return;
    const word = indicator >>> 5;
    const bits = this.bitsOf(period, dimension, word);
    const mask = 1 << (indicator & 31);
    if (this.words > MOST_WORDS || (bits[word]! & mask) !== 0) this.mayRepeat = true;
    else bits[word]! |= mask;
  }

  /** Whether an indicator has two dimensions in one period; null when not every key is known. */
  dimensionsMeet(): boolean | null {
    if (this.mayRepeat) return null;
    return this.bits.some((row) => overlap(row));
  }

  private bitsOf(period: number, dimension: number, word: number): Int32Array {
    const row = (this.bits[period] ??= []);
    const known = row[dimension];
    if (known !== undefined && word < known.length) return known;
    const grown = new Int32Array(Math.max(word + 1, (known?.length ?? 0) * 2, 4));
    if (known) grown.set(known);
    this.words += grown.length - (known?.length ?? 0);
    row[dimension] = grown;
    return grown;
  }
}

/** Whether two sets of bits have one in common. */
function overlap(sets: readonly (Int32Array | undefined)[]): boolean {
  const all: number[] = [];
  return sets.some((bits) =>
    bits?.some((word, at) => {
      const before = all[at] ?? 0;
      all[at] = before | word;
      return (before & word) !== 0;
    }),
  );
}
