const LETTERS: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', é: 'e' };

/**
 * A name reduced to what people compare by: lower case, æøå written out, accents and signs gone.
 * 'Gennemførte opkald (stk.)' and 'gennemfoerte  opkald, stk' fold to the same text.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåäöé]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
