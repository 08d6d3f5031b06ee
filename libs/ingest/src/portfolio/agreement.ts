/** An earlier statement about the same thing that differs. */
export interface Conflict {
  readonly line: number;
  readonly text: string;
}

interface Statement extends Conflict {
  readonly value: string;
}

/** Remembers what earlier rows said, so that two rows never say different things unseen. */
export class Agreement {
  private readonly said = new Map<string, Statement>();
  /** The lines that stated something, by the part of it that each is of; '' where a line does not say. */
  private readonly stated = new Map<string, Map<string, number>>();

  /** The earlier, different statement about `subject`; otherwise this one is remembered. */
  conflict(subject: readonly string[], value: string, line: number, text: string): Conflict | null {
    const key = subject.join('\u001f');
    const before = this.said.get(key);
    if (before) return before.value === value ? null : before;
    this.said.set(key, { value, line, text });
    return null;
  }

  /**
   * The line that already stated this; otherwise it is remembered. Two parts are two statements, but a line that does
   * not say its part ('') may be about any: with it, the later one is the same again.
   */
  repeated(subject: readonly string[], part: string, line: number): number | null {
    const key = subject.join('\u001f');
    const lines = this.stated.get(key) ?? new Map<string, number>();
    const before = part === '' ? [...lines.values()][0] : (lines.get(part) ?? lines.get(''));
    if (before !== undefined) return before;
    this.stated.set(key, lines.set(part, line));
    return null;
  }
}
