/** Taking indicators away that an import has made, in the caller's transaction; they stay for the days before. */
export type { IndicatorRecord } from './indicators.port';
export {
  endIndicators as withdrawIndicators,
  holdIndicators,
  notedIndicators,
} from './indicators.repository';
