import type { RegisterDef } from '../definitions/field';
import { type Line, type Sheet, textOf } from './line';

export interface Suggestion {
  readonly value: string;
  readonly label: string;
  readonly line: Sheet;
}

/** Ready-made lines that are not in the list yet. */
export function suggestionsOf(
  { suggest, fields }: RegisterDef,
  lines: readonly Line[],
  say: (key: string) => string,
): Suggestion[] {
  if (suggest === undefined) return [];
  const taken = new Set(lines.map((line) => textOf(line[suggest.key])));
  const values = fields.find(({ key }) => key === suggest.key)?.values ?? [];
  return values
    .filter((value) => !taken.has(value))
    .map((value) => {
      const at = `themes.suggest.${suggest.name}.${value}`;
      const filled = suggest.fields.map((key): [string, string] => [key, say(`${at}.${key}`)]);
      return {
        value,
        label: say(`themes.value.${suggest.name}.${value}`),
        line: { [suggest.key]: value, ...(Object.fromEntries(filled) as Sheet) },
      };
    });
}
