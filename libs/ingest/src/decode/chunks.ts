import type { Encoding } from '../model';
import { ByteWindow } from './byte-window';
import { decodeWindows1252, encodeWindows1252 } from './windows1252';

/** The bytes of a file in pieces of 1 MB that lie in the same memory, or those of a buffer at once. */
export async function* byteChunks(source: string | Uint8Array): AsyncIterable<Uint8Array> {
  if (typeof source !== 'string') {
    yield source;
    return;
  }
  const window = await ByteWindow.open(source);
  try {
    for (let chunk = await window.next(); chunk; chunk = await window.next()) {
      yield chunk;
      window.keep(chunk.length);
    }
  } finally {
    await window.close();
  }
}

/** Text of a file in pieces; a byte order mark at the start is left out. */
export async function* decodedChunks(
  source: string | Uint8Array,
  encoding: Encoding,
): AsyncIterable<string> {
  const decode = decoderOf(encoding);
  for await (const chunk of byteChunks(source)) {
    const text = decode(chunk);
    if (text !== '') yield text;
  }
  const rest = decode(null);
  if (rest !== '') yield rest;
}

/** Text of bytes that begin and end with a character; the encoding must be one with single-byte ASCII. */
export function decodeBytes(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function decoderOf(encoding: Encoding): (chunk: Uint8Array | null) => string {
  if (encoding === 'windows-1252') return (chunk) => (chunk ? decodeWindows1252(chunk) : '');
  const decoder = new TextDecoder(encoding);
  return (chunk) => (chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode());
}

/** Encodes text in any of the encodings that are read, with a byte order mark for UTF-16. */
export function encodeText(text: string, encoding: Encoding, bom = false): Uint8Array {
  if (encoding === 'windows-1252') return encodeWindows1252(text);
  const marked = bom || encoding !== 'utf-8' ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return Buffer.from(marked, 'utf8');
  const bytes = Buffer.from(marked, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}
