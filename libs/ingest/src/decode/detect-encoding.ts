import { isAscii, isUtf8 } from 'node:buffer';
import type { Encoding, EncodingEvidence } from '../model';
import { countBroken } from './broken-text';
import { byteChunks, decodedChunks } from './chunks';
import { countUtf8, incompleteTail } from './utf8';

const WORD = /[\p{L}\d-]*[æøåÆØÅ][\p{L}\d-]*/gu;
const MOJIBAKE = /Ã[¦¸¥†˜…\u0086\u0098\u0085]|â‚¬/g;

const LF = 10;
const TELLING = 1 << 16;

interface Scan {
  bytes: number;
  head: Uint8Array;
  /** Part of the first piece with a byte above 0x7F. */
  telling: Uint8Array | null;
  valid: number;
  invalid: number;
}

/**
 * Finds the encoding of a whole file: byte order mark, else the NUL pattern of UTF-16, else valid
 * UTF-8, else windows-1252. UTF-8 with a few broken bytes stays UTF-8, and the bytes are counted.
 */
export async function detectEncoding(
  source: string | Uint8Array,
  chosen?: Encoding,
): Promise<EncodingEvidence> {
  const scan = await scanBytes(source);
  const marked = bomOf(scan.head);
  const { encoding, reason } = chosen
    ? { encoding: chosen, reason: 'chosen' as const }
    : decide(scan, marked);
  return {
    encoding,
    reason,
    bom: marked !== null,
    bytes: scan.bytes,
    invalid: encoding === 'utf-8' ? scan.invalid : await countBroken(source, encoding),
    ...(await wordsOf(scan.telling ?? scan.head, encoding)),
  };
}

function decide(
  scan: Scan,
  marked: Encoding | null,
): Pick<EncodingEvidence, 'encoding' | 'reason'> {
  if (marked) return { encoding: marked, reason: 'bom' };
  const wide = nulPattern(scan.head);
  if (wide) return { encoding: wide, reason: 'nul_pattern' };
  if (scan.invalid === 0) return { encoding: 'utf-8', reason: 'valid_utf8' };
  if (scan.valid > 0 && scan.valid >= scan.invalid)
    return { encoding: 'utf-8', reason: 'mostly_utf8' };
  return { encoding: 'windows-1252', reason: 'fallback' };
}

async function scanBytes(source: string | Uint8Array): Promise<Scan> {
  const scan: Scan = { bytes: 0, head: new Uint8Array(), telling: null, valid: 0, invalid: 0 };
  let carry = new Uint8Array();
  for await (const chunk of byteChunks(source)) {
    if (scan.bytes === 0) scan.head = chunk.subarray(0, 1 << 16);
    scan.bytes += chunk.length;
    const piece = carry.length ? Buffer.concat([carry, chunk]) : chunk;
    if (isAscii(piece)) {
      carry = new Uint8Array();
      continue;
    }
    scan.telling ??= aroundFirst(piece);
    const cut = piece.length - incompleteTail(piece);
    count(scan, piece.subarray(0, cut));
    carry = new Uint8Array(piece.subarray(cut));
  }
  if (carry.length) count(scan, carry);
  return scan;
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

function count(scan: Scan, piece: Uint8Array): void {
  if (scan.invalid === 0 && isUtf8(piece) && scan.valid > 1000) return;
  const found = countUtf8(piece);
  scan.valid += found.valid;
  scan.invalid += found.invalid;
}

function bomOf(head: Uint8Array): Encoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return null;
}

function nulPattern(head: Uint8Array): Encoding | null {
  const pairs = head.length >> 1;
  const nul = [0, 0];
  for (let i = 0; i < pairs * 2; i++) if (head[i] === 0) nul[i & 1]!++;
  if (pairs < 2 || Math.max(nul[0]!, nul[1]!) < pairs * 0.4) return null;
  if (Math.min(nul[0]!, nul[1]!) > pairs * 0.1) return null;
  return nul[1]! > nul[0]! ? 'utf-16le' : 'utf-16be';
}

async function wordsOf(
  bytes: Uint8Array,
  encoding: Encoding,
): Promise<Pick<EncodingEvidence, 'danishLetters' | 'sampleWords' | 'mojibake'>> {
  let text = '';
  for await (const part of decodedChunks(bytes, encoding)) text += part;
  const words = new Set((text.match(WORD) ?? []).filter((w) => !/\d{4}/.test(w)));
  return {
    danishLetters: (text.match(/[æøåÆØÅ]/g) ?? []).length,
    sampleWords: [...words].slice(0, 3).map((w) => w.slice(0, 40)),
    mojibake: (text.match(MOJIBAKE) ?? []).length,
  };
}
