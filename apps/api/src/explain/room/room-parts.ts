import type { ExplainQuery } from '@gevinst/contract';
import { oreFromKrText } from '@gevinst/domain';
import {
  benefitsBehind,
  isKroner,
  keyOf,
  NO_ACCOUNT,
  realisedBy,
  type RoomSource,
} from '../../budget-room/room.port';
import type { Standing } from '../../portfolio/standing.port';
import { KR, kroner, plainText, type Input } from '../inputs';
import { planLine } from '../plan-in-force';
import { dayWritten, joined, named, onDay, type Words } from '../words';
import { effectsOf, type Effect, type Part, type SumFigure } from './room-amounts';
import { UNKNOWN_LOANS } from './room-words';

type Own = Pick<ExplainQuery, 'scope' | 'id'>;
const ofProject = ({ project }: RoomSource): Own => ({ scope: 'project', id: project.id });

/** Each amount of theme 6: what falls, when, on which line of the budget; one step deeper is who wrote it. */
export function effectInputs(figure: SumFigure, source: RoomSource, part: Part): Input[] {
  return effectsOf(figure, source, part).map((effect) =>
    kroner(named(effectName(effect)), oreFromKrText(effect.amountKr), {
      ...ofProject(source),
      ...{ figure: 'roomCut', effect: effect.id },
    }),
  );
}

/** 'Vikarer 2027, 6.45.51 1234 Løn' */
export function effectName({ text, year, account }: Effect): string {
  const line = accountName(account);
  return [`${text} ${year}`, line].filter((one) => one !== '').join(', ');
}

/** A line of the budget as it is asked for, in the words of whoever wrote of it. */
export function accountAsked(account: string, sources: readonly RoomSource[]): Words {
  const effects = sources.flatMap(({ budget }) => budget.effects);
  const found = effects.find((one) => keyOf(one.account) === account);
  if (account === NO_ACCOUNT) return ON_NO_LINE;
  return named(found === undefined ? account : accountName(found.account));
}
const ON_NO_LINE = { da: 'uden konto', en: 'on no account' };

export const accountName = ({ function: to, costCentre, text }: Effect['account']): string =>
  [to, costCentre, text]
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .join(' ');

/** Each cost that the pool pays, and which plan says so; what nobody knows in kroner stands as it is written. */
export function loanInputs({ project, plan, lent }: RoomSource, { year }: Part): Input[] {
  const own = lent.filter((cost) => cost.year === (year ?? cost.year));
  const lines = own
    .toSorted((a, b) => a.year - b.year)
    .map((cost): Input => {
      const { kind, label, year: of, currency, amountKr } = cost;
      const words = joined(label === '' ? LOAN : named(label), named(`${of}`), ' ');
      const asked = { costKind: kind, costLabel: label, currency, year: of };
      return {
        ...{ ...words, value: amountKr, unit: isKroner(cost) ? KR : currency },
        next: plan && {
          ...{ figure: 'cost', scope: 'project', id: project.id, revision: plan.id },
          ...asked,
        },
      };
    });
  const told = unknownLoans(own);
  if (plan === null) return [...lines, ...told];
  const written = plainText(WRITTEN, onDay(plan.author, dayWritten(plan.createdAt)));
  const approved = plainText(APPROVED, plan.approvedBy ?? '–');
  return [...lines, ...told, ...planLine(plan, { query: {} }), written, approved];
}

/** What nobody knows in kroner is in no sum, so it is told beside it. */
export function unknownLoans(lent: RoomSource['lent']): Input[] {
  const count = lent.filter((cost) => cost.amountKr === null || !isKroner(cost)).length;
  return count === 0 ? [] : [plainText(UNKNOWN_LOANS, `${count}`)];
}

/** What each benefit that is to lower the budget has realised; from there on to its measurements. */
export function realisedInputs(source: RoomSource, standing: Standing): Input[] {
  return benefitsBehind(source, standing).map((benefit) =>
    kroner(named(standing.names.get(benefit.benefitId) ?? ''), realisedBy([benefit]), {
      ...{ figure: 'actual', scope: 'benefit', id: benefit.benefitId },
    }),
  );
}

const LOAN = { da: 'Udgift', en: 'Cost' };
const WRITTEN = { da: 'Planen er skrevet af (dato)', en: 'The plan is written by (date)' };
const APPROVED = { da: 'Planen er godkendt af', en: 'The plan is approved by' };
