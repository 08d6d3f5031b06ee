/** Fields whose values are words of the house, and where these words are. */
const VALUES: Readonly<Record<string, string>> = {
  phase: 'shared.phase',
  valueClass: 'shared.valueClass',
  beneficiary: 'shared.beneficiary',
  light: 'shared.light',
  direction: 'shared.direction',
  grain: 'shared.grain',
  aggregation: 'shared.aggregation',
  role: 'shared.role',
};

/**
 * What an entry says of an edit, 'phase: delivery' line by line, in the reader's words. `say` gives null for a key
 * that has none; text that is no list of fields stays as it is.
 */
export function auditWords(text: string | null, say: (key: string) => string | null): string {
  if (text === null) return '–';
  return text
    .split('\n')
    .map((line) => {
      const [, field = '', value = ''] = /^(\w+): (.*)$/.exec(line) ?? [];
      const name = field === '' ? null : say(`admin.audit.field.${field}`);
      if (name === null) return line;
      const values = VALUES[field];
      return `${name}: ${(values ? say(`${values}.${value}`) : null) ?? value}`;
    })
    .join('\n');
}
