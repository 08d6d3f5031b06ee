import type { Readable } from 'node:stream';
import type {
  HandMeasurement,
  ImportDecisions,
  ImportKind,
  ImportList,
  ImportResource,
  MendedRows,
  QuarantineList,
} from '@gevinst/contract';
import type { TenantContext } from '../http/tenant-context';

/** Bytes that are in the import log already. */
export interface StoredOriginal {
  readonly sha256: string;
  readonly bytes: number;
}

/** A file on its way in. */
export interface IncomingFile {
  readonly fileName: string;
  /** The system it comes from; its answers are remembered under this name. */
  readonly source?: string;
  /** The bytes, where they stand on disk (the file there is left alone), or what the log knows them by. */
  readonly content: Readable | { readonly path: string } | StoredOriginal;
  /** What the file is, when the sender knows; else it is found out or asked. */
  readonly kind?: ImportKind;
}

/** The part of an import's decisions that is being taken now; it adds to the earlier ones. */
export type NewDecisions = Partial<ImportDecisions>;

/**
 * Everything that can be done with an import. HTTP, the demo and the command line all go through here, so that a
 * file means the same whichever way it came.
 */
export abstract class Imports {
  /** Stores the bytes and starts the reading. */
  abstract receive(ctx: TenantContext, file: IncomingFile): Promise<ImportResource>;
  abstract get(ctx: TenantContext, id: string): Promise<ImportResource>;
  abstract list(
    ctx: TenantContext,
    page?: { cursor?: string; limit?: number },
  ): Promise<ImportList>;
  /** Answers, fixes and rows set aside; the file is read again with them. */
  abstract decide(ctx: TenantContext, id: string, decisions: NewDecisions): Promise<ImportResource>;
  /** Commits a ready import. `at` back-dates its recorded time (demo data). */
  abstract apply(ctx: TenantContext, id: string, at?: Date): Promise<ImportResource>;
  /** `reason` is needed when the import changed a month that has been closed since. */
  abstract undo(ctx: TenantContext, id: string, reason?: string): Promise<ImportResource>;
  /** Rows of applied imports that are still set aside. */
  abstract quarantine(ctx: TenantContext): Promise<QuarantineList>;
  /** Rows of an applied import's quarantine, put right, as an import of their own. */
  abstract mend(ctx: TenantContext, id: string, rows: MendedRows): Promise<ImportResource>;
  abstract cancel(ctx: TenantContext, id: string): Promise<ImportResource>;
  /** Waits until nothing is under way for the import any more, and answers with it. */
  abstract whenSettled(ctx: TenantContext, id: string): Promise<ImportResource>;
  /** One typed value through the same path: received, read, applied at once. */
  abstract measure(
    ctx: TenantContext,
    measurement: HandMeasurement,
    at?: Date,
  ): Promise<ImportResource>;
}
