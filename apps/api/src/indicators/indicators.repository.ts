import type { CauseNoteInput, IndicatorInput } from '@gevinst/contract';
import { In } from 'typeorm';
import { ProblemError } from '../http/problem-error';
import type { EntityManager } from '../postgres/database';
import { onDuplicate } from '../postgres/on-duplicate';
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

export async function listIndicators(manager: EntityManager): Promise<IndicatorRecord[]> {
  return (await manager.find(IndicatorEntity, { order: { code: 'ASC' } })).map(record);
}

export async function findIndicators(
  manager: EntityManager,
  ids: readonly string[],
): Promise<IndicatorRecord[]> {
  return (await manager.findBy(IndicatorEntity, { id: In([...ids]) })).map(record);
}

/** `lock` keeps it unchanged by others until the transaction ends. */
export async function getIndicator(
  manager: EntityManager,
  id: string,
  lock = false,
): Promise<IndicatorRecord> {
  const found = await manager.findOne(IndicatorEntity, {
    where: { id },
    ...(lock ? { lock: { mode: 'pessimistic_write' as const } } : {}),
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
