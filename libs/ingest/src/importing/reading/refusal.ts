import type { TableProfile } from '../../profile';
import type { ImportMessage } from '../import-message';
import { messageOf } from '../../codes';

const REFUSALS = {
  not_text: {
    da: 'Filen er ikke en CSV- eller tekstfil ({kind}). Gem arket som CSV, og prøv igen.',
    en: 'The file is not a CSV or text file ({kind}). Save the sheet as CSV and try again.',
  },
  empty_file: {
    da: 'Filen har ingen rækker med data.',
    en: 'The file has no rows of data.',
  },
} as const;

const SIGNATURES: [string, string][] = [
  ['504b0304', 'Excel eller zip'],
  ['d0cf11e0', 'Excel 97–2003'],
  ['25504446', 'PDF'],
  ['1f8b', 'gzip'],
  ['89504e47', 'billede'],
  ['ffd8ff', 'billede'],
  ['50415231', 'Parquet'],
];

/** Why the first bytes of a file are not text, or null. */
export function refuseBytes(head: Uint8Array): ImportMessage | null {
  const hex = Buffer.from(head.subarray(0, 8)).toString('hex');
  const kind = SIGNATURES.find(([start]) => hex.startsWith(start))?.[1];
  return kind === undefined ? null : refusal('not_text', kind);
}

/** Why a file cannot be taken as it is: civil registration numbers, or nothing to load. */
export function refuseTable(profile: TableProfile): ImportMessage | null {
  const personal = profile.columns.find((column) => column.cprLike)?.name ?? null;
  if (personal !== null || profile.cprSeen) {
    const where = { column: personal ?? '–' };
    const [da, en] = [messageOf('cpr', where), messageOf('cpr', where, 'en')];
    return { ...NOWHERE, code: 'cpr', da, en, column: personal };
  }
  const { dataRows, totalRows, damagedRows } = profile.counts;
  return dataRows + totalRows + damagedRows === 0 ? refusal('empty_file', '') : null;
}

const NOWHERE = {
  line: null,
  column: null,
  text: null,
  suggestion: null,
  severity: 'rejected' as const,
};

function refusal(code: keyof typeof REFUSALS, kind: string): ImportMessage {
  const { da, en } = REFUSALS[code];
  return { ...NOWHERE, code, da: da.replace('{kind}', kind), en: en.replace('{kind}', kind) };
}
