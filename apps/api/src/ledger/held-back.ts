import type { LedgerEvent } from '@gevinst/contract';
import type { EntityManager } from 'typeorm';

/** An event that waits for the end of its transaction. */
export interface HeldBack {
  readonly event: LedgerEvent;
  readonly recordedAt: Date;
}

const waiting = new WeakMap<EntityManager, HeldBack[]>();

/** From now on the transaction's events wait here, in their order, and not in the ledger whose head everybody needs. */
export function holdBack(manager: EntityManager): readonly HeldBack[] {
  const held: HeldBack[] = [];
  waiting.set(manager, held);
  return held;
}

/** Where the transaction's events wait; undefined where they do not. */
export function heldBackOf(manager: EntityManager): HeldBack[] | undefined {
  return waiting.get(manager);
}
