import { date, monthWritten } from '../../shared/format/dates';

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
  access: 'admin.audit.access',
  relevance: 'themes.relevance',
  barrier: 'matrix.barrier',
  source: 'themes.value.source',
  stance: 'themes.value.stance',
  field: 'shared.ideaField',
  highEffectManyResources: 'shared.ideaField',
  lowEffectFewResources: 'shared.ideaField',
  joinByLink: 'admin.audit.yesNo',
  figures: 'admin.audit.figures',
  same: 'admin.audit.same',
  row: 'admin.audit.row',
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
      if (name === null) return danishDates(line);
      const values = VALUES[field];
      return `${name}: ${(values ? say(`${values}.${value}`) : null) ?? danishDates(value)}`;
    })
    .join('\n');
}

const ALONE = /(?<=^|[\s,(–])(\d{4}-\d{2}(?:-\d{2})?)(?=$|[\s,.;)–])/g;

/** Days and months that stand alone, as Danes write them; a date inside a file's name stays as it is. */
export function danishDates(text: string): string {
  return text.replace(ALONE, (found) => (found.length === 7 ? monthWritten(found) : date(found)));
}
