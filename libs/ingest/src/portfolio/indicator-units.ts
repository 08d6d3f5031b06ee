import { foldText } from '../map/fold-text';
import type { KnownIndicator } from '../map/indicator-index';
import type { Wanted } from '../units/unit-factor';

/** What a row calls its indicator, and the unit that it says. */
export interface SaidUnit {
  readonly code: string | null;
  readonly name: string | null;
  readonly unit: string | null;
}

/**
 * The unit that each indicator of a portfolio file is in when the file is applied: the first that the file says, else
 * that of the known indicator. An indicator goes by its code; where a row has the name only, by the code that another
 * row gives it.
 */
export class IndicatorUnits {
  private readonly codes = new Map<string, string>();
  private readonly said: SaidUnit[] = [];
  private units: ReadonlyMap<string, string> | null = null;
  private readonly known = new Map<string, string>();

  constructor(indicators: readonly KnownIndicator[]) {
    for (const { code, name, unit } of indicators) {
      for (const key of [`code ${folded(code)}`, `name ${folded(name)}`]) {
        if (!this.known.has(key)) this.known.set(key, unit);
      }
    }
  }

  /** Takes in what one row says. */
  note(said: SaidUnit): void {
    const { code, name, unit } = said;
    if (code !== null && name !== null && !this.codes.has(folded(name))) {
      this.codes.set(folded(name), code);
    }
    if (unit !== null) this.said.push(said);
  }

  /** The unit of the indicator of a row; every row has been noted. */
  of(row: SaidUnit): Wanted {
    this.units ??= this.byKey();
    const key = this.keyOf(row);
    const own = this.units.get(key) ?? row.unit;
    const unit = own ?? this.known.get(key) ?? '';
    return { unit, name: row.name ?? '', code: row.code ?? '' };
  }

  private byKey(): ReadonlyMap<string, string> {
    const units = new Map<string, string>();
    for (const row of this.said) {
      const key = this.keyOf(row);
      if (!units.has(key)) units.set(key, row.unit ?? '');
    }
    return units;
  }

  private keyOf({ code, name }: SaidUnit): string {
    const own = code ?? this.codes.get(folded(name ?? '')) ?? null;
    return own === null ? `name ${folded(name ?? '')}` : `code ${folded(own)}`;
  }
}

/** A name as people compare it; one of signs only as it stands. */
function folded(text: string): string {
  return foldText(text) || text.trim();
}
