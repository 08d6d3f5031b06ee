import { dayWords, MONTHS_EN } from '@gevinst/domain';

/** The same in both languages. */
export interface Words {
  readonly da: string;
  readonly en: string;
}

/** Words that are made the same way in both languages from such ones. */
export function worded(parts: readonly Words[], make: (texts: readonly string[]) => string): Words {
  return { da: make(parts.map(({ da }) => da)), en: make(parts.map(({ en }) => en)) };
}

/** '1234567.50' → '1.234.567,5', in English '1,234,567.5'; decimals that say nothing are left out. */
export function number(text: string): Words {
  const bare = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return signed(bare);
}

/** The same with its unit; one that says nothing is left out. */
export function amount(text: string, unit: string): Words {
  return worded([number(text)], ([said]) => `${said ?? ''} ${unit}`.trim());
}

/** '1234567.50' → '1.234.567,50 kr.'; whole kroner without øre. */
export function kroner(text: string): Words {
  const [whole = '', ore = '00'] = text.split('.');
  const exact = /^0*$/.test(ore) ? whole : `${whole}.${ore.padEnd(2, '0')}`;
  return worded([signed(exact)], ([said]) => `${said ?? ''} kr.`);
}

/** '2026-03' → '03-2026', in English 'March 2026'; '2026-03-31' → '31-03-2026', in English '31 March 2026'. */
export function day(date: string): Words {
  const [year = '', month = '', own] = date.split('-');
  const named = `${MONTHS_EN[Number(month) - 1] ?? month} ${year}`;
  if (own === undefined) return { da: `${month}-${year}`, en: named };
  return { da: dayWords(date).da, en: `${Number(own)} ${named}` };
}

function signed(bare: string): Words {
  const [whole = '', decimals] = bare.replace('-', '\u2212').split('.');
  const written = (group: string, sign: string): string => {
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
    return decimals === undefined ? grouped : grouped + sign + decimals;
  };
  return { da: written('.', ','), en: written(',', '.') };
}
