import { open, type FileHandle } from 'node:fs/promises';

const LF = 10;
/** Places after the beginning that are looked at; the last is the end of the file. */
const PLACES = 16;
/** A file that is not so many times larger is soon read twice. */
const WORTH_IT = 4;

/**
 * Bytes that stand for a whole file: its beginning, and as much again in whole lines from all over
 * the rest. Null for a file that is not much larger than that.
 */
export async function sampleBytes(path: string, wanted: number): Promise<Uint8Array | null> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const head = await bytesAt(file, 0, wanted >> 1);
    const end = head.lastIndexOf(LF) + 1;
    if (size < wanted * WORTH_IT || end === 0) return null;
    const pieces = [head.subarray(0, end)];
    const length = Math.floor(wanted / 2 / PLACES);
    for (let place = 1; place <= PLACES; place++) {
      const from = end + Math.floor(((size - end - length) * place) / PLACES);
      pieces.push(wholeLines(await bytesAt(file, from, length), place === PLACES));
    }
    return Buffer.concat(pieces);
  } finally {
    await file.close();
  }
}

async function bytesAt(file: FileHandle, from: number, length: number): Promise<Uint8Array> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
  return buffer.subarray(0, bytesRead);
}

/** The lines that begin in the piece and end in it; the last line of a file needs no end. */
function wholeLines(piece: Uint8Array, isLast: boolean): Uint8Array {
  const from = piece.indexOf(LF) + 1;
  const to = isLast ? piece.length : piece.lastIndexOf(LF) + 1;
  return from === 0 || to < from ? piece.subarray(0, 0) : piece.subarray(from, to);
}
