/** True for the units in which an indicator is money itself. */
export function isKroner(unit: string): boolean {
  return /^(kr\.?|dkk|kroner)$/i.test(unit.trim());
}
