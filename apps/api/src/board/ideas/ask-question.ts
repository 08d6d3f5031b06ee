import type { AnswerInput, Idea, QuestionInput } from '@gevinst/contract';
import { ProblemError } from '../../http/problem-error';
import type { TenantContext } from '../../http/tenant-context';
import type { EntityManager } from '../../postgres/database';
import { insertOnce } from '../../postgres/insert-once';
import { getProject } from '../../model/project/project.repository';
import { IdeaQuestionEntity } from './idea-question.entity';
import { answerOpen, getIdea, readIdea } from './ideas.repository';

/** Asks what an idea means; what others think of it is not asked for before it is assessed. S2.6. */
export async function askQuestion(
  manager: EntityManager,
  ctx: TenantContext,
  ideaId: string,
  input: QuestionInput,
): Promise<Idea> {
  await standing(manager, ideaId);
  const { id, made } = await insertOnce(manager, IdeaQuestionEntity, {
    id: input.id,
    ideaId,
    text: input.text,
    author: ctx.userName,
    ...(ctx.recordedAt === undefined ? {} : { at: ctx.recordedAt }),
  });
  const same = made || (await manager.existsBy(IdeaQuestionEntity, { id, ideaId }));
  if (!same) throw new ProblemError('already_exists');
  return readIdea(manager, ideaId);
}

/** Answers it. Whoever is second meets the answer that stands: it is never written over. */
export async function answerQuestion(
  manager: EntityManager,
  ctx: TenantContext,
  { ideaId, questionId }: { ideaId: string; questionId: string },
  { text }: AnswerInput,
): Promise<Idea> {
  await standing(manager, ideaId);
  const asked = { id: questionId, ideaId };
  const answered = { answer: text, answeredBy: ctx.userName };
  if (!(await answerOpen(manager, asked, answered))) await checkSame(manager, asked, text);
  return readIdea(manager, ideaId);
}

/** The same answer sent once more is one answer. */
async function checkSame(
  manager: EntityManager,
  asked: { id: string; ideaId: string },
  text: string,
): Promise<void> {
  const there = await manager.findOneBy(IdeaQuestionEntity, asked);
  if (there === null) {
    throw new ProblemError('not_found', {
      da: 'Spørgsmålet findes ikke',
      en: 'The question does not exist',
    });
  }
  const { answer, answeredBy } = there;
  if (answer === text) return;
  throw new ProblemError('conflict', {
    da: `${answeredBy} har allerede svaret: ${answer}`,
    en: `${answeredBy} has already answered: ${answer}`,
  });
}

async function standing(manager: EntityManager, ideaId: string): Promise<void> {
  const idea = await getIdea(manager, ideaId);
  await getProject(manager, idea.projectId);
}
