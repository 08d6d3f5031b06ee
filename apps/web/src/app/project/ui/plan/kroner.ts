/** An indicator in kroner values itself. */
export function isKroner(unit: string): boolean {
  return /^(kr\.?|dkk)$/i.test(unit.trim());
}
