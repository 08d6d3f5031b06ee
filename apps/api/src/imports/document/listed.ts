/** Names in quotes, one after the other: »A«, »B« og »C«. */
export function listed(names: readonly string[], language: 'da' | 'en'): string {
  const quoted = names.map((name) => (language === 'da' ? `»${name}«` : `“${name}”`));
  const last = quoted.pop() ?? '';
  const and = language === 'da' ? ' og ' : ' and ';
  return quoted.length === 0 ? last : quoted.join(', ') + and + last;
}
