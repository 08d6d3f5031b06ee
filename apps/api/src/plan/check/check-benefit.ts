import type { PlannedBenefit } from '@gevinst/contract';
import { dec } from '@gevinst/domain';
import { faultOf, type Place } from './benefit-place';
import { checkProfile } from './check-profile';
import { duplicates, indicatorOf, isTooLarge, type Fault, type PlanSubjects } from './plan-faults';

/** One benefit of a plan. */
export function checkBenefit(
  planned: PlannedBenefit,
  path: string,
  subjects: PlanSubjects,
): Fault[] {
  const benefit = subjects.benefits.find((one) => one.id === planned.benefitId);
  if (benefit === undefined) {
    const da = 'Planen har en gevinst, som projektet ikke har';
    const en = 'The plan has a benefit that the project does not have';
    return [{ path: `${path}.benefitId`, message: { da, en } }];
  }
  const inPlan: Place = { planned, benefit, path, subjects };
  return [
    ...checkMonths(inPlan),
    ...checkProfile(inPlan),
    ...checkValuation(inPlan),
    ...checkEvidence(inPlan),
  ];
}

function checkMonths(place: Place): Fault[] {
  const { planned, benefit } = place;
  const { months } = planned;
  const fault = (at: number, da: string, en: string) => faultOf(place, `months.${at}`, da, en);
  const faults = duplicates(months.map(({ month }) => month)).map((at) => {
    const month = months[at]?.month ?? '';
    return fault(at, `har ${month} to gange`, `has ${month} twice`);
  });
  months.forEach(({ month, amountKr }, at) => {
    if (isTooLarge(amountKr)) {
      faults.push(
        fault(at, `har et for stort beløb i ${month}`, `has too large an amount in ${month}`),
      );
    }
    if (benefit.disbenefit && dec(amountKr).greaterThan(0)) {
      const da = `er en negativ gevinst; beløbet i ${month} skal have minus`;
      faults.push(fault(at, da, `is a disbenefit; the amount in ${month} must be negative`));
    }
  });
  if (benefit.valueClass === 'quality' && months.length > 0) {
    faults.push(fault(0, 'er kvalitet og kan ikke have beløb', 'is quality and has no amounts'));
  }
  return faults;
}

function checkValuation(place: Place): Fault[] {
  const { planned, benefit, subjects } = place;
  if (planned.valuation === null) return [];
  const faults: Fault[] = [];
  const fault = (field: string, da: string, en: string) =>
    faults.push(faultOf(place, `valuation.${field}`, da, en));
  const { indicatorId, unitValueKr, volumeIndicatorId, share } = planned.valuation;
  const indicator = indicatorOf(subjects, indicatorId);
  if (indicator === undefined) {
    const en = 'is measured by an indicator that does not exist';
    fault('indicatorId', 'måles på en indikator, der ikke findes', en);
  }
  if (indicator?.kind === 'success') {
    const da = 'kan ikke gøres op i kr. efter en succesindikator';
    fault('indicatorId', da, 'cannot be valued in kroner by a success indicator');
  }
  if (benefit.valueClass === 'quality') {
    const en = 'is quality and is not valued in kroner';
    fault('indicatorId', 'er kvalitet og gøres ikke op i kr.', en);
  }
  if (volumeIndicatorId !== null && indicatorOf(subjects, volumeIndicatorId) === undefined) {
    const da = 'har en mængde fra en indikator, der ikke findes';
    fault('volumeIndicatorId', da, 'has a volume from an indicator that does not exist');
  }
  if (volumeIndicatorId === indicatorId) {
    const en = 'has the same indicator as value and as volume';
    fault('volumeIndicatorId', 'har samme indikator som værdi og mængde', en);
  }
  if (dec(share).lessThan(0) || dec(share).greaterThan(1)) {
    fault('share', 'skal have en andel mellem 0 og 1', 'must have a share between 0 and 1');
  }
  if (isTooLarge(unitValueKr)) {
    fault('unitValueKr', 'har en for stor enhedsværdi', 'has too large a unit value');
  }
  return faults;
}

function checkEvidence(place: Place): Fault[] {
  const { evidenceIndicatorIds: ids } = place.planned;
  const unknown = ids.flatMap((id, at) =>
    indicatorOf(place.subjects, id) === undefined ? [at] : [],
  );
  const fault = (at: number, da: string, en: string) =>
    faultOf(place, `evidenceIndicatorIds.${at}`, da, en);
  return [
    ...unknown.map((at) =>
      fault(
        at,
        'belyses af en indikator, der ikke findes',
        'has evidence from an indicator that does not exist',
      ),
    ),
    ...duplicates(ids).map((at) =>
      fault(at, 'belyses to gange af samme indikator', 'has the same evidence twice'),
    ),
  ];
}
