/** One thing that a draft changes, as a text key with its values. */
export interface Difference {
  readonly key:
    | 'target'
    | 'newTarget'
    | 'noTarget'
    | 'effect'
    | 'ramp'
    | 'profilePeriod'
    | 'newProfile'
    | 'noProfile'
    | 'costs'
    | 'funding'
    | 'payback';
  readonly values: Readonly<Record<string, string | number>>;
}
