import fc from 'fast-check';
import { encodeText } from '../decode/chunks';
import { generatedFile, type GeneratedFile } from './generated-file';

const SIGNS = [
  ...'0 1 9 . , ; " " " - % ( ) | a æ'.split(' '),
  ...[' ', '\t', '\n', '\r', '\u0000', '\u0081', '\u2212', '\ufeff', 'I alt', '""'],
];
const damage = fc.record({
  at: fc.double({ min: 0, max: 0.999999, noNaN: true }),
  length: fc.constantFrom(0, 0, 1, 1, 2, 7),
  sign: fc.constantFrom('', '', ...SIGNS),
});
const brokenBytes = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 0.999999, noNaN: true }),
    byte: fc.constantFrom(0xe6, 0xff, 0xc3, 0x81),
  }),
  { maxLength: 2 },
);

/** Generated files whose rows were damaged in up to three places, by characters or by bytes. */
export const mutatedFile: fc.Arbitrary<GeneratedFile> = fc
  .tuple(generatedFile, fc.array(damage, { minLength: 1, maxLength: 3 }), brokenBytes)
  .map(([file, damages, bytes]) => {
    const text = damages.reduce((before, one) => damaged(before, file.rowsAt, one), file.text);
    const { encoding } = file;
    const marked = file.bytes[0] === 0xef || encoding.startsWith('utf-16');
    const encoded = encodeText(text, encoding, marked);
    if (encoding.startsWith('utf-16')) return { ...file, text, bytes: encoded };
    const from = Buffer.byteLength(Buffer.from(encodeText(text.slice(0, file.rowsAt), encoding)));
    return { ...file, text, bytes: bytes.reduce((b, one) => spliced(b, from + 3, one), encoded) };
  });

function damaged(
  text: string,
  from: number,
  { at, length, sign }: { at: number; length: number; sign: string },
): string {
  const place = from + Math.floor(at * (text.length - from));
  return text.slice(0, place) + sign + text.slice(place + length);
}

function spliced(
  bytes: Uint8Array,
  from: number,
  { at, byte }: { at: number; byte: number },
): Uint8Array {
  const place = from + Math.floor(at * Math.max(0, bytes.length - from));
  return Buffer.concat([bytes.subarray(0, place), Uint8Array.of(byte), bytes.subarray(place)]);
}
