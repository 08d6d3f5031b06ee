import type { CostLine, PlanContent, PlannedBenefit } from '@gevinst/contract';
import { dec, isKroner, unitValueKrOf } from '@gevinst/domain';
import { readNumber, readKr } from '../../../shared/format/numbers';
import { profileOf } from './plan-profile';
import { plannedAmounts } from './planned-amounts';
import type { BenefitText, CostText, PlanText } from './plan-text';
import type { PlanSubjects } from './write-plan';

/** A number that cannot be read, and where it stands; '' = the value of one unit, which is missing. */
export interface Unreadable {
  readonly where: string;
  readonly typed: string;
}

export interface ReadPlan {
  readonly content: PlanContent;
  /** Empty when the content says all that was typed. */
  readonly unreadable: readonly Unreadable[];
}

/** The text as a plan. What cannot be read is told, never guessed. */
export function readPlan(text: PlanText, subjects: PlanSubjects): ReadPlan {
  const content: PlanContent = {
    benefits: text.benefits.flatMap((benefit) => plannedBenefit(benefit, text, subjects)),
    targets: Object.entries(text.targets).flatMap(([indicatorId, values]) => {
      const points = Object.keys(values)
        .toSorted()
        .flatMap((month) => {
          const value = readNumber(values[month] ?? '');
          return value === null ? [] : [{ month, value }];
        });
      return points.length === 0 ? [] : [{ indicatorId, points }];
    }),
    costs: text.costs.map(costLine),
    declaredPaybackYears: readNumber(text.payback),
    statedEffectKr: text.stated,
  };
  return { content, unreadable: unreadableIn(text, subjects) };
}

function plannedBenefit(
  text: BenefitText,
  { targets }: PlanText,
  { benefits, indicators }: PlanSubjects,
): PlannedBenefit[] {
  const benefit = benefits.find(({ id }) => id === text.benefitId);
  if (!benefit) return [];
  const indicator = indicators.find(({ id }) => id === text.indicatorId);
  const months = plannedAmounts({ benefit, text, targets, indicators });
  const profile = text.way === 'profile' ? profileOf(benefit, text) : null;
  const evidenceIndicatorIds = text.evidenceIds.filter((id) => id !== text.indicatorId);
  if (!indicator && months.length === 0 && evidenceIndicatorIds.length === 0) return [];
  const unitValueKr = unitValueKrOf(indicator?.unit ?? '', readNumber(text.unitValue));
  const valuation = {
    indicatorId: text.indicatorId,
    unitValueKr: unitValueKr ?? '0',
    volumeIndicatorId: text.volumeId === '' ? null : text.volumeId,
    share: dec(readNumber(text.share) ?? 100)
      .dividedBy(100)
      .toFixed(),
  };
  return [
    {
      benefitId: benefit.id,
      valuation: indicator && benefit.valueClass !== 'quality' ? valuation : null,
      evidenceIndicatorIds,
      ...(profile && months.length > 0 ? { profile } : {}),
      months,
    },
  ];
}

function costLine(text: CostText): CostLine {
  return {
    year: Number(text.year),
    kind: text.kind,
    label: text.label.trim(),
    amountKr: readKr(text.amount),
    currency: text.currency.trim().toUpperCase() || 'DKK',
    priceLevelYear: isYear(text.priceLevel) ? Number(text.priceLevel) : null,
    funding: text.funding === '' ? null : text.funding,
  };
}

function unreadableIn(text: PlanText, { benefits, indicators }: PlanSubjects): Unreadable[] {
  const nameOf = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((one) => one.id === id)?.name ?? '';
  return [
    ...text.benefits.flatMap((one) => badNumbers(nameOf(benefits, one.benefitId), numbersOf(one))),
    ...text.benefits
      .filter((one) => lacksUnitValue(one, indicators))
      .map((one) => ({ where: nameOf(benefits, one.benefitId), typed: '' })),
    ...Object.entries(text.targets).flatMap(([id, values]) =>
      badNumbers(nameOf(indicators, id), Object.values(values)),
    ),
    ...text.costs.flatMap((cost) => badCost(cost)),
    ...badNumbers('', [text.payback]),
  ];
}

function numbersOf(text: BenefitText): string[] {
  const own = [text.unitValue, text.share];
  if (text.way === 'profile') {
    return [...own, text.fullEffect, ...text.ramp.map(({ share }) => share)];
  }
  return text.way === 'amounts' ? [...own, ...Object.values(text.amounts)] : own;
}

function lacksUnitValue(text: BenefitText, indicators: PlanSubjects['indicators']): boolean {
  const indicator = indicators.find(({ id }) => id === text.indicatorId);
  return indicator !== undefined && !isKroner(indicator.unit) && text.unitValue.trim() === '';
}

function badCost(cost: CostText): Unreadable[] {
  const where = cost.label || cost.year;
  const years = [cost.year, ...(cost.priceLevel === '' ? [] : [cost.priceLevel])];
  return [
    ...years.filter((year) => !isYear(year)).map((typed) => ({ where, typed })),
    ...badNumbers(where, [cost.amount], readKr),
  ];
}

function badNumbers(
  where: string,
  typed: readonly string[],
  read: (text: string) => string | null = readNumber,
): Unreadable[] {
  return typed
    .filter((one) => one.trim() !== '' && read(one) === null)
    .map((one) => ({ where, typed: one }));
}

/** A calendar year as the plan can hold it. */
export function isYear(text: string): boolean {
  return /^(19[9]\d|20\d\d|2100)$/.test(text.trim());
}
