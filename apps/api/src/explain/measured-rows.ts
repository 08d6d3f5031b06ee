import { Injectable } from '@nestjs/common';
import type { Explanation, Month } from '@gevinst/contract';
import type { TenantContext } from '../http/tenant-context';
import { StandingReader } from '../portfolio/standing.port';
import { Projects } from '../projects/projects.port';
import { ImportNames } from './imports.repository';
import { MEASURED_ROWS } from './queries/measured-rows.query';

const SHOWN = 100;

/** Whose measurements: indicators with the first posting month that counts ('' = from the beginning). */
export interface RowsAsked {
  readonly firsts: ReadonlyMap<string, string>;
  readonly seq: number;
  readonly last: Month;
  /** The day that is looked from; now when null. */
  readonly asOf: string | null;
  /** How many are listed; all are counted. */
  readonly limit?: number | undefined;
}

export type Rows = Pick<Explanation, 'rows' | 'rowsTotal'>;
export const NO_ROWS: Rows = { rows: [], rowsTotal: 0 };

/** The measurements behind a figure, down to the import and the line of its file. */
@Injectable()
export class MeasuredRows {
  constructor(
    private readonly standings: StandingReader,
    private readonly projects: Projects,
    private readonly imports: ImportNames,
  ) {}

  async of(
    ctx: TenantContext,
    { firsts, seq, last, asOf, limit = SHOWN }: RowsAsked,
  ): Promise<Rows> {
    if (firsts.size === 0) return NO_ROWS;
    const [indicators, first] = [[...firsts.keys()], [...firsts.values()]];
    const params = { seq, last, indicators, first, limit };
    const found = await this.standings.ask(ctx)(MEASURED_ROWS, params);
    const ids = [...new Set(found.map(({ import_id }) => import_id))];
    const [files, all] = await Promise.all([
      this.imports.of(ctx, ids),
      this.projects.indicators(ctx, asOf),
    ]);
    const names = new Map(all.map(({ id, name }) => [id, name]));
    const rows = found.map((row) => {
      const file = files.get(row.import_id);
      const fromFile = file !== undefined && !file.byHand;
      return {
        indicatorName: names.get(row.indicator_id) ?? '',
        period: row.period,
        dimension: row.dimension,
        value: row.value,
        importId: fromFile ? row.import_id : null,
        fileName: fromFile ? file.fileName : null,
        line: fromFile ? row.line : null,
        recordedAt: row.recorded_at,
      };
    });
    return { rows, rowsTotal: found[0]?.total ?? 0 };
  }
}
