import type { Assessment, AssessmentInput, Idea, IdeaPatch } from '@gevinst/contract';
import { ideaField } from '@gevinst/domain';
import { writeAudit } from '../../audit/write-audit';
import type { Expect } from '../../http/expect-match';
import { etagOf } from '../../http/etag';
import type { TenantContext } from '../../http/tenant-context';
import type { EntityManager } from '../../postgres/database';
import { getProject } from '../../model/project/project.repository';
import { boardRules, getBoard } from '../board.repository';
import type { IdeaEntity } from './idea.entity';
import { changeIdeaRow, getIdea, readIdea } from './ideas.repository';

/** What an edit of one idea needs: which one, and the version it builds on. */
export interface IdeaEdit<T> {
  readonly id: string;
  readonly input: T;
  readonly expect?: Expect;
}

/** Rewrites a note, or takes it down; a note taken down is kept. */
export async function changeIdea(
  manager: EntityManager,
  ctx: TenantContext,
  { id, input, expect }: IdeaEdit<IdeaPatch>,
): Promise<Idea> {
  const { idea, subject } = await open(manager, id, expect);
  const { text = idea.text, archived = idea.archivedAt !== null } = input;
  const archivedAt = archived ? (idea.archivedAt ?? moment(ctx)) : null;
  await changeIdeaRow(manager, idea, { text, archivedAt });
  const takenDown = archived && idea.archivedAt === null;
  const hungUp = !archived && idea.archivedAt !== null;
  await writeAudit(manager, ctx, {
    action: takenDown ? 'idea.archived' : hungUp ? 'idea.restored' : 'idea.changed',
    subject,
    before: idea.text,
    after: takenDown ? null : text,
  });
  return readIdea(manager, id);
}

/** Places an idea by effect and resources, which moves it from Ideer to Vurdering. S2.7, S2.8. */
export async function assessIdea(
  manager: EntityManager,
  ctx: TenantContext,
  { id, input, expect }: IdeaEdit<AssessmentInput>,
): Promise<Assessment & { projectId: string; id: string }> {
  const { idea, subject } = await open(manager, id, expect);
  const { mapping } = await boardRules(manager, await getBoard(manager, idea.projectId));
  const { effect, resources } = input;
  const field = ideaField(effect, resources, mapping);
  const by = { assessedBy: ctx.userName, assessedAt: moment(ctx) };
  await changeIdeaRow(manager, idea, { effect, resources, ...by });
  await writeAudit(manager, ctx, {
    action: 'idea.assessed',
    subject: `${subject}: ${idea.text}`,
    before: idea.effect === null ? null : scores(idea.effect, idea.resources),
    after: `${scores(effect, resources)}\nfield: ${field}`,
  });
  const etag = etagOf(idea.version + 1);
  return { id, projectId: idea.projectId, field, effect, resources, etag };
}

async function open(
  manager: EntityManager,
  id: string,
  expect: Expect | undefined,
): Promise<{ idea: IdeaEntity; subject: string }> {
  const idea = await getIdea(manager, id, { lock: true });
  const { code, name } = await getProject(manager, idea.projectId);
  expect?.(idea.version);
  return { idea, subject: `${code} ${name}` };
}

const scores = (effect: number, resources: number | null) =>
  `effect: ${effect}\nresources: ${resources ?? '–'}`;
const moment = (ctx: TenantContext) => ctx.recordedAt ?? new Date();
