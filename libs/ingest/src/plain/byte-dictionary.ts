/** Returned for a text that is not known and no longer taken in. */
export const UNKNOWN = -1;

/** Numbers texts by their bytes, so that a repeated cell costs no string. Equal bytes, equal number. */
export class ByteDictionary {
  /** Texts taken in so far; they are numbered from 0. */
  size = 0;
  private mask = 1023;
  private slots = new Int32Array(1024).fill(UNKNOWN);
  private hashes = new Int32Array(512);
  private starts = new Int32Array(513);
  private arena = new Uint8Array(1 << 14);
  private last = UNKNOWN;
  /** What came after each text the last time: rows are often sorted, or go through the same texts again. */
  private followers = new Int32Array(512);
  /** Hash of the text that was looked for last. */
  private hash = 0;

  /** `limit`: most texts to take in. */
  constructor(private readonly limit: number) {}

  /** Number of the cell's text, or UNKNOWN when it is not taken in yet. */
  find(bytes: Uint8Array, from: number, to: number): number {
    const { last, followers } = this;
    if (last !== UNKNOWN) {
      if (this.holds(last, bytes, from, to)) return last;
      const follower = followers[last]!;
      if (this.holds(follower, bytes, from, to)) return (this.last = follower);
    }
    const hash = hashOf(bytes, from, to);
    this.hash = hash;
    for (let slot = spread(hash) & this.mask; ; slot = (slot + 1) & this.mask) {
      const number = this.slots[slot]!;
      if (number === UNKNOWN) return UNKNOWN;
      if (this.hashes[number] === hash && this.holds(number, bytes, from, to)) {
        if (last !== UNKNOWN) followers[last] = number;
        return (this.last = number);
      }
    }
  }

  /** Takes in the text that `find` has just not known; UNKNOWN when there is no room. */
  add(bytes: Uint8Array, from: number, to: number): number {
    if (this.size >= this.limit) return UNKNOWN;
    const number = this.size++;
    this.makeRoom(to - from);
    const start = this.starts[number]!;
    this.arena.set(bytes.subarray(from, to), start);
    this.starts[number + 1] = start + to - from;
    this.hashes[number] = this.hash;
    this.place(number);
    return number;
  }

  private holds(number: number, bytes: Uint8Array, from: number, to: number): boolean {
    const { arena, starts } = this;
    const start = starts[number]!;
    const length = to - from;
    if (starts[number + 1]! - start !== length) return false;
    // Texts of a column rather end differently than they begin.
    for (let i = length - 1; i >= 0; i--) {
      if (arena[start + i] !== bytes[from + i]) return false;
    }
    return true;
  }

  private place(number: number): void {
    let slot = spread(this.hashes[number]!) & this.mask;
    while (this.slots[slot] !== UNKNOWN) slot = (slot + 1) & this.mask;
    this.slots[slot] = number;
  }

  private makeRoom(bytes: number): void {
    const end = this.starts[this.size - 1]! + bytes;
    if (end > this.arena.length) {
      const larger = new Uint8Array(Math.max(end, this.arena.length * 2));
      larger.set(this.arena);
      this.arena = larger;
    }
    if (this.size < this.hashes.length) return;
    this.hashes = grown(this.hashes, this.hashes.length * 2);
    this.starts = grown(this.starts, this.hashes.length + 1);
    this.followers = grown(this.followers, this.hashes.length);
    this.mask = this.mask * 2 + 1;
    this.slots = new Int32Array(this.mask + 1).fill(UNKNOWN);
    for (let number = 0; number < this.size - 1; number++) this.place(number);
  }
}

function grown(before: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const after = new Int32Array(length);
  after.set(before);
  return after;
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + bytes[at]!) | 0;
  return hash;
}

function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
