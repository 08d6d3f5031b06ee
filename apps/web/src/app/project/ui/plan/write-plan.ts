import type { Benefit, CostLine, Indicator, PlanContent, PlannedBenefit } from '@gevinst/contract';
import { dec } from '@gevinst/domain';
import { forField } from '../../../shared/format/numbers';
import { profileText } from './plan-profile';
import { type Planned, plannedAmounts } from './planned-amounts';
import type { BenefitText, CostText, MonthText, PlanText } from './plan-text';

export interface PlanSubjects {
  readonly benefits: readonly Benefit[];
  readonly indicators: readonly Indicator[];
}

/** A kept plan as text to write on; every benefit of the project has its place in it. */
export function writePlan(content: PlanContent, { benefits, indicators }: PlanSubjects): PlanText {
  const targets = Object.fromEntries(
    content.targets.map(({ indicatorId, points }) => [
      indicatorId,
      monthText(points.map(({ month, value }) => [month, value])),
    ]),
  );
  return {
    benefits: benefits.map((benefit) => {
      const kept = content.benefits.find(({ benefitId }) => benefitId === benefit.id);
      return wayOf({ benefit, text: benefitText(benefit, kept), targets, indicators });
    }),
    targets,
    costs: content.costs.map(costText),
    payback: forField(content.declaredPaybackYears),
    stated: content.statedEffectKr,
  };
}

function benefitText(benefit: Benefit, kept?: PlannedBenefit): BenefitText {
  return {
    benefitId: benefit.id,
    ...valuationText(kept?.valuation ?? null),
    evidenceIds: kept?.evidenceIndicatorIds ?? [],
    way: kept?.profile ? 'profile' : 'targets',
    ...profileText(kept?.profile),
    amounts: monthText((kept?.months ?? []).map(({ month, amountKr }) => [month, amountKr])),
  };
}

function valuationText(
  valuation: PlannedBenefit['valuation'],
): Pick<BenefitText, 'indicatorId' | 'unitValue' | 'volumeId' | 'share'> {
  return {
    indicatorId: valuation?.indicatorId ?? '',
    unitValue: forField(valuation?.unitValueKr ?? null),
    volumeId: valuation?.volumeIndicatorId ?? '',
    share: forField(
      dec(valuation?.share ?? 1)
        .times(100)
        .toFixed(),
    ),
  };
}

/** Amounts that are not what the kept yearly effect, else the targets, give now stay as they are. */
function wayOf(planned: Planned): BenefitText {
  const { text } = planned;
  const kept = Object.entries(text.amounts);
  if (kept.length === 0) return text;
  const computed = monthText(plannedAmounts(planned).map((one) => [one.month, one.amountKr]));
  const same =
    Object.keys(computed).length === kept.length &&
    kept.every(([month, amount]) => computed[month] === amount);
  return same ? text : { ...text, way: 'amounts' };
}

function costText(line: CostLine): CostText {
  return {
    year: String(line.year),
    kind: line.kind,
    label: line.label,
    amount: forField(line.amountKr),
    currency: line.currency,
    priceLevel: line.priceLevelYear === null ? '' : String(line.priceLevelYear),
    funding: line.funding ?? '',
  };
}

function monthText(pairs: readonly (readonly [string, string])[]): MonthText {
  return Object.fromEntries(pairs.map(([month, value]) => [month, forField(value)]));
}
