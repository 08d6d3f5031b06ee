import type { EntityManager } from '../postgres/database';
import type { IndicatorRecord } from './indicators.port';
import { findIndicators } from './indicators.repository';

/** The municipality's indicators with these ids, read in the caller's transaction. */
export function indicatorsById(
  manager: EntityManager,
  ids: readonly string[],
): Promise<IndicatorRecord[]> {
  return findIndicators(manager, ids);
}
