import { foldText } from '@gevinst/ingest';

/** A name or code as people compare it; one of signs only is compared as it stands. */
export function folded(name: string): string {
  const plain = foldText(name);
  return plain === '' ? name.trim() : plain;
}

/** A new code made from a name, that nobody has yet: `DIGITAL-POST`, then `DIGITAL-POST-2`. */
export function codeFrom(name: string, isTaken: (code: string) => boolean): string {
  const words = folded(name).toUpperCase().replaceAll(/\s+/g, '-');
  const stem = words.slice(0, 40).replace(/-+$/, '');
  let code = stem;
  for (let number = 2; isTaken(code); number += 1) code = `${stem}-${number}`;
  return code;
}
