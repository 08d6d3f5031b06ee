/**
 * Turns pasted cells into a file. A spreadsheet puts tabs between cells; text without any
 * separator and with a single line is not a table, and gives null.
 */
export function pastedFile(text: string, at: Date): File | null {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2 || !/[\t;,|]/.test(text)) return null;
  const extension = text.includes('\t') ? 'tsv' : 'csv';
  const stamp = at.toISOString().slice(0, 16).replace('T', '_').replace(':', '');
  return new File([text], `indsat_${stamp}.${extension}`, { type: 'text/plain;charset=utf-8' });
}
