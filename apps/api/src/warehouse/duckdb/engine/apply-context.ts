import type { DuckSession } from './session';

/** What one ledger row is applied with. */
export interface ApplyContext {
  readonly session: DuckSession;
  readonly seq: number;
  readonly municipalityId: string;
}
