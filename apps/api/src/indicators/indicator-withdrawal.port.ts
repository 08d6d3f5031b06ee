/** Holding indicators for an import, and taking those away that it has made, in the caller's transaction. */
export type { IndicatorRecord } from './indicators.port';
export {
  endIndicators as withdrawIndicators,
  holdIndicators,
  lockIndicators,
  notedIndicators,
} from './indicators.repository';
