import { CODES, messageOf, type Code, type Message } from '../codes';

/** Codes of values that can be read but not loaded, and of what should be looked at. */
export const LOAD_CODES = {
  unknown_indicator: {
    da: '»{text}« er ikke en kendt indikator.',
    en: '“{text}” is not a known indicator.',
  },
  indicator_missing: {
    da: 'Linjen siger ikke, hvilken indikator tallet hører til.',
    en: 'The row does not say which indicator the value belongs to.',
  },
  period_missing: {
    da: 'Linjen siger ikke, hvilken periode tallet gælder.',
    en: 'The row does not say what period the value is for.',
  },
  period_too_coarse: {
    da: '»{text}« er en længere periode, end indikatoren måles i. Der skal være ét tal pr. {grainDa}.',
    en: '“{text}” is a longer period than the indicator is measured in. There must be one value per {grainEn}.',
  },
  number_too_large: {
    da: '»{text}« i kolonnen {column} er større end det, der kan gemmes uden afrunding.',
    en: '“{text}” in column {column} is larger than what can be stored without rounding.',
  },
  duplicate_row: {
    da: 'Tallet {text} i linje {line} står også i linje {otherLine} for samme indikator og periode; det er kun taget med én gang.',
    en: 'The value {text} on line {line} also stands on line {otherLine} for the same indicator and period; it is counted once.',
  },
  conflicting_values: {
    da: 'Filen har forskellige tal for samme indikator og periode: {text} i linje {line} og {otherText} i linje {otherLine}. Ret eller fjern det forkerte.',
    en: 'The file has different values for the same indicator and period: {text} on line {line} and {otherText} on line {otherLine}. Correct or remove the wrong one.',
  },
  unit_differs: {
    da: '»{text}« i kolonnen {column} er i {from}, men {wantedDa} i {to}.',
    en: '“{text}” in column {column} is in {from}, but {wantedEn} in {to}.',
  },
  unit_differs_column: {
    da: '{count} tal i kolonnen {column} er i {from}, men {wantedDa} i {to}. De er ikke indlæst. {mendDa}',
    en: '{count} values in column {column} are in {from}, but {wantedEn} in {to}. They are not loaded. {mendEn}',
  },
  columns_unused: {
    da: 'Filen har kolonner, der ikke bruges ({count}): {names}. Det, der står i dem, indlæses ikke. Vælg under læsningen, hvad de er, hvis de skal med.',
    en: 'The file has columns that are not used ({count}): {names}. What stands in them is not loaded. Choose under the reading what they are if they are to be.',
  },
  amount_decimals: {
    da: '»{text}« i kolonnen {column} har brøkdele af en øre.',
    en: '“{text}” in column {column} has fractions of an øre.',
  },
  project_name_missing: {
    da: 'Linjen har ikke noget projektnavn.',
    en: 'The row has no project name.',
  },
  text_not_known: {
    da: '»{text}« i kolonnen {column} er ikke en af de mulige værdier.',
    en: '“{text}” in column {column} is not one of the possible values.',
  },
  text_too_long: {
    da: 'Teksten i kolonnen {column} er længere end {max} tegn.',
    en: 'The text in column {column} is longer than {max} characters.',
  },
  share_range: {
    da: '»{text}« i kolonnen {column} er ikke en andel mellem 0 og 1 (0–100 %).',
    en: '“{text}” in column {column} is not a share between 0 and 1 (0–100 %).',
  },
  change_missing: {
    da: 'Linjen siger ikke, hvilken ændring »{text}« i kolonnen {column} hører til.',
    en: 'The row does not say which change “{text}” in column {column} belongs to.',
  },
  benefit_missing: {
    da: 'Linjen siger ikke, hvilken gevinst »{text}« i kolonnen {column} hører til.',
    en: 'The row does not say which benefit “{text}” in column {column} belongs to.',
  },
  cost_year_missing: {
    da: 'Linjen siger ikke, hvilket år beløbet {text} i kolonnen {column} gælder.',
    en: 'The row does not say which year the amount {text} in column {column} is of.',
  },
  conflicting_field: {
    da: '»{text}« i kolonnen {column} passer ikke med linje {otherLine}, hvor der står »{otherText}« om det samme.',
    en: '“{text}” in column {column} does not agree with line {otherLine}, which says “{otherText}” about the same.',
  },
  repeated_amount: {
    da: 'Beløbet {text} i kolonnen {column} står også i linje {otherLine} for det samme; det er kun taget med én gang.',
    en: 'The amount {text} in column {column} also stands on line {otherLine} for the same; it is counted once.',
  },
  quarantined: {
    da: 'Linjen er lagt til side og er ikke indlæst.',
    en: 'The row is set aside and is not loaded.',
  },
} satisfies Record<string, Message>;

/** Any code a rejected cell can have. */
export type RejectCode = Code | keyof typeof LOAD_CODES;

/** The message of any code, with its parameters filled in. */
export function rejectMessage(
  code: RejectCode,
  params: Record<string, string | number | null | undefined>,
): Message {
  const own: Partial<Record<string, Message>> = LOAD_CODES;
  const found = own[code];
  if (!found) {
    const read = code as keyof typeof CODES;
    return { da: messageOf(read, params, 'da'), en: messageOf(read, params, 'en') };
  }
  // `kr.` ends a sentence with its own full stop.
  const fill = (whole: string, name: string, at: number, text: string): string => {
    const value = String(params[name] ?? '');
    return text[at + whole.length] === '.' ? value.replace(/\.$/, '') : value;
  };
  const { suggestion } = params;
  const da = found.da.replace(/\{(\w+)\}/g, fill);
  const en = found.en.replace(/\{(\w+)\}/g, fill);
  if (suggestion === undefined || suggestion === null || suggestion === '') return { da, en };
  return { da: `${da} Mente du ${suggestion}?`, en: `${en} Did you mean ${suggestion}?` };
}
