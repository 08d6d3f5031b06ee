import { decodedChunks } from '../../decode/chunks';
import type { TableProfile } from '../../profile';
import { hideCpr } from '../../types/cpr';

const FEWEST = 8;
const MOST = 24;
/** Lines that are shown below the header. */
const BELOW = 4;
const LENGTH = 160;

/** The file's first lines as they stand in it, as far as the header and some rows below it. */
export async function firstLines(
  source: string | Uint8Array,
  { encoding, headerLine }: TableProfile,
): Promise<{ line: number; text: string }[]> {
  const wanted = Math.min(MOST, Math.max(FEWEST, (headerLine ?? 0) + BELOW));
  let text = '';
  for await (const chunk of decodedChunks(source, encoding.encoding)) {
    text += chunk;
    break;
  }
  return text
    .split(/\r\n|\n|\r/, wanted)
    .map((one, i) => ({ line: i + 1, text: hideCpr(one.slice(0, LENGTH)) }))
    .filter((one) => one.text.trim() !== '');
}
