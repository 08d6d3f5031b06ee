/** What loads DuckDB; for the process that parses files, never for the web or the API's own process. */
export { analyseAndLoad } from './importing/analyse-and-load';
export type { GatherTable } from './importing/gather-table';
export { gatherForParent, inThread } from './importing/gather-thread';
export type { ReadAndLoad, ReadAndLoadRequest } from './importing/read-and-load';
export { loadMeasurements } from './importing/loading/load-measurements';
export type { LoadMeasurementsRequest, LoadResult } from './importing/loading/measurement-load';
