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

  /** The earlier, different statement about `subject`; otherwise this one is remembered. */
  conflict(subject: readonly string[], value: string, line: number, text: string): Conflict | null {
    const key = subject.join('\u001f');
    const before = this.said.get(key);
    if (before) return before.value === value ? null : before;
    this.said.set(key, { value, line, text });
    return null;
  }

  /** The line that already stated exactly this; otherwise it is remembered. */
  repeated(subject: readonly string[], line: number): number | null {
    const key = ['=', ...subject].join('\u001f');
    const before = this.said.get(key);
    if (before) return before.line;
    this.said.set(key, { value: '', line, text: '' });
    return null;
  }
}
