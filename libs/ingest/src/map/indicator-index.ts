import { foldText } from './fold-text';
import { comparable, likeness, type Comparable } from './similarity';

/** What a file may call an indicator. */
export interface KnownIndicator {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly unit: string;
  /** Length of the periods it is measured for; a value of a longer one is none of its values. */
  readonly grain?: 'week' | 'month' | 'quarter' | 'half' | 'year';
}

/** An indicator that a text may mean; 1 = the same name. */
export interface IndicatorGuess {
  readonly id: string;
  readonly name: string;
  readonly confidence: number;
}

/** Finds indicators by code, name or synonym, æøå-folded. */
export interface IndicatorIndex {
  readonly indicators: readonly KnownIndicator[];
  /** The indicator of exactly this name; null when there is none or more than one. */
  find(text: string): KnownIndicator | null;
  /** The likeliest indicators, best first, none below 0.35. */
  guesses(text: string, limit?: number): IndicatorGuess[];
}

/** Builds the index once per file. A name that two indicators share finds neither. */
export function indicatorIndex(indicators: readonly KnownIndicator[]): IndicatorIndex {
  const byName = new Map<string, KnownIndicator | null>();
  for (const indicator of indicators) {
    for (const folded of new Set(namesOf(indicator).map(foldText))) {
      if (folded === '') continue;
      byName.set(folded, byName.has(folded) ? null : indicator);
    }
  }
  for (const indicator of indicators) byName.set(foldText(indicator.code), indicator);
  let ready: Ready[] | null = null;
  return {
    indicators,
    find: (text) => byName.get(foldText(text)) ?? null,
    guesses: (text, limit = 3) => guess((ready ??= indicators.map(readied)), text, limit),
  };
}

interface Ready {
  readonly id: string;
  readonly name: string;
  readonly names: readonly Comparable[];
}

function readied(indicator: KnownIndicator): Ready {
  const { id, name } = indicator;
  return { id, name, names: namesOf(indicator).map(comparable) };
}

function guess(indicators: readonly Ready[], text: string, limit: number): IndicatorGuess[] {
  const asked = comparable(text);
  return indicators
    .map(({ id, name, names }) => ({
      id,
      name,
      confidence: Math.max(...names.map((one) => likeness(asked, one))),
    }))
    .filter(({ confidence }) => confidence >= 0.35)
    .sort((a, b) => b.confidence - a.confidence || a.name.localeCompare(b.name, 'da'))
    .slice(0, limit);
}

function namesOf(indicator: KnownIndicator): string[] {
  return [indicator.code, indicator.name, ...indicator.synonyms];
}
