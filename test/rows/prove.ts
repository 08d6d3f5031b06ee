import type { Break } from './break';
import { namesOf, runNamed, type SpecResult } from './named-tests';
import type { WorkingCopy } from './working-copy';

export type Outcome =
  | 'noticed'
  /** The tests pass without the row. */
  | 'UNNOTICED'
  /** The place in the code is gone, or there twice. */
  | 'DOES NOT FIT'
  /** The spec could not even start: that proves nothing. */
  | 'COULD NOT RUN'
  /** No test carries the ID, or one fails in the code as it is. */
  | 'NOT PROVEN';

export interface Proof {
  outcome: Outcome;
  said: string;
}

/** Takes rows away one at a time in a copy; what the specs say unbroken is asked once for each of them. */
export class Prover {
  private readonly whole = new Map<string, SpecResult>();

  constructor(
    private readonly copy: WorkingCopy,
    private readonly breaks: readonly Break[],
    private readonly before: readonly string[],
  ) {}

  prove(one: Break): Proof {
    const problem = this.wholeProblem(one);
    return problem === null ? this.broken(one) : { outcome: 'NOT PROVEN', said: problem };
  }

  private wholeProblem(one: Break): string | null {
    const { tests, couldNotRun } = this.unbroken(one);
    if (couldNotRun !== null) return `could not run unbroken: ${couldNotRun}`;
    const named = tests.filter(({ name }) => new RegExp(namesOf(one), 'i').test(name));
    const failed = named.find((test) => test.failed);
    if (failed) return `fails unbroken: ${failed.name}: ${failed.said}`;
    return named.length === 0 ? `no test in ${one.spec} has such a name` : null;
  }

  private unbroken(one: Break): SpecResult {
    const key = `${one.config} ${one.spec}`;
    const known = this.whole.get(key);
    if (known) return known;
    const ofSpec = this.breaks.filter(({ spec, config }) => `${config} ${spec}` === key);
    const names = [...new Set(ofSpec.map(namesOf))].join('|');
    const found = runNamed(this.copy, one, names, this.before);
    this.whole.set(key, found);
    return found;
  }

  private broken(one: Break): Proof {
    const text = this.copy.read(one.file);
    if (text.split(one.find).length !== 2) return { outcome: 'DOES NOT FIT', said: one.file };
    this.copy.write(
      one.file,
      text.replace(one.find, () => one.replace),
    );
    try {
      const { tests, couldNotRun } = runNamed(this.copy, one, namesOf(one), this.before);
      if (couldNotRun !== null) return { outcome: 'COULD NOT RUN', said: couldNotRun };
      const failed = tests.find((test) => test.failed);
      if (!failed) return { outcome: 'UNNOTICED', said: one.spec };
      return { outcome: 'noticed', said: `${failed.name}: ${failed.said}` };
    } finally {
      this.copy.write(one.file, text);
    }
  }
}
