import type { CauseNoteInput, IndicatorInput } from '@gevinst/contract';
import type { TenantContext } from '../http/tenant-context';

export interface IndicatorRecord extends IndicatorInput {
  readonly id: string;
  readonly version: number;
}

/** Why a value came out as it did. `at` is ISO 8601, and the note's version: `noteVersion`. */
export interface NoteRecord extends CauseNoteInput {
  readonly indicatorId: string;
  readonly author: string;
  readonly at: string;
}

/** A note is written as a whole, so that the moment it was tells it from the one before; 0 = no note. */
export function noteVersion(note: Pick<NoteRecord, 'at'> | undefined): number {
  return note === undefined ? 0 : Date.parse(note.at);
}

export interface IndicatorChange {
  readonly id: string;
  readonly input: IndicatorInput;
  /** Sees the version in force before anything is written; throws when it is not the reader's. */
  readonly expect?: (version: number) => void;
  readonly at?: Date;
}

export interface NoteOptions {
  /** Sees when the note of the month was written, 0 without one, before anything is; throws when it is not the reader's. */
  readonly expect?: (version: number) => void;
  readonly at?: Date;
}

/**
 * The municipality's indicators and the notes on their values. `at` back-dates a write; `asOf` finds those too that have
 * been withdrawn since that day.
 */
export abstract class Indicators {
  abstract list(ctx: TenantContext, asOf?: string | null): Promise<IndicatorRecord[]>;
  abstract get(ctx: TenantContext, id: string, asOf?: string | null): Promise<IndicatorRecord>;
  abstract notes(ctx: TenantContext, indicatorId?: string): Promise<NoteRecord[]>;
  abstract create(ctx: TenantContext, input: IndicatorInput, at?: Date): Promise<IndicatorRecord>;
  abstract update(ctx: TenantContext, change: IndicatorChange): Promise<IndicatorRecord>;
  abstract writeNote(
    ctx: TenantContext,
    indicatorId: string,
    note: CauseNoteInput,
    options?: NoteOptions,
  ): Promise<NoteRecord>;
}
