import { Letter } from './letter';

/**
 * Keeps letters in the browser until they are delivered, so that closing the page loses none. Each has an entry of its
 * own: two windows of one person never write over each other. A browser that keeps nothing still sends.
 */
export class LetterStore {
  private readonly prefix: string;

  constructor(readonly userId: string) {
    this.prefix = `gevinst.outbox.${userId}.`;
  }

  all(): Letter[] {
    return (attempt(() => this.keys()) ?? [])
      .map((key) => attempt(() => Letter.parse(JSON.parse(localStorage.getItem(key) ?? ''))))
      .filter((letter) => letter !== undefined)
      .sort((a, b) => a.at - b.at);
  }

  keep(letter: Letter): void {
    attempt(() => localStorage.setItem(this.keyOf(letter), JSON.stringify(letter)));
  }

  drop(letter: Letter): void {
    attempt(() => localStorage.removeItem(this.keyOf(letter)));
  }

  private keyOf({ projectId, id }: Letter): string {
    return `${this.prefix}${projectId}.${id}`;
  }

  private keys(): string[] {
    const all = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at));
    return all.filter((key) => key !== null).filter((key) => key.startsWith(this.prefix));
  }
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
