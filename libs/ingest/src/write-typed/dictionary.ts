/** Texts by number, so that the rows of a file hold numbers only. */
export class Dictionary {
  private readonly numbers = new Map<string, number>();
  /** The texts in the order of their numbers. */
  readonly texts: string[] = [];

  /** The number of a text, given the first time it is seen. */
  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}
