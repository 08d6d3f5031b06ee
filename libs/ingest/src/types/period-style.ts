import {
  dateOf,
  readPeriod,
  type DateOrder,
  type Grain,
  type PeriodReading,
  type PeriodValue,
} from './period-text';
import { isMissing } from './number-style';
import { mayBePeriod } from './quick';

/** The one decided way in which a column writes its periods. */
export interface PeriodStyle {
  /** Order of numeric dates; null when the column has none. */
  order: DateOrder | null;
  grains: Grain[];
  forms: string[];
}

/** Result of looking at a whole column of periods. */
export interface PeriodDecision {
  style: PeriodStyle;
  /** Every numeric date fits both orders: ask. */
  ambiguous: boolean;
  readings: { order: DateOrder; examples: { text: string; key: string }[] }[];
  /** The style that the cells decide, where a person has said another. */
  found?: PeriodStyle;
  periods: number;
  /** Cells that are bare years, which may as well be numbers. */
  years: number;
}

/** A period (null = missing) or why it is rejected. */
export type ParsedPeriod =
  | { ok: true; period: PeriodValue | null }
  | { ok: false; code: 'period_not' | 'period_impossible' };

/** Collects what every cell of a column says about its period style. */
export class PeriodStats {
  private periods = 0;
  private years = 0;
  private dates = 0;
  private dotted = 0;
  private firstOver = 0;
  private secondOver = 0;
  private differing = 0;
  private readonly grains = new Set<Grain>();
  private readonly forms = new Set<string>();
  private readonly examples: string[] = [];

  /** Takes in a non-missing cell that occurs `times` times; true when it is a period. */
  add(text: string, times = 1): boolean {
    if (!mayBePeriod(text)) return false;
    const found = readPeriod(text);
    if (found === null || found.kind === 'impossible') return false;
    this.periods += times;
    this.forms.add(found.form);
    if (found.kind === 'period') {
      if (found.form === 'year') this.years += times;
      this.grains.add(found.value.grain);
    } else {
      this.addDate(found, text, times);
    }
    return true;
  }

  private addDate(d: Extract<PeriodReading, { kind: 'date' }>, text: string, times: number): void {
    this.dates += times;
    this.grains.add('day');
    if (d.sign === '.') this.dotted += times;
    if (d.a > 12) this.firstOver += times;
    else if (d.b > 12) this.secondOver += times;
    else if (d.a !== d.b) {
      this.differing += times;
      if (this.examples.length < 3) this.examples.push(text);
    }
  }

  /** Decides the order of the column's dates. Dotted dates are always day-first. */
  decide(): PeriodDecision {
    const { firstOver, secondOver } = this;
    const proven = firstOver + secondOver > 0;
    const conflict = Math.min(firstOver, secondOver) * 4 > Math.max(firstOver, secondOver);
    const dotted = this.dotted === this.dates;
    const ambiguous = this.differing > 0 && !dotted && (!proven || conflict);
    const order: DateOrder = secondOver > firstOver ? 'mdy' : 'dmy';
    return {
      style: {
        order: this.dates > 0 ? order : null,
        grains: [...this.grains],
        forms: [...this.forms],
      },
      ambiguous,
      readings: ambiguous ? (['dmy', 'mdy'] as const).map((o) => this.reading(o)) : [],
      periods: this.periods,
      years: this.years,
    };
  }

  private reading(order: DateOrder): PeriodDecision['readings'][number] {
    const examples = this.examples.flatMap((text) => {
      const found = readPeriod(text);
      const key = found?.kind === 'date' ? dateOf(found, order)?.key : undefined;
      return key ? [{ text, key }] : [];
    });
    return { order, examples };
  }
}

/** Reads one cell in the column's style; impossible dates are rejected, never moved. */
export function parsePeriod(text: string, style: PeriodStyle): ParsedPeriod {
  if (isMissing(text)) return { ok: true, period: null };
  const found = readPeriod(text);
  if (found === null) return { ok: false, code: 'period_not' };
  if (found.kind === 'impossible') return { ok: false, code: 'period_impossible' };
  if (found.kind === 'period') return { ok: true, period: found.value };
  const period = dateOf(found, style.order ?? 'dmy');
  return period ? { ok: true, period } : { ok: false, code: 'period_impossible' };
}
