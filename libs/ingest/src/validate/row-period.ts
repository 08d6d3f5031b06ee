import type { MeasurementMap, ValueColumn } from '../map/measurement-map';
import type { TableProfile } from '../profile';
import { isMissing } from '../types/number-style';
import { composed, readPart } from '../types/period-part';
import { looksLikeYear, type Grain } from '../types/period-text';
import { periodReader, type CellRead } from './cell-readers';
import type { RejectCode } from './load-codes';
import type { Reject } from './reject';

/** What a row says about its period; null where its cells say nothing because the headers do. */
export interface RowPeriod {
  readonly key: string | null;
  /** Part of the year, such as `M01`. */
  readonly part: string | null;
}

/** Why the period of a row, or of one of its values, cannot be read. */
export interface NoPeriod {
  readonly code: RejectCode;
  readonly text: string;
  /** 0-based; null for the whole row. */
  readonly column: number | null;
  readonly params?: Reject['params'];
}

const WORDS: Record<Grain, readonly [string, string]> = {
  day: ['dag', 'day'],
  week: ['uge', 'week'],
  month: ['måned', 'month'],
  quarter: ['kvartal', 'quarter'],
  half: ['halvår', 'half-year'],
  year: ['år', 'year'],
};

/** Finds the periods of rows: in one column, in the headers, or put together from year and part. */
export class RowPeriods {
  private readonly periods: ((text: string) => CellRead<string>) | null;
  /** The period of a value depends on more than one cell or header. */
  readonly isComposed: boolean;

  private readonly headers: readonly string[];

  constructor(
    profile: TableProfile,
    private readonly map: MeasurementMap,
  ) {
    const { periodColumn, periodPart, values } = map;
    this.headers = profile.names;
    this.periods = periodColumn === null ? null : periodReader(profile, periodColumn);
    this.isComposed = periodPart !== undefined || values.some(({ part }) => part !== undefined);
  }

  /** The period that a text means by itself; null when a row with it needs a closer look. */
  written(text: string): string | null {
    const read = this.isComposed ? null : this.periods?.(text);
    return read?.ok ? read.value : null;
  }

  /** What the cells of a row say. */
  of(cells: readonly string[]): RowPeriod | NoPeriod {
    const { periodColumn, periodPart } = this.map;
    let key: string | null = null;
    if (periodColumn !== null && this.periods) {
      const text = cells[periodColumn] ?? '';
      const read = this.periods(text);
      if (!read.ok) return { code: read.code, text, column: periodColumn };
      if (read.value === null) return { code: 'period_missing', text, column: periodColumn };
      if (this.isComposed && !looksLikeYear(read.value)) {
        return { code: 'period_not', text, column: periodColumn };
      }
      key = read.value;
    }
    return periodPart ? this.parted(cells, key) : { key, part: null };
  }

  /** The period of one value; null when nothing says it. */
  keyOf({ period, part, column }: ValueColumn, row: RowPeriod): string | NoPeriod | null {
    const base = period ?? row.key;
    const piece = part ?? row.part;
    if (base === null || piece === null) return base;
    const key = composed(base, piece);
    const at = this.map.periodPart?.column ?? column;
    return key ?? { code: 'period_impossible', text: piece, column: at };
  }

  /** The reject of a value whose period is longer than those its indicator is measured in. */
  coarse(cells: readonly string[], target: ValueColumn, wanted: Grain): NoPeriod {
    const { periodColumn, periodPart } = this.map;
    const at = [periodColumn, periodPart?.column ?? null].filter((one) => one !== null);
    const texts = at.map((one) => cells[one]?.trim() ?? '');
    const head = target.period ?? target.part;
    const text = [...texts, ...(head ? [this.headers[target.column] ?? head] : [])].join(' ');
    const [grainDa, grainEn] = WORDS[wanted];
    const column = head ? target.column : periodColumn;
    return { code: 'period_too_coarse', text, column, params: { grainDa, grainEn } };
  }

  private parted(cells: readonly string[], key: string | null): RowPeriod | NoPeriod {
    const { column = 0, unit = 'month' } = this.map.periodPart ?? {};
    const text = cells[column] ?? '';
    const part = readPart(text, unit);
    if (part !== null) return { key, part };
    return { code: isMissing(text) ? 'period_missing' : 'period_not', text, column };
  }
}
