const LINE_LENGTH = 34;

/** At most two lines of about 34 characters; what does not fit ends in an ellipsis. */
export function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LINE_LENGTH) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  const [first = '', second, ...rest] = lines.map((line) => cut(line));
  if (second === undefined) return [first];
  return [first, rest.length > 0 ? cut(`${second} …`, true) : second];
}

function cut(line: string, more = false): string {
  if (line.length <= LINE_LENGTH) return line;
  return `${line.slice(0, LINE_LENGTH - (more ? 2 : 1)).trimEnd()}…`;
}
