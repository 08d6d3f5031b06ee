import type {
  ActionInput,
  ActionItem,
  ActionPatch,
  AnswerInput,
  Assessment,
  AssessmentInput,
  Board,
  BoardGoals,
  BoardInput,
  Idea,
  IdeaInput,
  IdeaPatch,
  QuestionInput,
} from '@gevinst/contract';
import type { Expect } from '../http/expect-match';
import type { TenantContext } from '../http/tenant-context';

export { actionIds, actionsByBarrier, ideaStanding, projectsWithWork } from './work.repository';

/** One thing that is edited, and the version the edit builds on. */
export interface BoardEdit<T> {
  readonly id: string;
  readonly input: T;
  readonly expect?: Expect;
}

/**
 * The target board of a project. Everyone who is signed in may work at any board of the municipality; pages, the demo
 * and scripts all write through here. Unknown ids answer `not_found`.
 */
export abstract class Boards {
  abstract show(ctx: TenantContext, projectId: string): Promise<Board>;
  abstract goals(ctx: TenantContext, projectId: string): Promise<BoardGoals>;
  abstract save(ctx: TenantContext, edit: BoardEdit<BoardInput>): Promise<Board>;

  abstract idea(ctx: TenantContext, id: string): Promise<Idea>;
  /** The notes that were taken down last. */
  abstract takenDown(
    ctx: TenantContext,
    projectId: string,
  ): Promise<{ items: Idea[]; total: number }>;
  abstract addIdea(ctx: TenantContext, projectId: string, input: IdeaInput): Promise<Idea>;
  abstract changeIdea(ctx: TenantContext, edit: BoardEdit<IdeaPatch>): Promise<Idea>;
  abstract assess(ctx: TenantContext, edit: BoardEdit<AssessmentInput>): Promise<Assessment>;
  abstract ask(ctx: TenantContext, ideaId: string, input: QuestionInput): Promise<Idea>;
  abstract answer(
    ctx: TenantContext,
    question: { ideaId: string; questionId: string },
    input: AnswerInput,
  ): Promise<Idea>;

  abstract action(ctx: TenantContext, id: string): Promise<ActionItem>;
  abstract addAction(
    ctx: TenantContext,
    projectId: string,
    input: ActionInput,
  ): Promise<ActionItem>;
  abstract changeAction(ctx: TenantContext, edit: BoardEdit<ActionPatch>): Promise<ActionItem>;
}
