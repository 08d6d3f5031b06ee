/** A message an analyst understands, in both languages. */
export interface Message {
  da: string;
  en: string;
}

/**
 * Every code of a damaged, rejected or remarkable record. `{text}`, `{column}`, `{suggestion}` and
 * the like are filled in by `messageOf`.
 */
export const CODES = {
  stray_quote: {
    da: 'Anførselstegnet i »{text}« står et sted, hvor det ikke kan læses sikkert.',
    en: 'The quotation mark in “{text}” stands where it cannot be read safely.',
  },
  open_quote: {
    da: 'Linjen har et anførselstegn, der aldrig bliver lukket: »{text}«.',
    en: 'The line has a quotation mark that is never closed: “{text}”.',
  },
  quote_swallow: {
    da: 'Et anførselstegn får flere hele linjer til at ligne én celle: »{text}«.',
    en: 'A quotation mark makes several whole lines look like one cell: “{text}”.',
  },
  field_count: {
    da: 'Linjen har et andet antal celler end overskriften: »{text}«.',
    en: 'The line has another number of cells than the header: “{text}”.',
  },
  nul: {
    da: 'Cellen i kolonnen {column} indeholder et NUL-tegn.',
    en: 'The cell in column {column} contains a NUL character.',
  },
  control_char: {
    da: 'Cellen i kolonnen {column} indeholder et usynligt styretegn.',
    en: 'The cell in column {column} contains an invisible control character.',
  },
  bom_inside: {
    da: 'Linjen begynder med et byte order mark midt i filen; måske er to filer sat sammen.',
    en: 'The line starts with a byte order mark inside the file; perhaps two files were joined.',
  },
  bad_bytes: {
    da: 'Et tegn i kolonnen {column} kan ikke læses i filens tegnsæt.',
    en: 'A character in column {column} cannot be read in the encoding of the file.',
  },
  number_not: {
    da: '»{text}« i kolonnen {column} er ikke et tal.',
    en: '“{text}” in column {column} is not a number.',
  },
  number_grouping: {
    da: '»{text}« i kolonnen {column} passer ikke med kolonnens tusindtals- og decimaltegn.',
    en: '“{text}” in column {column} does not fit the grouping and decimal sign of the column.',
  },
  number_decimals: {
    da: '»{text}« i kolonnen {column} har flere end seks decimaler.',
    en: '“{text}” in column {column} has more than six decimals.',
  },
  number_exponent: {
    da: '»{text}« i kolonnen {column} er skrevet med eksponent.',
    en: '“{text}” in column {column} is written with an exponent.',
  },
  number_plus: {
    da: '»{text}« i kolonnen {column} har et plus foran.',
    en: '“{text}” in column {column} has a leading plus.',
  },
  number_minus: {
    da: 'Minus i »{text}« i kolonnen {column} står et andet sted end i resten af kolonnen.',
    en: 'The minus of “{text}” in column {column} stands elsewhere than in the rest of the column.',
  },
  number_unit: {
    da: '»{text}« i kolonnen {column} har en anden enhed end resten af kolonnen.',
    en: '“{text}” in column {column} has another unit than the rest of the column.',
  },
  number_leading_zero: {
    da: '»{text}« i kolonnen {column} begynder med nul; er det en kode?',
    en: '“{text}” in column {column} starts with a zero; is it a code?',
  },
  number_too_long: {
    da: 'Tallet i kolonnen {column} har for mange cifre: »{text}«.',
    en: 'The number in column {column} has too many digits: “{text}”.',
  },
  period_not: {
    da: '»{text}« i kolonnen {column} er ikke en dato eller periode.',
    en: '“{text}” in column {column} is not a date or period.',
  },
  period_impossible: {
    da: '»{text}« i kolonnen {column} er en dato, der ikke findes.',
    en: '“{text}” in column {column} is a date that does not exist.',
  },
  quote_in_text: {
    da: 'Cellen »{text}« i kolonnen {column} indeholder et anførselstegn og er læst, som den står.',
    en: 'The cell “{text}” in column {column} contains a quotation mark and is read as it stands.',
  },
  header_renamed: {
    da: 'Kolonne {number} hed »{from}« og kaldes her »{column}«.',
    en: 'Column {number} was named “{from}” and is called “{column}” here.',
  },
  mojibake: {
    da: 'Teksten ser ud til at være kodet to gange ({count} steder, fx »Ã¦« for »æ«).',
    en: 'The text seems to be encoded twice ({count} places, such as “Ã¦” for “æ”).',
  },
  cpr: {
    da: 'Kolonnen {column} ligner CPR-numre. Importen er stoppet, og intet er gemt. Fjern kolonnen, og prøv igen.',
    en: 'Column {column} looks like civil registration numbers. The import is stopped and nothing is stored. Remove the column and try again.',
  },
  total_mismatch: {
    da: 'Totalen i kolonnen {column} er {stated}, men dens {parts} dele giver {computed}.',
    en: 'The total in column {column} is {stated}, but its {parts} parts give {computed}.',
  },
  total_without_parts: {
    da: 'Totalen {stated} i kolonnen {column} har ingen dele i filen.',
    en: 'The total {stated} in column {column} has no parts in the file.',
  },
} satisfies Record<string, Message>;

/** A code of the list. */
export type Code = keyof typeof CODES;

/** The message of a code with its parameters, and the suggestion when there is one. */
export function messageOf(
  code: Code,
  params: Record<string, string | number | null | undefined>,
  language: 'da' | 'en' = 'da',
): string {
  const fill = (_: string, name: string): string => String(params[name] ?? '');
  const message = CODES[code][language].replace(/\{(\w+)\}/g, fill);
  const { suggestion } = params;
  if (suggestion === undefined || suggestion === null || suggestion === '') return message;
  return `${message} ${language === 'da' ? 'Mente du' : 'Did you mean'} ${suggestion}?`;
}
