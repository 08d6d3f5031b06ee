import encodeQR from 'qr';

/** Rows of light around a code, without which phones do not find it. */
const MARGIN = 2;

export interface QrPath {
  /** Modules along a side, margin included. */
  readonly size: number;
  /** The dark modules, as an SVG path. */
  readonly d: string;
}

/** An address as a code that phones read. */
export function qrPath(address: string): QrPath {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: MARGIN });
  const d = rows.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { size: rows.length, d: d.join('') };
}
