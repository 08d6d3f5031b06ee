import { foldText } from '../map/fold-text';
import type { IndicatorIndex } from '../map/indicator-index';
import type { MeasurementMap } from '../map/measurement-map';
import { isMissing } from '../types/number-style';
import { grainOf, lengthOf } from '../types/period-length';
import type { Grain } from '../types/period-text';
import type { Reject } from './reject';

/** The indicator of a row (null where the headers name it), or why there is none. */
export type RowIndicator =
  | { readonly id: string | null }
  | (Pick<Reject, 'code' | 'text' | 'suggestion'> & { readonly leftOut: boolean });

/** Most unknown texts that a suggestion is sought for. */
const SUGGESTED = 200;
const REMEMBERED = 50_000;

/** Finds the indicators that rows name, and holds periods against them. */
export class RowIndicators {
  private readonly ids = new Map<string, string | null>();
  private readonly suggestions = new Map<string, string | null>();
  private readonly grains: ReadonlyMap<string, Grain | undefined>;

  constructor(
    private readonly map: MeasurementMap,
    private readonly index: IndicatorIndex,
  ) {
    this.grains = new Map(index.indicators.map(({ id, grain }) => [id, grain]));
  }

  /** The indicator of a row. */
  of(cells: readonly string[]): RowIndicator {
    const { indicatorColumn, indicatorId } = this.map;
    if (indicatorColumn === null) return { id: indicatorId };
    const text = cells[indicatorColumn] ?? '';
    const id = this.named(text);
    if (id) return { id };
    const code = isMissing(text) ? 'indicator_missing' : 'unknown_indicator';
    const leftOut = id === '';
    return { code, text, suggestion: leftOut ? null : this.suggestionFor(text), leftOut };
  }

  /** The indicator that a text names; '' where it is left out on purpose, null where it names none. */
  named(text: string): string | null {
    const before = this.ids.get(text);
    if (before !== undefined) return before;
    const id = this.map.indicatorOf[foldText(text)] ?? this.index.find(text)?.id ?? null;
    if (this.ids.size < REMEMBERED) this.ids.set(text, id);
    return id;
  }

  /** The grain that an indicator is measured in, where a period is longer than that. */
  tooCoarse(period: string, indicatorId: string): Grain | null {
    const wanted = this.grains.get(indicatorId);
    return wanted && lengthOf(grainOf(period)) > lengthOf(wanted) ? wanted : null;
  }

  /** A likely indicator; where many texts are unknown, the file is of something else and nothing helps. */
  private suggestionFor(text: string): string | null {
    const before = this.suggestions.get(text);
    if (before !== undefined || this.suggestions.size >= SUGGESTED) return before ?? null;
    const [guess] = this.index.guesses(text, 1);
    const suggestion = guess && guess.confidence >= 0.6 ? guess.name : null;
    this.suggestions.set(text, suggestion);
    return suggestion;
  }
}
