import type { Idea, IdeaQuestion } from '@gevinst/contract';
import { ideaField } from '@gevinst/domain';
import { In, IsNull, Not } from 'typeorm';
import { etagOf } from '../../http/etag';
import { ProblemError } from '../../http/problem-error';
import type { EntityManager } from '../../postgres/database';
import { ActionItemEntity } from '../actions/action-item.entity';
import { boardRules, getBoard } from '../board.repository';
import { IdeaQuestionEntity } from './idea-question.entity';
import { IdeaEntity } from './idea.entity';

const GONE = { da: 'Idéen findes ikke', en: 'The idea does not exist' };

/** `lock` keeps it unchanged by others until the transaction ends. */
export async function getIdea(
  manager: EntityManager,
  id: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<IdeaEntity> {
  const found = await manager.findOne(IdeaEntity, {
    where: { id },
    ...(lock ? { lock: { mode: 'for_no_key_update' as const } } : {}),
  });
  if (found === null) throw new ProblemError('not_found', GONE);
  return found;
}

/** One more version of it, with what has changed. */
export async function changeIdeaRow(
  manager: EntityManager,
  { id, version }: IdeaEntity,
  change: Partial<IdeaEntity>,
): Promise<void> {
  await manager.update(IdeaEntity, { id }, { ...change, version: version + 1 });
}

/** False when the question has an answer already, or is not there. */
export async function answerOpen(
  manager: EntityManager,
  asked: { id: string; ideaId: string },
  answered: { answer: string; answeredBy: string },
): Promise<boolean> {
  const open = { ...asked, answer: IsNull() };
  return (await manager.update(IdeaQuestionEntity, open, answered)).affected === 1;
}

/** A project's ideas as they hang on the board, oldest first; those taken down are left out. */
export async function listIdeas(manager: EntityManager, projectId: string): Promise<Idea[]> {
  const rows = await manager.find(IdeaEntity, {
    where: { projectId, archivedAt: IsNull() },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  return shown(manager, projectId, rows);
}

/** So many of the notes that were taken down can be hung up again. */
const TAKEN_DOWN = 100;

/** The latest of those taken down, the last one first, and how many there are. */
export async function listTakenDown(
  manager: EntityManager,
  projectId: string,
): Promise<{ items: Idea[]; total: number }> {
  const [rows, total] = await manager.findAndCount(IdeaEntity, {
    where: { projectId, archivedAt: Not(IsNull()) },
    order: { archivedAt: 'DESC', id: 'ASC' },
    take: TAKEN_DOWN,
  });
  return { items: await shown(manager, projectId, rows), total };
}

/** Notes that guests have hung up in a meeting; the one that is being sent once more is left out. */
export function countGuestNotes(
  manager: EntityManager,
  meetingId: string,
  again: string | undefined,
): Promise<number> {
  const others = again === undefined ? {} : { id: Not(again) };
  return manager.countBy(IdeaEntity, { meetingId, authorId: IsNull(), ...others });
}

/** When each assessed idea was, by id. */
export async function assessedTimes(
  manager: EntityManager,
  projectId: string,
): Promise<Map<string, string>> {
  const rows = await manager.findBy(IdeaEntity, { projectId, assessedAt: Not(IsNull()) });
  return new Map(rows.map(({ id, assessedAt }) => [id, assessedAt?.toISOString() ?? '']));
}

export async function readIdea(manager: EntityManager, id: string): Promise<Idea> {
  const row = await getIdea(manager, id);
  const [idea] = await shown(manager, row.projectId, [row]);
  if (idea === undefined) throw new ProblemError('not_found', GONE);
  return idea;
}

async function shown(
  manager: EntityManager,
  projectId: string,
  rows: readonly IdeaEntity[],
): Promise<Idea[]> {
  const { mapping } = await boardRules(manager, await getBoard(manager, projectId));
  const ids = In(rows.map(({ id }) => id));
  const asked = await manager.find(IdeaQuestionEntity, {
    where: { ideaId: ids },
    order: { at: 'ASC', id: 'ASC' },
  });
  const planned = await manager.findBy(ActionItemEntity, { ideaId: ids });
  const became = new Set(planned.map(({ ideaId }) => ideaId));
  const questions = Map.groupBy(asked, ({ ideaId }) => ideaId);
  return rows.map((row) => {
    const { effect, resources } = row;
    const assessed = effect !== null && resources !== null;
    const field = assessed ? ideaField(effect, resources, mapping) : null;
    return {
      ...plain(row),
      field,
      state: became.has(row.id) ? 'planned' : assessed ? 'assessed' : 'idea',
      questions: (questions.get(row.id) ?? []).map(question),
    };
  });
}

function plain(row: IdeaEntity) {
  const { id, projectId, text, author, mode, effect, resources, assessedBy } = row;
  return {
    ...{ id, projectId, text, author, mode, effect, resources, assessedBy },
    guest: row.authorId === null,
    createdAt: row.createdAt.toISOString(),
    archived: row.archivedAt !== null,
    etag: etagOf(row.version),
  };
}

const question = (row: IdeaQuestionEntity): IdeaQuestion => {
  const { id, text, author, answer, answeredBy } = row;
  return { id, text, author, at: row.at.toISOString(), answer, answeredBy };
};
