import path from 'node:path';
import type { TypedFile } from './file-keys';

/** What DuckDB says of a file that is not there, has other columns, or is no Parquet file. */
const NOT_THIS_LAYOUT =
  /No files found|Binder Error|No magic bytes|too small to be a Parquet file/i;

/** Runs a statement that reads the file or its names, and says it of the file when it is the file that it fails on. */
export async function reading<T>(typed: TypedFile, statement: Promise<T>): Promise<T> {
  try {
    return await statement;
  } catch (error) {
    throw saidOfFile(error, typed);
  }
}

/**
 * The error that stops a start on typed files of an earlier build, or of a folder that has lost some: which file, and
 * what to do, in Danish and English. Any other error is returned as it is.
 */
function saidOfFile(error: unknown, { importId, file }: TypedFile): unknown {
  if (!NOT_THIS_LAYOUT.test(String(error))) return error;
  const name = path.basename(file);
  const message = [
    `Import ${importId}: de indlæste rækker i import-log/typed/${name} mangler eller er skrevet af en tidligere udgave.`,
    'Intet er ændret eller slettet. Gendan en sikkerhedskopi (npm run restore), start med den udgave, der skrev mappen,',
    'eller start med en ny datamappe og send filerne igen; originalerne ligger i import-log/originals.',
    `Import ${importId}: its loaded rows in import-log/typed/${name} are missing or were written by an earlier build.`,
    'Nothing is changed or deleted. Restore a backup (npm run restore), start the build that wrote the folder,',
    'or start with a new data folder and send the files again; the originals are in import-log/originals.',
  ].join('\n');
  return new Error(message, { cause: error });
}
