import { csvLine } from '../write/table-csv';

/** Header and two rows of examples per column; the first word of each field, as Danes write it. */
const COLUMNS: readonly (readonly [header: string, first: string, second: string])[] = [
  ['Projekt', 'Eksempel: Digital ansøgning', 'Eksempel: Digital ansøgning'],
  ['Kode', 'P-001', 'P-001'],
  ['Forvaltning', 'Borgerservice og it', 'Borgerservice og it'],
  ['Fase', 'Gennemførelse', 'Gennemførelse'],
  ['Ejer', 'Navn på projektejeren', 'Navn på projektejeren'],
  ['Ibrugtagning', '31-03-2026', '31-03-2026'],
  ['Beskrivelse', 'Slet eksemplerne, før filen sendes', ''],
  ['Taget på forskud (kr.)', '', ''],
  ['Ændring', 'Ansøgningen udfyldes på nettet', 'Ansøgningen udfyldes på nettet'],
  ['Ændring ejer', 'Navn på den ansvarlige', 'Navn på den ansvarlige'],
  ['Gevinst', 'Færre telefonopkald', 'Kortere ventetid for borgerne'],
  ['Værdiklasse', 'Provenu', 'Kvalitet'],
  ['Modtager', 'Eget budget', 'Borger'],
  ['Gevinst ejer', 'Navn på gevinstejeren', 'Navn på gevinstejeren'],
  ['Fra', '03-2026', '03-2026'],
  ['Til', '12-2028', '12-2028'],
  ['Årlig gevinst (kr.)', '240.000,00', ''],
  ['Negativ gevinst', 'Nej', 'Nej'],
  ['Indikator', 'Telefonopkald pr. måned', 'Ventetid'],
  ['Indikatorkode', 'I-001', 'I-002'],
  ['Enhed', 'stk.', 'minutter'],
  ['Retning', 'Ned', 'Ned'],
  ['Baseline', '4.200,0', '12,5'],
  ['Hyppighed', 'Måned', 'Kvartal'],
  ['Opgørelse', 'Sum', 'Gennemsnit'],
  ['Enhedsværdi (kr.)', '55,00', ''],
  ['Andel', '1,0', ''],
  ['Måltal', '3.100,0', '5,0'],
  ['Budgetår', '2026', '2026'],
  ['Prisniveau', '2026', '2026'],
  ['Finansiering', 'Investeringspulje', ''],
  ['Tilbagebetalingstid (år)', '2,5', ''],
  ['Implementering (kr.)', '450.000,00', ''],
  ['Drift (kr.)', '60.000,00', ''],
  ['Effekt (kr. pr. år)', '240.000,00', ''],
];

/**
 * The template of a portfolio file: Excel's Danish CSV (UTF-8 with byte order mark, `;`, CRLF) with
 * one column per field and two example rows of one project with two benefits.
 */
export function portfolioTemplate(): string {
  const rows = [0, 1, 2].map((at) => COLUMNS.map((column) => column[at] ?? ''));
  return `\ufeff${rows.map((row) => csvLine(row, ';')).join('')}`;
}
