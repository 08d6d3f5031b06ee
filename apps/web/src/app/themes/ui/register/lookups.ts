import type { ProjectPlan, ThemeResource } from '@gevinst/contract';
import type { Choice } from '../../../shared/ui/select-field';
import type { FieldDef } from '../definitions/field';
import { type Line, textOf } from './line';

/** What the fields of a theme may name, by id. */
export interface Lookups {
  readonly benefits: readonly Choice[];
  readonly changes: readonly Choice[];
  readonly indicators: readonly Choice[];
  /** Of an indicator, what is measured from its baseline to now, in words. */
  readonly measured?: ReadonlyMap<string, string>;
  /** Lines of the theme's registers. */
  readonly lines: Readonly<Record<string, readonly Choice[]>>;
}

export function lookupsOf(
  { benefits, changes, indicators }: ProjectPlan,
  { content }: ThemeResource,
  say: (key: string) => string,
): Lookups {
  const lines = Object.entries(content).filter((entry): entry is [string, Line[]] =>
    Array.isArray(entry[1]),
  );
  const choice = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  return {
    benefits: benefits.map(choice),
    changes: changes.map(choice),
    indicators: indicators.map(choice).sort((a, b) => a.label.localeCompare(b.label, 'da')),
    lines: Object.fromEntries(
      lines.map(([part, all]) => [
        part,
        all.map((line) => ({ value: line.id, label: nameOf(line, say) })),
      ]),
    ),
  };
}

/** A channel without a name of its own is called by its kind. */
function nameOf(line: Line, say: (key: string) => string): string {
  const own = textOf(line['text']) || textOf(line['name']) || textOf(line['what']);
  return own || say(`themes.value.channel.${textOf(line['kind'])}`);
}

/** The things a field may name. */
export function choicesOf({ kind, of = '' }: FieldDef, lookups: Lookups): readonly Choice[] {
  if (kind === 'benefits') return lookups.benefits;
  if (kind === 'changes') return lookups.changes;
  if (kind === 'indicator') return lookups.indicators;
  return lookups.lines[of] ?? [];
}
