import type { PlannedBenefit } from '@gevinst/contract';
import { dec } from '@gevinst/domain';
import type { BenefitRecord } from '../projects/projects.port';
import { duplicates, indicatorOf, isTooLarge, type Fault, type PlanSubjects } from './plan-faults';

/** One benefit of a plan. */
export function checkBenefit(
  planned: PlannedBenefit,
  path: string,
  subjects: PlanSubjects,
): Fault[] {
  const benefit = subjects.benefits.find((one) => one.id === planned.benefitId);
  if (benefit === undefined) {
    return [
      { path: `${path}.benefitId`, message: 'Planen har en gevinst, som projektet ikke har' },
    ];
  }
  const inPlan: Place = { planned, benefit, path, subjects };
  return [...checkMonths(inPlan), ...checkValuation(inPlan), ...checkEvidence(inPlan)];
}

interface Place {
  readonly planned: PlannedBenefit;
  readonly benefit: BenefitRecord;
  readonly path: string;
  readonly subjects: PlanSubjects;
}

function checkMonths({ planned: { months }, benefit, path }: Place): Fault[] {
  const fault = (at: number, message: string) => ({ path: `${path}.months.${at}`, message });
  const of = `Gevinsten "${benefit.name}"`;
  const faults = duplicates(months.map(({ month }) => month)).map((at) =>
    fault(at, `${of} har ${months[at]?.month ?? ''} to gange`),
  );
  months.forEach(({ month, amountKr }, at) => {
    if (isTooLarge(amountKr)) faults.push(fault(at, `${of} har et for stort beløb i ${month}`));
    if (benefit.disbenefit && dec(amountKr).greaterThan(0)) {
      faults.push(fault(at, `${of} er en negativ gevinst; beløbet i ${month} skal have minus`));
    }
  });
  if (benefit.valueClass === 'quality' && months.length > 0) {
    faults.push(fault(0, `${of} er kvalitet og kan ikke have beløb`));
  }
  return faults;
}

function checkValuation({ planned: { valuation }, benefit, path, subjects }: Place): Fault[] {
  if (valuation === null) return [];
  const faults: Fault[] = [];
  const fault = (field: string, message: string) =>
    faults.push({
      path: `${path}.valuation.${field}`,
      message: `Gevinsten "${benefit.name}" ${message}`,
    });
  const { indicatorId, unitValueKr, volumeIndicatorId, share } = valuation;
  const indicator = indicatorOf(subjects, indicatorId);
  if (indicator === undefined) fault('indicatorId', 'måles på en indikator, der ikke findes');
  if (indicator?.kind === 'success') {
    fault('indicatorId', 'kan ikke gøres op i kr. efter en succesindikator');
  }
  if (benefit.valueClass === 'quality') fault('indicatorId', 'er kvalitet og gøres ikke op i kr.');
  if (volumeIndicatorId !== null && indicatorOf(subjects, volumeIndicatorId) === undefined) {
    fault('volumeIndicatorId', 'har en mængde fra en indikator, der ikke findes');
  }
  if (volumeIndicatorId === indicatorId) {
    fault('volumeIndicatorId', 'har samme indikator som værdi og mængde');
  }
  if (dec(share).lessThan(0) || dec(share).greaterThan(1)) {
    fault('share', 'skal have en andel mellem 0 og 1');
  }
  if (isTooLarge(unitValueKr)) fault('unitValueKr', 'har en for stor enhedsværdi');
  return faults;
}

function checkEvidence({ planned, benefit, path, subjects }: Place): Fault[] {
  const { evidenceIndicatorIds: ids } = planned;
  const unknown = ids.flatMap((id, at) => (indicatorOf(subjects, id) === undefined ? [at] : []));
  const fault = (at: number, what: string) => ({
    path: `${path}.evidenceIndicatorIds.${at}`,
    message: `Gevinsten "${benefit.name}" ${what}`,
  });
  return [
    ...unknown.map((at) => fault(at, 'belyses af en indikator, der ikke findes')),
    ...duplicates(ids).map((at) => fault(at, 'belyses to gange af samme indikator')),
  ];
}
