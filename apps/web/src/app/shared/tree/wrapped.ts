const LINE_LENGTH = 34;

/** At most so many lines of about 34 characters; what does not fit ends in an ellipsis. */
export function wrapped(text: string, most = 2): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LINE_LENGTH) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  const shown = lines.slice(0, most).map((line) => cut(line));
  const last = shown.length - 1;
  return lines.length > most ? shown.with(last, cut(`${shown[last] ?? ''} …`, true)) : shown;
}

function cut(line: string, more = false): string {
  if (line.length <= LINE_LENGTH) return line;
  return `${line.slice(0, LINE_LENGTH - (more ? 2 : 1)).trimEnd()}…`;
}
