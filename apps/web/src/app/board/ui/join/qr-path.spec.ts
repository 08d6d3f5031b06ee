import decodeQR from 'qr/decode.js';
import { qrPath } from './qr-path';

const PIXELS = 4;

/** The drawn path as a picture, as a phone's camera sees it. */
function picture({ size, d }: ReturnType<typeof qrPath>) {
  const side = size * PIXELS;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of d.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let at = 0; at < PIXELS * PIXELS; at += 1) {
      const row = Number(y) * PIXELS + Math.floor(at / PIXELS);
      const column = Number(x) * PIXELS + (at % PIXELS);
      data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
  }
  return { width: side, height: side, data };
}

describe('S2.6 the code on the wall', () => {
  it('is read by a phone as the address it stands for', () => {
    const address = `https://gevinst.eksempelkoebing.dk/join/${'a9_-'.repeat(10)}xyz`;
    expect(decodeQR(picture(qrPath(address)))).toBe(address);
  });
});
