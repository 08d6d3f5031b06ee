import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const NOTE = 'begun-without-demo.txt';
const WORDS = `Begyndt med DEMO=off: her bliver ingen demodata lagt ind, medmindre DEMO=on beder om det.
Begun with DEMO=off: no demo data comes in here unless DEMO=on asks for it.
`;

/** A note in the data folder: before the first administrator is made, nothing else tells a real installation. */
export function noteBegunWithoutDemo(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(path.join(dataDir, NOTE), WORDS);
}

export function wasBegunWithoutDemo(dataDir: string): boolean {
  return existsSync(path.join(dataDir, NOTE));
}
