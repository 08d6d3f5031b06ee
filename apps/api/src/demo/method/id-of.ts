import { createHash } from 'node:crypto';
import type { DemoProject } from '../demo-project';

/** The same thing has the same id each time, so that an interrupted filling makes it once. */
export function idOf({ code }: Pick<DemoProject, 'code'>, kind: string, text: string): string {
  const hash = createHash('sha256').update(`${code} ${kind} ${text}`).digest('hex');
  const [a, b, c, d, e] = [
    [0, 8],
    [8, 12],
    [13, 16],
    [17, 20],
    [20, 32],
  ].map((cut) => hash.slice(...cut));
  return `${a}-${b}-5${c}-8${d}-${e}`;
}
