import { foldText } from './fold-text';

/** What a column of a measurements file is for. */
export type MeasurementRole =
  'indicator' | 'period' | 'value' | 'dimension' | 'periodColumn' | 'ignored';

const WORDS: Record<'indicator' | 'period' | 'value' | 'ignored', string[]> = {
  indicator: [
    'indikator',
    'indikatorkode',
    'indikatornavn',
    'indikator id',
    'kpi',
    'noegletal',
    'maaling',
    'maalepunkt',
    'gevinstindikator',
    'indicator',
    'indicator code',
    'indicator name',
    'metric',
    'measure',
    'series',
    'serie',
    'variabel',
    'maal',
    'navn',
    'name',
    'kind',
    'kode',
    'code',
  ],
  period: [
    'periode',
    'maaned',
    'tid',
    'dato',
    'aar',
    'kvartal',
    'uge',
    'period',
    'month',
    'date',
    'year',
    'quarter',
    'week',
    'time',
    'fiscal year',
    'maanedsdato',
    'registreringsdato',
    'maaledato',
  ],
  value: [
    'vaerdi',
    'maalevaerdi',
    'maalt',
    'value',
    'antal',
    'resultat',
    'indhold',
    'realiseret',
    'faktisk',
    'actual',
    'tal',
    'beloeb',
    'maengde',
    'sum',
    'amount',
    'count',
    'volume',
    'obs value',
  ],
  ignored: [
    'bemaerkning',
    'bemaerkninger',
    'kommentar',
    'kommentarer',
    'note',
    'noter',
    'enhed',
    'unit',
    'kilde',
    'source',
    'comment',
    'comments',
    'remarks',
    'linje',
    'nr',
    'id',
    'beskrivelse',
    'description',
    'registreret af',
    'ansvarlig',
    'fejl',
    'forslag',
    'kolonne',
  ],
};

/** How surely a header names a role: 1 for the word itself, less where it is one of several words. */
export function headerScore(header: string, role: keyof typeof WORDS): number {
  const folded = foldText(header.replace(/\([^)]*\)/g, ''));
  const at = WORDS[role].indexOf(folded);
  if (at >= 0) return 1 - at * 0.001;
  const words = folded.split(' ');
  return WORDS[role].some((word) => word.length > 3 && words.includes(word)) ? 0.7 : 0;
}
