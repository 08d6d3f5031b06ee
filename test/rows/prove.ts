import type { Break } from './break';
import { firstLine, namesOf, runNamed, type SpecResult, type TestResult } from './named-tests';
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

/**
 * Takes rows away one at a time in a copy. What a spec says unbroken is asked once, of the same tests that run when it is
 * broken: some build on what those before them have left.
 */
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
    const named = namedBy(one, tests);
    const failed = named.find((test) => test.failed);
    if (failed) return `fails unbroken: ${failed.name}: ${firstLine(failed.why)}`;
    return named.length === 0 ? `no test in ${one.spec} has such a name` : null;
  }

  private unbroken(one: Break): SpecResult {
    const key = specOf(one);
    const found = this.whole.get(key) ?? this.run(one);
    this.whole.set(key, found);
    return found;
  }

  /** Every test of the spec that some break of it names. */
  private run(one: Break): SpecResult {
    const ofSpec = this.breaks.filter((other) => specOf(other) === specOf(one));
    return runNamed(this.copy, one, [...new Set(ofSpec.map(namesOf))].join('|'), this.before);
  }

  private broken(one: Break): Proof {
    const text = this.copy.read(one.file);
    if (text.split(one.find).length !== 2) return { outcome: 'DOES NOT FIT', said: one.file };
    this.copy.write(
      one.file,
      text.replace(one.find, () => one.replace),
    );
    try {
      const { tests, couldNotRun } = this.run(one);
      if (couldNotRun !== null) return { outcome: 'COULD NOT RUN', said: couldNotRun };
      if (failAlike(tests)) {
        return {
          outcome: 'COULD NOT RUN',
          said: `nothing works: ${firstLine(tests[0]?.why ?? '')}`,
        };
      }
      const failed = namedBy(one, tests).find((test) => test.failed);
      if (!failed) return { outcome: 'UNNOTICED', said: one.spec };
      return { outcome: 'noticed', said: `${failed.name}: ${firstLine(failed.why)}` };
    } finally {
      this.copy.write(one.file, text);
    }
  }
}

/** All of them for the same reason at the same place: what they share could not be set up. */
const failAlike = (tests: readonly TestResult[]): boolean =>
  tests.length > 1 && tests.every(({ failed, why }) => failed && why === tests[0]?.why);

const specOf = ({ config, spec }: Break) => `${config} ${spec}`;

function namedBy(one: Break, tests: readonly TestResult[]): TestResult[] {
  const names = new RegExp(namesOf(one), 'i');
  return tests.filter(({ name }) => names.test(name));
}
