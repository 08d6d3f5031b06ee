import { readLines } from '../../plain/two-speeds';
import { report } from './load-file';
import { MeasurementLoad, type LoadMeasurementsRequest, type LoadResult } from './measurement-load';

/** Checks every row of a file and writes the good values as Parquet; every other row is a reject. */
export async function loadMeasurements(request: LoadMeasurementsRequest): Promise<LoadResult> {
  const { path, profile, onProgress, signal } = request;
  const load = new MeasurementLoad(request);
  try {
    for await (const _ of readLines(path, profile, load.rows)) {
      signal?.throwIfAborted();
      await load.rejects.drained();
      report(onProgress, 'checking', load.rows.book.records, profile);
    }
    report(onProgress, 'writing', load.rows.book.records, profile);
    return await load.finish(profile);
  } catch (error) {
    await load.drop();
    throw error;
  }
}
