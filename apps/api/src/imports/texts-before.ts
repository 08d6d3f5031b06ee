import { Injectable } from '@nestjs/common';
import { WHOLE_ROW } from '@gevinst/ingest';
import type { TenantContext } from '../http/tenant-context';
import { Database } from '../postgres/database';
import type { ImportDocument } from './document/import-document';
import { placeOf } from './document/decisions';
import { ImportLog } from './import-log';
import type { ImportEntity } from './import.entity';
import { importRows } from './import.repository';
import { ImportRunner } from './worker/import-runner';
import type { CellPlace } from './worker/job';

/** What stood in cells before they are corrected. */
@Injectable()
export class TextsBefore {
  constructor(
    private readonly database: Database,
    private readonly files: ImportLog,
    private readonly runner: ImportRunner,
  ) {}

  /** By place; the document has only the first rejects, the others are looked up in the files. */
  async of(
    ctx: TenantContext,
    id: string,
    cells: readonly CellPlace[],
  ): Promise<ReadonlyMap<string, string>> {
    if (cells.length === 0) return new Map();
    const row = await this.database.tenant(ctx, (m) => importRows.find(m, id));
    if (!row) return new Map();
    const known = textsIn(row.document);
    const left = cells.filter((cell) => !known.has(placeOf(cell)));
    const looked = left.length === 0 ? [] : await this.lookUp(row, left);
    looked.forEach((text, at) => {
      const cell = left[at];
      if (cell && text !== null) known.set(placeOf(cell), text);
    });
    return known;
  }

  private lookUp(
    { id, sha256, document }: ImportEntity,
    cells: readonly CellPlace[],
  ): Promise<readonly (string | null)[]> {
    const workDir = this.files.work(document.readAs ?? id);
    const places = cells.map(({ line, column }) => ({ line, column }));
    const path = this.files.original(sha256);
    return this.runner.run({ job: 'cells', path, workDir, cells: places }).result;
  }
}

/** A cell that has been corrected says what it was corrected to, unless that was rejected as well. */
function textsIn({ decisions, warnings }: ImportDocument): Map<string, string> {
  const fixed = decisions.fixes.map((fix): [string, string] => [placeOf(fix), fix.value]);
  const rejected = warnings.flatMap(({ line, column, text }): [string, string][] =>
    line === null || text === null ? [] : [[placeOf({ line, column: column ?? WHOLE_ROW }), text]],
  );
  return new Map([...fixed, ...rejected]);
}
