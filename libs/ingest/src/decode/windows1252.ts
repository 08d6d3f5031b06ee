/** Code points of the bytes 0x80–0x9F; 0 marks the five undefined ones. */
const HIGH = [
  0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0,
  0x17d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a,
  0x153, 0, 0x17e, 0x178,
];
const C1 = new RegExp('[\\u0080-\\u009f]', 'g');
const HAS_C1 = new RegExp('[\\u0080-\\u009f]');
const BYTE_OF = new Map(HIGH.flatMap((code, i) => (code ? [[code, 0x80 + i] as const] : [])));

/** Decodes windows-1252; undefined bytes stay as U+0081 and the like, so that they can be reported. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!HAS_C1.test(text)) return text;
  return text.replace(C1, (c) => {
    const code = HIGH[c.charCodeAt(0) - 0x80];
    return code ? String.fromCharCode(code) : c;
  });
}

/** Encodes windows-1252; a character outside it becomes `?`. */
export function encodeWindows1252(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  let n = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const plain = code < 0x80 || (code >= 0xa0 && code <= 0xff);
    bytes[n++] = plain ? code : (BYTE_OF.get(code) ?? undefinedByte(code));
  }
  return bytes.subarray(0, n);
}

function undefinedByte(code: number): number {
  return code < 0xa0 && HIGH[code - 0x80] === 0 ? code : 0x3f;
}
