/** Registers whose lines are called by their kind where nobody has written a name, and where its words are. */
const KINDS: Readonly<Record<string, string>> = {
  channels: 'channel',
  options: 'option',
  prerequisites: 'prerequisite',
  focusShifts: 'focus',
};

/** The text key of what a line is called where nobody has written a name: its kind, else the register that it stands in. */
export function lineNameKey(theme: string, part: string, kind: string | null): string {
  const words = KINDS[part];
  return words === undefined || kind === null
    ? `themes.${theme}.${part}.title`
    : `themes.value.${words}.${kind}`;
}
