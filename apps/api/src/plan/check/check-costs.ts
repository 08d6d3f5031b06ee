import type { PlanContent } from '@gevinst/contract';
import { dec } from '@gevinst/domain';
import { isTooLarge, type Fault } from './plan-faults';

/** Cost lines, declared payback and stated effects. A missing amount is fine: it is missing, not zero. */
export function checkCosts({ costs, declaredPaybackYears, statedEffectKr }: PlanContent): Fault[] {
  const faults: Fault[] = [];
  costs.forEach(({ year, amountKr, currency }, at) => {
    if (!/^[A-Z]{3}$/.test(currency)) {
      const message = {
        da: `Valutaen "${currency}" skal være tre store bogstaver, fx DKK`,
        en: `The currency "${currency}" must be three capital letters, e.g. DKK`,
      };
      faults.push({ path: `costs.${at}.currency`, message });
    }
    if (amountKr !== null && isTooLarge(amountKr)) {
      const message = {
        da: `Udgiften i ${year} er for stor`,
        en: `The cost in ${year} is too large`,
      };
      faults.push({ path: `costs.${at}.amountKr`, message });
    }
  });
  statedEffectKr.forEach(({ label, amountKr }, at) => {
    if (isTooLarge(amountKr)) {
      const message = {
        da: `Effekten "${label}" er for stor`,
        en: `The effect "${label}" is too large`,
      };
      faults.push({ path: `statedEffectKr.${at}`, message });
    }
  });
  if (declaredPaybackYears !== null && dec(declaredPaybackYears).lessThan(0)) {
    const message = {
      da: 'Tilbagebetalingstiden kan ikke være negativ',
      en: 'The payback time cannot be negative',
    };
    faults.push({ path: 'declaredPaybackYears', message });
  }
  return faults;
}
