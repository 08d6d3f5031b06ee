import { date } from '../../format/dates';

/** The fields that say what a thing is. */
const NAMES = ['text', 'title', 'name', 'label', 'what', 'task', 'role', 'note'] as const;

/** A value of an edit as a person reads it; '' for nothing. `words` are for values that are not words themselves. */
export function inWords(value: unknown, words: Readonly<Record<string, string>> = {}): string {
  if (Array.isArray(value)) return value.map((one) => inWords(one, words)).join(', ');
  if (typeof value === 'object' && value !== null) {
    const name = NAMES.map((key) => (value as Record<string, unknown>)[key]).find(Boolean);
    return inWords(name ?? '', words);
  }
  if (typeof value === 'number' || typeof value === 'boolean') {
    return words[String(value)] ?? String(value);
  }
  if (typeof value !== 'string') return '';
  return words[value] ?? (/^\d{4}-\d{2}-\d{2}$/.test(value) ? date(value) : value);
}
