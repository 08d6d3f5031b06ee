import type { Damage, DamageCode, Dialect, Encoding, EncodingEvidence } from './model';
import type { RowRules } from './shape/row-rules';
import type { TotalCheck } from './shape/totals';
import type { ColumnKind, ColumnProfile } from './types/column-profile';
import type { NumberStyle } from './types/number-style';
import type { DateOrder } from './types/period-text';

/** Row counts of a file; the kinds add up to `records`. */
export interface TableCounts {
  /** Physical lines. */
  lines: number;
  records: number;
  titleRows: number;
  headerRows: number;
  /** Undamaged rows that are neither totals nor notes. */
  dataRows: number;
  totalRows: number;
  damagedRows: number;
  blankRows: number;
  noteRows: number;
}

/** A line outside the table, kept so that nothing disappears unseen. */
export interface LooseLine {
  line: number;
  text: string;
}

/** A record that is damaged, with its line. */
export interface DamagedLine extends Damage {
  line: number;
}

/** Something the analyst should know; never a reason to lose a row. */
export interface ReadWarning {
  code: string;
  line: number | null;
  column: string | null;
  params: Record<string, string | number>;
}

/** Everything the first pass found out about a file. JSON-serialisable. */
export interface TableProfile {
  version: 1;
  encoding: EncodingEvidence;
  dialect: Dialect;
  width: number;
  /** What has to be looked at in every row, where the table is an unusual one. */
  rules?: RowRules;
  /** What of the layout a person has said. */
  chosen?: ('encoding' | 'delimiter' | 'headerLine' | 'keepTotals')[];
  headerLine: number | null;
  firstLine: number;
  /** Physical line of the last whole row; what stands below may be notes. */
  lastLine: number;
  /** Column names, made unique. */
  names: string[];
  /** Header cells as written; empty when the file has no header. */
  header: string[];
  renamed: { column: number; from: string; to: string }[];
  titles: LooseLine[];
  notes: LooseLine[];
  /** 0-based columns in which *I alt* and the like mark total rows. */
  totalColumns: number[];
  totals: TotalCheck[];
  columns: ColumnProfile[];
  counts: TableCounts;
  /** The first thousand damaged rows; `damageCounts` has them all. */
  damage: DamagedLine[];
  damageCounts: Partial<Record<DamageCode, number>>;
  /** A civil registration number stands outside the table's whole rows. */
  cprSeen?: boolean;
  warnings: ReadWarning[];
}

/** A remembered or chosen answer for one column. */
export interface ColumnHint {
  kind?: ColumnKind;
  number?: NumberStyle;
  order?: DateOrder;
  /** The analyst has said that these are not civil registration numbers. */
  notCpr?: boolean;
}

/** What a saved profile or the answers to questions say before the file is read. */
export interface ReadHints {
  encoding?: Encoding;
  delimiter?: string;
  quote?: Dialect['quote'];
  escape?: Dialect['escape'];
  /** Physical line of the header; null = no header. */
  headerLine?: number | null;
  /** Whether the last column is cut at its decimal comma, which is also the delimiter. */
  cutDecimals?: boolean;
  /** Rows labelled *I alt* are ordinary rows. */
  keepTotals?: boolean;
  /** By column name. */
  columns?: Record<string, ColumnHint>;
}
