import type { ThemeFinding } from '@gevinst/contract';
import type { Words } from '../../model/theme/theme-names';

type Tone = ThemeFinding['tone'];

const say = (tone: Tone, words: Words): ThemeFinding => ({ tone, ...words });

/** A finding about a number of things; none when the number is 0. `{n}` stands for the number. */
export function counted(
  tone: Tone,
  count: number,
  one: readonly [da: string, en: string],
  many: readonly [da: string, en: string],
): ThemeFinding[] {
  if (count === 0) return [];
  const [da, en] = count === 1 ? one : many;
  const filled = (text: string) => text.replaceAll('{n}', String(count));
  return [say(tone, { da: filled(da), en: filled(en) })];
}

/** A finding when something is so. */
export function when(holds: boolean, tone: Tone, da: string, en: string): ThemeFinding[] {
  return holds ? [say(tone, { da, en })] : [];
}

/** 'a', 'a og b', 'a, b og c' */
export function listed(names: readonly string[], and: 'og' | 'and'): string {
  const [last] = names.slice(-1);
  const others = names.slice(0, -1);
  return last === undefined || others.length === 0
    ? (last ?? '')
    : `${others.join(', ')} ${and} ${last}`;
}

/** A decimal as Danes write it; in English it stands as it is. */
export const danish = (text: string) => text.replace('.', ',');
