/** How many bytes at the end of a piece belong to a character that continues in the next piece. */
export function incompleteTail(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte >= 0x80 && byte < 0xc0) continue;
    const need = lengthOf(byte);
    return need > back ? back : 0;
  }
  return 0;
}

/** Counts well-formed multi-byte characters and broken bytes. */
export function countUtf8(bytes: Uint8Array): { valid: number; invalid: number } {
  let valid = 0;
  let invalid = 0;
  for (let i = 0; i < bytes.length;) {
    const byte = bytes[i]!;
    const length = lengthOf(byte);
    if (length === 1) {
      i++;
    } else if (length > 0 && wellFormed(bytes, i, length)) {
      valid++;
      i += length;
    } else {
      invalid++;
      i++;
    }
  }
  return { valid, invalid };
}

function lengthOf(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

function wellFormed(bytes: Uint8Array, at: number, length: number): boolean {
  if (at + length > bytes.length) return false;
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i]!;
    if (byte < 0x80 || byte > 0xbf) return false;
  }
  const second = bytes[at + 1]!;
  const lead = bytes[at]!;
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xed) return second < 0xa0;
  if (lead === 0xf0) return second >= 0x90;
  return lead !== 0xf4 || second < 0x90;
}
