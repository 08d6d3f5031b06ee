/** What loads DuckDB; for the process that parses files, never for the web or the API's own process. */
export {
  loadMeasurements,
  monthOfPeriod,
  type LoadMeasurementsRequest,
  type LoadResult,
} from './importing/load-measurements';
