const LONGEST_MS = 30_000;

/** How long to wait after so many failures in a row: 1, 2, 4 … 30 seconds. */
export function backOffMs(failures: number): number {
  return Math.min(LONGEST_MS, 1_000 * 2 ** Math.max(0, failures - 1));
}
