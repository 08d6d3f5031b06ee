/** The command that sends the next file of the same source, ready to paste into a shell. */
export function curlLine(
  origin: string,
  file: { readonly fileName: string; readonly source: string },
): string {
  const parts = [
    'curl -b cookies.txt',
    `-F ${quoted(`source=${file.source}`)}`,
    `-F ${quoted(`file=@"${file.fileName.replace(/["\\]/g, '\\$&')}"`)}`,
    `${origin}/api/v1/imports`,
  ];
  return parts.join(' ');
}

/** Nothing inside single quotes means anything to a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
