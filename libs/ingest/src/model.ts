/** Character encodings that an uploaded file can be read in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What the choice of encoding rests on; shown to the analyst. */
export interface EncodingEvidence {
  encoding: Encoding;
  reason: 'bom' | 'nul_pattern' | 'valid_utf8' | 'mostly_utf8' | 'fallback' | 'chosen';
  bom: boolean;
  bytes: number;
  /** Byte sequences that are not valid in the chosen encoding; records that hold one are rejected. */
  invalid: number;
  /** æ, ø, å (and capitals) found in the inspected part, and three words with them. */
  danishLetters: number;
  sampleWords: string[];
  /** Traces of text that was encoded twice ("Ã¦"). */
  mojibake: number;
}

/** Why one record cannot be loaded as written. `column` is 1-based; 0 means the whole line. */
export interface Damage {
  code: DamageCode;
  column: number;
  text: string;
}

/** Codes of damage that the reader finds before any value is interpreted. */
export type DamageCode =
  | 'stray_quote'
  | 'open_quote'
  | 'quote_swallow'
  | 'field_count'
  | 'control_char'
  | 'nul'
  | 'bom_inside'
  | 'bad_bytes';

/** One record as the tokenizer read it. */
export interface RawRecord {
  /** 1-based physical line on which the record starts. */
  line: number;
  /** Physical lines the record spans. */
  lines: number;
  cells: string[];
  /** At least one cell was written in quotes. */
  quoted: boolean;
  /** 1-based column of the first quote character inside an unquoted cell; 0 when there is none. */
  quoteInText: number;
  damage: Damage | null;
}

/** How cells are separated and quoted. */
export interface Dialect {
  delimiter: string;
  /** Empty when the file has no quote character. */
  quote: '"' | "'" | '';
  escape: 'double' | 'backslash';
  newline: '\r\n' | '\n' | '\r';
  /** The first line is `sep=…`. */
  sepLine: boolean;
  evidence: DelimiterEvidence[];
}

/** Score of one delimiter candidate over the inspected part of the file. */
export interface DelimiterEvidence {
  delimiter: string;
  /** Most common number of cells. */
  width: number;
  /** Share of records with that number. */
  share: number;
  score: number;
}
