import type { ExplainQuery } from '@gevinst/contract';
import { dayWords, isHarvested, oreFromKrText } from '@gevinst/domain';
import { benefitsBehind, realisedBy, type RoomSource } from '../../budget-room/room.port';
import { ProblemError } from '../../http/problem-error';
import type { Standing } from '../../portfolio/standing.port';
import type { LineAuthor } from '../../themes/line-author.port';
import { kroner, plainText, titledKr, type Input, type Titled } from '../inputs';
import { dayWritten, joined, named, onDay } from '../words';
import type { Effect } from './room-amounts';
import { accountName } from './room-parts';
import { AS_WRITTEN, ROOM_TITLES } from './room-words';

export function effectAsked({ budget }: RoomSource, { effect }: ExplainQuery): Effect {
  const found = budget.effects.find(({ id }) => id === effect);
  if (found === undefined) throw new ProblemError('not_found');
  return found;
}

/** One amount of theme 6: where it falls, who wrote and decided it, and what is measured of the benefits behind it. */
export function explainEffect(
  source: RoomSource,
  effect: Effect,
  author: LineAuthor | null,
  standing: Standing,
): Titled {
  const { text, year, amountKr, benefitIds } = effect;
  const own = benefitsBehind(source, standing).filter(({ benefitId }) =>
    benefitIds.includes(benefitId),
  );
  const measured = own.map((benefit) =>
    kroner(
      joined(REALISED, named(standing.names.get(benefit.benefitId) ?? '')),
      realisedBy([benefit]),
      { figure: 'actual', scope: 'benefit', id: benefit.benefitId },
    ),
  );
  const title = joined(joined(ROOM_TITLES.roomCut, named(`${year}`), ' '), named(text));
  return titledKr(joined(title, named(source.project.name), ', '), amountKr, {
    formula: AS_WRITTEN,
    inputs: [...factsOf(effect, author), ...measured],
  });
}

function factsOf(effect: Effect, author: LineAuthor | null): Input[] {
  const { account, priceLevelYear, decision, amountKr, owner } = effect;
  const line = accountName(account);
  const said = (words: typeof OWNER, value: string) =>
    value === '' ? [] : [plainText(words, value)];
  return [
    ...said(ACCOUNT, line),
    ...said(PRICES, priceLevelYear === null ? '' : `${priceLevelYear}-p/l`),
    kroner(IN_BUDGET, isHarvested(effect) ? oreFromKrText(amountKr) : 0n),
    plainText(DECIDED, decision === null ? '–' : onDay(decision.by, dayWords(decision.on))),
    ...said(OWNER, owner),
    ...(author === null
      ? []
      : [plainText(WRITTEN[author.of], onDay(author.who, dayWritten(author.at.toISOString())))]),
  ];
}

const ACCOUNT = { da: 'Konto', en: 'Account' };
const PRICES = { da: 'Pris- og lønniveau', en: 'Price and wage level' };
const IN_BUDGET = { da: 'Heraf indarbejdet i budgettet', en: 'Of that taken out of the budget' };
const DECIDED = { da: 'Besluttet af ledelsen (dato)', en: 'Decided by leadership (date)' };
const OWNER = { da: 'Ansvarlig', en: 'Owner' };
const REALISED = { da: 'Realiseret til dato', en: 'Realised to date' };
const WRITTEN = {
  line: { da: 'Linjen er sidst skrevet af (dato)', en: 'The line was last written by (date)' },
  theme: { da: 'Temaet er sidst skrevet af (dato)', en: 'The theme was last written by (date)' },
};
