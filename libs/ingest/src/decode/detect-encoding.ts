import type { Encoding, EncodingEvidence } from '../model';
import { countBroken } from './broken-text';
import { ByteScan } from './byte-scan';
import { byteChunks, decodedChunks } from './chunks';

const WORD = /[\p{L}\d-]*[æøåÆØÅ][\p{L}\d-]*/gu;
const MOJIBAKE = /Ã[¦¸¥†˜…\u0086\u0098\u0085]|â‚¬/g;

/**
 * Finds the encoding of a whole file: byte order mark, else the NUL pattern of UTF-16, else valid
 * UTF-8, else windows-1252. UTF-8 with a few broken bytes stays UTF-8, and the bytes are counted.
 */
export async function detectEncoding(
  source: string | Uint8Array,
  chosen?: Encoding,
): Promise<EncodingEvidence> {
  const scan = new ByteScan();
  for await (const chunk of byteChunks(source)) scan.add(chunk);
  return encodingOf(source, scan, chosen);
}

/** The encoding of a file of which every byte was scanned. */
export async function encodingOf(
  source: string | Uint8Array,
  scan: ByteScan,
  chosen?: Encoding,
): Promise<EncodingEvidence> {
  scan.finish();
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
  scan: ByteScan,
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
