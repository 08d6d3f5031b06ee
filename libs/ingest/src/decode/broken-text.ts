import type { Encoding, EncodingEvidence } from '../model';
import { byteChunks, decodedChunks } from './chunks';

/** The five bytes that windows-1252 does not define. */
const UNDEFINED = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/** What a broken character looks like once decoded; null when a file has none. */
export function brokenPattern({
  encoding,
  invalid,
}: Pick<EncodingEvidence, 'encoding' | 'invalid'>): RegExp | null {
  if (invalid === 0) return null;
  return encoding === 'windows-1252' ? /[\u0080-\u009f]/ : /\ufffd/;
}

/** Counts what cannot be decoded in any encoding but UTF-8, whose bytes are counted while detecting. */
export async function countBroken(
  source: string | Uint8Array,
  encoding: Exclude<Encoding, 'utf-8'>,
): Promise<number> {
  let broken = 0;
  if (encoding === 'windows-1252') {
    for await (const chunk of byteChunks(source)) broken += undefinedBytes(chunk);
    return broken;
  }
  for await (const text of decodedChunks(source, encoding))
    broken += text.split('\ufffd').length - 1;
  return broken;
}

function undefinedBytes(chunk: Uint8Array): number {
  let count = 0;
  for (const byte of UNDEFINED) {
    for (let at = chunk.indexOf(byte); at >= 0; at = chunk.indexOf(byte, at + 1)) count++;
  }
  return count;
}
