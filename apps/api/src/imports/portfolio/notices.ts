import type { ImportMessage } from '@gevinst/contract';

/** What someone should know about a portfolio before it is applied. `{n}` is how many, `{names}` which. */
const NOTICES = {
  several_projects: {
    da: 'Der findes flere projekter med samme navn ({n}): {names}. De er ikke indlæst. Giv dem en kode i filen.',
    en: 'Several projects have the same name ({n}): {names}. They are not loaded. Give them a code in the file.',
  },
  class_assumed: {
    da: 'Filen siger ikke, hvilken slags gevinst det er ({n}): {names}. De med beløb regnes som frigivet tid, de andre som kvalitet.',
    en: 'The file does not say what kind of benefit it is ({n}): {names}. Those with amounts count as time released, the others as quality.',
  },
  period_missing: {
    da: 'Filen siger ikke, hvornår gevinsten realiseres ({n}): {names}. Planen har derfor ingen beløb pr. måned; den oplyste effekt er gemt.',
    en: 'The file does not say when the benefit is realised ({n}): {names}. The plan therefore has no amounts per month; the stated effect is kept.',
  },
  period_reversed: {
    da: 'Perioden slutter, før den begynder ({n}): {names}. Den er læst, som om den ikke var oplyst.',
    en: 'The period ends before it begins ({n}): {names}. It is read as if it was not stated.',
  },
  quality_amount: {
    da: 'Gevinsten er kvalitet og gøres ikke op i kr. ({n}): {names}. Beløbet er gemt som oplyst effekt.',
    en: 'The benefit is quality and is not counted in kr. ({n}): {names}. The amount is kept as stated effect.',
  },
  direction_assumed: {
    da: 'Filen siger ikke, om højere eller lavere er bedre ({n}): {names}. Det er sat efter måltallet, ellers til højere.',
    en: 'The file does not say whether higher or lower is better ({n}): {names}. It follows the target, else higher.',
  },
  baseline_precision: {
    da: 'Udgangspunktet har flere cifre, end der kan gemmes ({n}): {names}. Det er ikke indlæst.',
    en: 'The baseline has more digits than can be stored ({n}): {names}. It is not loaded.',
  },
  target_period: {
    da: 'Måltal i perioder, som indikatoren ikke måles i ({n}): {names}. De er ikke indlæst.',
    en: 'Targets in periods that the indicator is not measured in ({n}): {names}. They are not loaded.',
  },
  target_without_period: {
    da: 'Måltal uden periode ({n}): {names}. De er ikke indlæst; skriv gevinstens fra og til i filen.',
    en: 'Targets without a period ({n}): {names}. They are not loaded; write the benefit’s from and to in the file.',
  },
  effect_currency: {
    da: 'Oplyst effekt i en anden valuta end kroner ({n}): {names}. Den er ikke indlæst.',
    en: 'Stated effect in another currency than kroner ({n}): {names}. It is not loaded.',
  },
  cost_year: {
    da: 'Udgifter uden et år, der kan bruges ({n}): {names}. De er ikke indlæst.',
    en: 'Costs without a year that can be used ({n}): {names}. They are not loaded.',
  },
  plan_drafted: {
    da: 'Projekter med en godkendt plan, som filen ændrer ({n}): {names}. Ændringen bliver en kladde, som ledelsen skal godkende.',
    en: 'Projects with an approved plan that the file changes ({n}): {names}. The change becomes a draft for the leadership to approve.',
  },
  plan_kept: {
    da: 'Projekter med en kladde, som nogen arbejder på ({n}): {names}. Filens plan er ikke indlæst for dem.',
    en: 'Projects with a draft that someone is working on ({n}): {names}. The file’s plan is not loaded for them.',
  },
};

export type NoticeCode = keyof typeof NOTICES;

const SHOWN = 3;

/** Collects what there is to say, one message of each kind. */
export class Notices {
  private readonly found = new Map<NoticeCode, { line: number; names: Set<string> }>();

  add(code: NoticeCode, line: number, name: string): void {
    const known = this.found.get(code) ?? { line, names: new Set<string>() };
    known.names.add(name);
    this.found.set(code, known);
  }

  /** In the order in which they were found. */
  messages(): ImportMessage[] {
    return [...this.found].map(([code, { line, names }]) => {
      const words = (one: string, more: string): string => {
        const shown = [...names].slice(0, SHOWN).join(', ');
        const list = names.size > SHOWN ? `${shown} ${more}` : shown;
        return one.replace('{n}', String(names.size)).replace('{names}', () => list);
      };
      return {
        code: `portfolio_${code}`,
        da: words(NOTICES[code].da, 'med flere'),
        en: words(NOTICES[code].en, 'and others'),
        line,
        column: null,
        text: null,
        suggestion: null,
        severity: 'notice',
      };
    });
  }
}
