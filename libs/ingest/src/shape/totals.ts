/** Words that label a row as a total of other rows. */
const TOTAL =
  /^(?:i\s?alt|ialt|total(?:t|en|er|s|sum|beløb)?|grand total|sum|sub-?total|samlet(?: sum)?|hovedtotal|mellemtotal)\s*[:.]?$/i;

/** True when a cell is a label such as *I alt*, *Total* or *Sum*. */
export function isTotalLabel(cell: string): boolean {
  if (cell.length < 3 || cell.length > 20) return false;
  const c = cell.charCodeAt(0) | 32;
  if (c !== 105 && c !== 116 && c !== 103 && c !== 115 && c !== 104 && c !== 109 && c !== 32) {
    return false;
  }
  return TOTAL.test(cell.trim());
}

/** True for the header of a column whose *Sum* is a way of counting, not the label of a total. */
export function holdsAggregation(header: string): boolean {
  return /^\s*(?:opgørelse|opgoerelse|sammenlægning|sammenlaegning|aggreg)/i.test(header);
}

/** One total of the file compared with the sum of the rows it covers, in exact decimals. */
export interface TotalCheck {
  line: number;
  /** 1-based column of the label and of the checked number. */
  labelColumn: number;
  column: number;
  /** The cells that the total and its parts have in common; empty for a total of everything. */
  group: string[];
  stated: string;
  computed: string;
  parts: number;
  ok: boolean;
}
