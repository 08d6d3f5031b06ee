import { isAscii, isUtf8 } from 'node:buffer';
import { countUtf8, incompleteTail } from './utf8';

const LF = 10;
const HEAD = 1 << 16;
const TELLING = 1 << 16;
/** So many characters above ASCII are enough to call a file UTF-8. */
const ENOUGH = 1000;

/** What the bytes of a file say about its encoding, piece by piece. */
export class ByteScan {
  bytes = 0;
  head: Uint8Array = new Uint8Array();
  /** Part of the first piece with a byte above 0x7F. */
  telling: Uint8Array | null = null;
  /** Well-formed characters of several bytes, as far as they were counted. */
  valid = 0;
  /** Bytes that are not UTF-8. */
  invalid = 0;
  /** Bytes of a character that continues in the next piece. */
  private carry: Uint8Array = new Uint8Array();

  /** Takes in the next piece; nothing of it is kept by reference. */
  add(chunk: Uint8Array): void {
    if (this.bytes === 0) this.head = new Uint8Array(chunk.subarray(0, HEAD));
    this.bytes += chunk.length;
    const piece = this.carry.length > 0 ? Buffer.concat([this.carry, chunk]) : chunk;
    if (isAscii(piece)) {
      this.carry = new Uint8Array();
      return;
    }
    this.telling ??= new Uint8Array(aroundFirst(piece));
    const cut = piece.length - incompleteTail(piece);
    this.count(piece.subarray(0, cut));
    this.carry = new Uint8Array(piece.subarray(cut));
  }

  /** Ends the file. */
  finish(): void {
    this.count(this.carry);
    this.carry = new Uint8Array();
  }

  private count(piece: Uint8Array): void {
    if (this.invalid === 0 && isUtf8(piece) && this.valid > ENOUGH) return;
    const found = countUtf8(piece);
    this.valid += found.valid;
    this.invalid += found.invalid;
  }
}

/** A part of the piece from a little before its first byte above ASCII, cut between lines. */
function aroundFirst(piece: Uint8Array): Uint8Array {
  const first = piece.findIndex((byte) => byte > 127);
  const line = piece.lastIndexOf(LF, first) + 1;
  // UTF-16 must not be cut within a character.
  const from = line - (line % 2);
  const end = piece.indexOf(LF, Math.min(from + TELLING, piece.length));
  return piece.subarray(from, end < 0 ? piece.length : end);
}
