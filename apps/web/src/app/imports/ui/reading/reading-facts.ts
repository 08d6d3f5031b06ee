import type { ImportChange, ImportReading } from '@gevinst/contract';
import type { Language } from '../../../shared/format/numbers';
import { monthShort } from '../../../shared/format/dates';
import { isMonth } from '../dry-run/change-tabs';

/** One card: what was decided, and what the decision rests on. */
export interface ReadingFact {
  name: 'encoding' | 'delimiter' | 'period' | 'outside';
  value: string;
  evidence: string;
}

/** What the cards are made of. */
export interface FactSources {
  reading: ImportReading;
  /** Every change of the file; none when only the first ones are known. */
  changes: readonly ImportChange[];
}

/** Encodings by their usual names. */
export const ENCODINGS: Record<string, string | undefined> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

/** How the file was read, as cards with evidence; a card without content is left out. */
export function readingFacts(sources: FactSources, language: Language): ReadingFact[] {
  const { reading } = sources;
  const number = reading.columns.find(({ role, style }) => role === 'value' && style !== null);
  const encoding = ENCODINGS[reading.encoding] ?? reading.encoding;
  const facts: ReadingFact[] = [
    { name: 'encoding', value: encoding, evidence: wordsIn(reading.encodingEvidence) },
    {
      name: 'delimiter',
      value: [delimiterText(reading.delimiter, language), number?.style]
        .filter(Boolean)
        .join(' · '),
      evidence: inColumn(number, language),
    },
    periodFact(sources, language),
    outsideFact(reading, language),
  ];
  return facts.filter(({ value }) => value !== '');
}

/** A separator by its name: as a mark alone it is overlooked. */
export function delimiterText(delimiter: string, language: Language): string {
  return DELIMITERS[language][delimiter] ?? delimiter;
}

const DELIMITERS: Record<Language, Record<string, string | undefined>> = {
  da: { ';': 'Semikolon', ',': 'Komma', '|': 'Lodret streg', '\t': 'Tabulator' },
  en: { ';': 'Semicolon', ',': 'Comma', '|': 'Vertical bar', '\t': 'Tab' },
};

/** Words of the file with letters that only the right encoding shows; why it was chosen is the reader's business. */
function wordsIn(evidence: string): string {
  return (evidence.match(/»[^«]+«/g) ?? []).join(', ');
}

function inColumn(column: { name: string } | undefined, language: Language): string {
  if (!column) return '';
  return language === 'da' ? `i kolonnen »${column.name}«` : `in the column “${column.name}”`;
}

/** The way a column is written, in words where it has no shape to show. */
export function styleWords(style: string, language: Language): string {
  return GRAINS[language][style] ?? style;
}

const GRAINS: Record<Language, Record<string, string | undefined>> = {
  da: { day: 'dato', week: 'uge', month: 'måned', quarter: 'kvartal', half: 'halvår', year: 'år' },
  en: { day: 'date', week: 'week', month: 'month', quarter: 'quarter', half: 'half-year' },
};

function periodFact({ reading, changes }: FactSources, language: Language): ReadingFact {
  const columns = reading.columns.filter(
    ({ role }) => role === 'period' || role === 'periodColumn',
  );
  const [first] = columns;
  return {
    name: 'period',
    value: first ? styleWords(first.style ?? first.name, language) : '',
    evidence: spanOf(changes, language) || inColumn(first, language),
  };
}

/** From when to when the values are. */
function spanOf(changes: readonly ImportChange[], language: Language): string {
  const periods = changes.map(({ period }) => period).sort();
  const [from, to] = [periods[0], periods.at(-1)];
  if (!from || !to) return '';
  const say = (period: string) => (isMonth(period) ? monthShort(period, language) : period);
  return from === to ? say(from) : `${say(from)} – ${say(to)}`;
}

function outsideFact({ titleLines, totals }: ImportReading, language: Language): ReadingFact {
  const parts = [
    counted(titleLines.length, TITLES[language]),
    counted(totals.length, TOTALS[language]),
  ];
  return {
    name: 'outside',
    value: parts.filter((part) => part !== '').join(', '),
    evidence: '',
  };
}

type OneAndMany = readonly [one: string, many: string];
const TITLES: Record<Language, OneAndMany> = {
  da: ['titellinje', 'titellinjer'],
  en: ['title line', 'title lines'],
};
const TOTALS: Record<Language, OneAndMany> = { da: ['total', 'totaler'], en: ['total', 'totals'] };

function counted(count: number, [one, many]: OneAndMany): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}
