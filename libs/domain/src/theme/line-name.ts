/** What a line of a theme is called. */
export interface LineName {
  /** The first line of what somebody has written that says what it is about; '' where nobody has. */
  readonly text: string;
  /** Where there is no text: the kind that was chosen, for the page to say in words; null when there is none either. */
  readonly kind: string | null;
}

const WORDS = ['text', 'name', 'what', 'observed', 'task', 'change', 'role', 'actor', 'note'];
const KINDS = ['kind', 'option', 'pattern'];

/** What a line is called, whichever register it stands in. */
export function nameOfLine(line: object): LineName {
  const text = firstOf(line, WORDS)?.trim().split('\n')[0]?.trimEnd() ?? '';
  return { text, kind: text === '' ? firstOf(line, KINDS) : null };
}

/** The same as one text, where no page is there to say the kind in words. */
export function titleOfLine(line: object): string {
  const { text, kind } = nameOfLine(line);
  return text || (kind ?? '…');
}

function firstOf(line: object, names: readonly string[]): string | null {
  const fields = new Map(Object.entries(line) as [string, unknown][]);
  const found = names.map((name) => fields.get(name));
  return found.find((one): one is string => typeof one === 'string' && one.trim() !== '') ?? null;
}
