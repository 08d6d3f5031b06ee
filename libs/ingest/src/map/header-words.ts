import { foldText } from './fold-text';

/** What a column of a measurements file is for. */
export type MeasurementRole =
  'indicator' | 'period' | 'value' | 'dimension' | 'periodColumn' | 'ignored';

const WORDS = {
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
  remark: [
    'bemaerkning',
    'bemaerkninger',
    'kommentar',
    'kommentarer',
    'note',
    'noter',
    'kilde',
    'source',
    'comment',
    'comments',
    'remarks',
    'beskrivelse',
    'description',
    'registreret af',
    'linje',
    'fejl',
    'forslag',
    'kolonne',
  ],
  notValue: ['enhed', 'unit', 'nr', 'id', 'ansvarlig'],
};

/** How surely a header names a role: 1 for the word itself, less where it is one of several words. */
export function headerScore(header: string, role: keyof typeof WORDS): number {
  const known: readonly string[] = WORDS[role];
  const folded = foldText(header.replace(/\([^)]*\)/g, ''));
  const at = known.indexOf(folded);
  if (at >= 0) return 1 - at * 0.001;
  const words = folded.split(' ');
  return known.some((word) => word.length > 3 && words.includes(word)) ? 0.7 : 0;
}

/** True for a column of remarks: it neither holds values nor tells them apart. */
export function isRemark(header: string): boolean {
  return headerScore(header, 'remark') > 0.9;
}

/** True for a header that says that its numbers are no measured values. */
export function isNoValue(header: string): boolean {
  return isRemark(header) || headerScore(header, 'notValue') > 0.9;
}
