import { rmSync } from 'node:fs';

/** Jest's global tear-down. */
export default async function stopPostgres(): Promise<void> {
  await globalThis.gevinstTestServer?.stop();
  const dataDir = process.env.TEST_DATA_DIR;
  if (dataDir !== undefined) rmSync(dataDir, { recursive: true, force: true });
}
