import type { IsoDate } from '../calendar/date';
import { MONTHS_DA, MONTHS_EN } from '../judgement/trend-text';

export interface Words {
  readonly da: string;
  readonly en: string;
}
export type QualityStanding = 'good' | 'weak' | 'missing';

/** The page on which something is mended. */
export type MendPlace =
  'plan' | 'revisions' | 'tree' | 'rules' | 'followUp' | 'board' | 'measurements' | 'benefit';

export interface HealthFinding extends Words {
  readonly tone: QualityStanding;
  /** null = there is nothing to mend. */
  readonly mend: MendPlace | null;
  /** Of `benefit`, which. */
  readonly id: string | null;
}

export function finding(
  tone: QualityStanding,
  words: Words,
  mend: MendPlace | null = null,
  id: string | null = null,
): HealthFinding {
  return { tone, da: words.da, en: words.en, mend, id };
}

/** `One` of one thing, else `many` with its number. */
export function counted(count: number, one: Words, many: (count: number) => Words): Words {
  return count === 1 ? one : many(count);
}

/** A day as people say it: "3. maj 2026", "3 May 2026". */
export function dayInWords(date: IsoDate): Words {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = (months: readonly string[]) => months[Number(month) - 1] ?? '';
  return {
    da: `${Number(day)}. ${name(MONTHS_DA)} ${year}`,
    en: `${Number(day)} ${name(MONTHS_EN)} ${year}`,
  };
}

/** "A, B og C" of at most so many; the rest are counted. */
export function listed(names: readonly string[], most = 3): Words {
  const shown = names.slice(0, most);
  const more = names.length - shown.length;
  return { da: joined(shown, more, 'og', 'til'), en: joined(shown, more, 'and', 'more') };
}

function joined(shown: readonly string[], more: number, and: string, rest: string): string {
  const parts = more > 0 ? [...shown, `${more} ${rest}`] : [...shown];
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} ${and} ${last}`;
}
