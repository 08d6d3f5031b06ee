/** What loads DuckDB; for the process that parses files, never for the web or the API's own process. */
export {
  analyseAndLoad,
  type ReadAndLoad,
  type ReadAndLoadRequest,
} from './importing/analyse-and-load';
export { loadMeasurements } from './importing/load-measurements';
export type { LoadMeasurementsRequest, LoadResult } from './importing/measurement-load';
