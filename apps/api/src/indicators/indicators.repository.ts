import type { CauseNoteInput, IndicatorInput } from '@gevinst/contract';
import { In } from 'typeorm';
import { ProblemError } from '../http/problem-error';
import type { EntityManager } from '../postgres/database';
import { onDuplicate } from '../postgres/on-duplicate';
import { standingAt } from '../postgres/standing-at';
import { CauseNoteEntity } from './cause-note.entity';
import { IndicatorEntity } from './indicator.entity';
import type { IndicatorRecord, NoteRecord } from './indicators.port';

const taken = (code: string) => ({
  da: `Der er allerede en indikator med koden "${code}"`,
  en: `There already is an indicator with the code "${code}"`,
});

const record = ({ id, version, data }: IndicatorEntity): IndicatorRecord => ({
  ...data,
  id,
  version,
});

/** Those that stand; with `asOf`, those too that have been withdrawn since that day. */
export async function listIndicators(
  manager: EntityManager,
  asOf: string | null = null,
): Promise<IndicatorRecord[]> {
  const where = { withdrawnAt: standingAt(asOf) };
  return (await manager.find(IndicatorEntity, { where, order: { code: 'ASC' } })).map(record);
}

/** Held by whoever makes a plan of indicators, and alone by whoever withdraws some; 10 tells it from other locks. */
const WITHDRAWAL = 'hashtextextended(current_municipality()::text, 10)';

/** Standing ones; nobody withdraws an indicator until the transaction ends. */
export async function findIndicators(
  manager: EntityManager,
  ids: readonly string[],
): Promise<IndicatorRecord[]> {
  await manager.query(`select pg_advisory_xact_lock_shared(${WITHDRAWAL})`);
  const where = { id: In([...ids]), withdrawnAt: standingAt(null) };
  return (await manager.findBy(IndicatorEntity, where)).map(record);
}

/** Standing ones; until the transaction ends nobody edits or notes them, and nobody makes a plan of any. */
export async function holdIndicators(
  manager: EntityManager,
  ids: readonly string[],
): Promise<IndicatorRecord[]> {
  await manager.query(`select pg_advisory_xact_lock(${WITHDRAWAL})`);
  return lockIndicators(manager, ids, 'pessimistic_write');
}

/** Standing ones; nobody edits them until the transaction ends, nor, when told so, writes what names them. */
export async function lockIndicators(
  manager: EntityManager,
  ids: readonly string[],
  mode: 'for_no_key_update' | 'pessimistic_write' = 'for_no_key_update',
): Promise<IndicatorRecord[]> {
  const found = await manager.find(IndicatorEntity, {
    where: { id: In([...ids]), withdrawnAt: standingAt(null) },
    order: { id: 'ASC' },
    lock: { mode },
  });
  return found.map(record);
}

export async function endIndicators(
  manager: EntityManager,
  ids: readonly string[],
  withdrawnAt: Date,
): Promise<void> {
  await manager.update(IndicatorEntity, { id: In([...ids]) }, { withdrawnAt });
}

/** Which of these have a note on a month. */
export async function notedIndicators(
  manager: EntityManager,
  ids: readonly string[],
): Promise<Set<string>> {
  const notes = await manager.findBy(CauseNoteEntity, { indicatorId: In([...ids]) });
  return new Set(notes.map(({ indicatorId }) => indicatorId));
}

/** `lock` keeps it unchanged by others until the transaction ends; `asOf` as in `listIndicators`. */
export async function getIndicator(
  manager: EntityManager,
  id: string,
  { lock = false, asOf = null }: { lock?: boolean; asOf?: string | null } = {},
): Promise<IndicatorRecord> {
  const found = await manager.findOne(IndicatorEntity, {
    where: { id, withdrawnAt: standingAt(asOf) },
    ...(lock ? { lock: { mode: 'for_no_key_update' as const } } : {}),
  });
  if (found === null)
    throw new ProblemError('not_found', {
      da: 'Indikatoren findes ikke',
      en: 'The indicator does not exist',
    });
  return record(found);
}

export async function insertIndicator(
  manager: EntityManager,
  input: IndicatorInput,
): Promise<IndicatorRecord> {
  const row = manager.create(IndicatorEntity, { code: input.code, data: input });
  return record(await onDuplicate(manager.save(row), taken(input.code)));
}

export async function replaceIndicator(
  manager: EntityManager,
  { id, version }: IndicatorRecord,
  input: IndicatorInput,
): Promise<IndicatorRecord> {
  const next = { code: input.code, data: input, version: version + 1 };
  await onDuplicate(manager.update(IndicatorEntity, { id }, next), taken(input.code));
  return { ...input, id, version: next.version };
}

export async function listNotes(
  manager: EntityManager,
  indicatorId?: string,
): Promise<NoteRecord[]> {
  const where = indicatorId === undefined ? {} : { indicatorId };
  const notes = await manager.find(CauseNoteEntity, {
    where,
    order: { indicatorId: 'ASC', month: 'ASC' },
  });
  return notes.map(({ indicatorId, month, text, author, at }) => ({
    indicatorId,
    month,
    text,
    author,
    at: at.toISOString(),
  }));
}

export async function putNote(
  manager: EntityManager,
  note: CauseNoteInput & { indicatorId: string; author: string; at: Date },
): Promise<void> {
  await manager.upsert(CauseNoteEntity, note, ['indicatorId', 'month']);
}
