import type { Grain, Month, ThemeFinding } from '@gevinst/contract';
import { MONTHS_DA, MONTHS_EN, decimalFromOre, type Decimal, type Ore } from '@gevinst/domain';
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

const MILLION = 1_000_000;

/** An amount: below a million as it is, else in millions with one decimal. */
export function amountWords(ore: Ore): Words {
  const kr = decimalFromOre(ore);
  if (kr.abs().lessThan(MILLION)) {
    const [whole, part] = [wholeNumber(kr.truncated()), kr.toFixed(2).slice(-3)];
    const cents = part === '.00' ? '' : part;
    return { da: `${whole.da}${danish(cents)} kr.`, en: `${whole.en}${cents} kr.` };
  }
  const millions = kr.dividedBy(MILLION).toFixed(1);
  return { da: `${danish(millions)} mio. kr.`, en: `${millions} million kr.` };
}

/** A number without decimals, in groups of three. */
export function wholeNumber(number: Decimal): Words {
  const grouped = (group: string) => number.toFixed(0).replace(/\B(?=(\d{3})+$)/g, group);
  return { da: grouped('.'), en: grouped(',') };
}

/** The period that posts in a month: 'marts 2026', '1. kvartal 2026', '1. halvår 2026', '2026'. */
export function periodName(month: Month, grain: Grain): Words {
  const [year, number] = [month.slice(0, 4), Number(month.slice(5))];
  switch (grain) {
    case 'year':
      return { da: year, en: year };
    case 'half':
      return { da: `${number / 6}. halvår ${year}`, en: `half ${number / 6} of ${year}` };
    case 'quarter':
      return { da: `${number / 3}. kvartal ${year}`, en: `quarter ${number / 3} of ${year}` };
    default:
      return { da: `${MONTHS_DA[number - 1]} ${year}`, en: `${MONTHS_EN[number - 1]} ${year}` };
  }
}
