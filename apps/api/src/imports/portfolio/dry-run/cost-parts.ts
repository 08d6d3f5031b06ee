import { isDeepStrictEqual } from 'node:util';
import type { CostLine, ImportPart, PlanContent } from '@gevinst/contract';
import { COST_WORDS, FUNDING_WORDS } from '@gevinst/domain';
import { amount } from './number-words';
import type { Words } from './words';

/** Costs that differ, by what they are for. */
export function costParts(before: PlanContent, after: PlanContent): ImportPart[] {
  const fields = costGroups(before, after).flatMap(({ known, said, moved }) => {
    const [first] = said.length > 0 ? said : known;
    if (first === undefined || !moved) return [];
    return [{ name: headingOf(first), before: linesWords(known), after: linesWords(said) }];
  });
  const kind = before.costs.length === 0 ? 'new' : 'changed';
  return fields.length === 0 ? [] : [{ what: 'cost', name: '', kind, fields }];
}

/** How many costs of a plan are new, changed and as they were. */
export function costCounts(before: PlanContent, after: PlanContent) {
  const groups = costGroups(before, after);
  const isNew = groups.filter(({ known }) => known.length === 0).length;
  const moved = groups.filter(({ known, moved }) => known.length > 0 && moved).length;
  return { new: isNew, changed: moved, unchanged: groups.length - isNew - moved };
}

function costGroups(before: PlanContent, after: PlanContent) {
  const keyOf = ({ kind, year, currency, label }: CostLine): string =>
    [kind, year, currency, label].join('\u001f');
  const [known, said] = [Map.groupBy(before.costs, keyOf), Map.groupBy(after.costs, keyOf)];
  return [...new Set([...known.keys(), ...said.keys()])].map((key) => {
    const group = { known: known.get(key) ?? [], said: said.get(key) ?? [] };
    return { ...group, moved: !isDeepStrictEqual(group.known, group.said) };
  });
}

/** The label says more than the kind where it does not only repeat it. */
function headingOf({ kind, year, label }: CostLine): Words {
  const more = label === '' || label === COST_WORDS[kind].da ? '' : ` (${label})`;
  return {
    da: `${COST_WORDS[kind].da} ${year}${more}`,
    en: `${COST_WORDS[kind].en} ${year}${more}`,
  };
}

function linesWords(lines: readonly CostLine[]): Words | null {
  if (lines.length === 0) return null;
  const all = lines.map(lineWords);
  return { da: all.map(({ da }) => da).join(' + '), en: all.map(({ en }) => en).join(' + ') };
}

function lineWords({ amountKr, currency, funding, priceLevelYear }: CostLine): Words {
  const unit = currency === 'DKK' ? 'kr.' : currency;
  const said = amountKr === null ? null : amount(amountKr, unit);
  const words = (language: 'da' | 'en'): string => {
    const [none, level] =
      language === 'da' ? ['uden beløb', 'prisniveau'] : ['without an amount', 'price level'];
    const more = [
      ...(funding === null ? [] : [FUNDING_WORDS[funding][language]]),
      ...(priceLevelYear === null ? [] : [`${level} ${priceLevelYear}`]),
    ];
    return [said?.[language] ?? none, ...more].join(', ');
  };
  return { da: words('da'), en: words('en') };
}
