import { Logger } from '@nestjs/common';
import type { Warehouse } from '../../warehouse/warehouse.port';
import { patiently } from './patiently';

const PATIENCE_MS = 20_000;
const log = new Logger('imports');

/**
 * Waits until what was committed can be seen, but not longer than a proxy would. The commit has happened either way:
 * a warehouse that cannot follow now catches up later.
 */
export function visibleSoon(warehouse: Warehouse): Promise<void> {
  const visible = warehouse
    .catchUp()
    .catch((error: unknown) => log.error(error instanceof Error ? error.stack : error));
  return patiently(visible, PATIENCE_MS);
}
