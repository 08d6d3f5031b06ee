import type { PlanContent } from '@gevinst/contract';
import { dec } from '@gevinst/domain';
import { isTooLarge, type Fault } from './plan-faults';

/** Cost lines, declared payback and stated effects. A missing amount is fine: it is missing, not zero. */
export function checkCosts({ costs, declaredPaybackYears, statedEffectKr }: PlanContent): Fault[] {
  const faults: Fault[] = [];
  costs.forEach(({ year, amountKr, currency }, at) => {
    if (!/^[A-Z]{3}$/.test(currency)) {
      const message = `Valutaen "${currency}" skal være tre store bogstaver, fx DKK`;
      faults.push({ path: `costs.${at}.currency`, message });
    }
    if (amountKr !== null && isTooLarge(amountKr)) {
      const message = `Udgiften i ${year} er for stor`;
      faults.push({ path: `costs.${at}.amountKr`, message });
    }
  });
  statedEffectKr.forEach(({ label, amountKr }, at) => {
    if (isTooLarge(amountKr)) {
      faults.push({ path: `statedEffectKr.${at}`, message: `Effekten "${label}" er for stor` });
    }
  });
  if (declaredPaybackYears !== null && dec(declaredPaybackYears).lessThan(0)) {
    const message = 'Tilbagebetalingstiden kan ikke være negativ';
    faults.push({ path: 'declaredPaybackYears', message });
  }
  return faults;
}
