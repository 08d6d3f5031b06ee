import { type CommentInput, Id, PlanTheme } from '@gevinst/contract';
import { actionIds, ideaStanding } from '../board/boards.port';
import { ProblemError } from '../http/problem-error';
import type { EntityManager } from '../postgres/database';
import { revisionsOf } from '../plan/plan-references.port';
import { listBenefits } from '../model/tree/benefit.repository';
import { listChanges } from '../model/tree/change.repository';

type Subject = Pick<CommentInput, 'subjectKind' | 'subjectId'>;

/** A comment is about something of its own project. An idea is asked about, not discussed, until it is assessed. S2.6, R4. */
export async function checkSubject(
  manager: EntityManager,
  projectId: string,
  subject: Subject,
): Promise<void> {
  const idea =
    subject.subjectKind === 'idea' && Id.safeParse(subject.subjectId).success
      ? await ideaStanding(manager, projectId, subject.subjectId)
      : null;
  if (idea === 'assessed') return;
  if (idea === 'open') {
    throw new ProblemError('conflict', {
      da: 'En idé bliver ikke diskuteret, før den er vurderet. Stil et spørgsmål til den i stedet',
      en: 'An idea is not discussed before it is assessed. Ask a question about it instead',
    });
  }
  if (await isThere(manager, projectId, subject)) return;
  const message = { da: 'Findes ikke i projektet', en: 'Is not part of the project' };
  throw new ProblemError('validation_failed', undefined, {
    errors: [{ path: 'subjectId', message }],
  });
}

async function isThere(
  manager: EntityManager,
  projectId: string,
  { subjectKind, subjectId }: Subject,
): Promise<boolean> {
  if (subjectKind === 'plan') return subjectId === '';
  if (subjectKind === 'theme') return PlanTheme.safeParse(subjectId).success;
  if (!Id.safeParse(subjectId).success) return false;
  if (subjectKind === 'idea') return false;
  if (subjectKind === 'change') return isAmong(await listChanges(manager, projectId), subjectId);
  if (subjectKind === 'benefit') return isAmong(await listBenefits(manager, projectId), subjectId);
  if (subjectKind === 'action') return (await actionIds(manager, projectId, [subjectId])).size > 0;
  return isAmong(await revisionsOf(manager, new Set([projectId])), subjectId);
}

const isAmong = (items: readonly { readonly id: string }[], id: string) =>
  items.some((item) => item.id === id);
