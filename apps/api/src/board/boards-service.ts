import { Injectable } from '@nestjs/common';
import type {
  ActionInput,
  ActionPatch,
  AnswerInput,
  AssessmentInput,
  BoardInput,
  IdeaInput,
  IdeaPatch,
  QuestionInput,
} from '@gevinst/contract';
import type { TenantContext } from '../http/tenant-context';
import { Goals } from '../portfolio/goals.port';
import { Database } from '../postgres/database';
import { getProject } from '../model/project/project.repository';
import { readAction } from './actions/actions.repository';
import { addAction } from './actions/add-action';
import { changeAction } from './actions/change-action';
import { BoardWrites } from './board-writes';
import { getBoard } from './board.repository';
import { Boards, type BoardEdit } from './boards.port';
import { addIdea } from './ideas/add-idea';
import { answerQuestion, askQuestion } from './ideas/ask-question';
import { assessIdea, changeIdea } from './ideas/change-idea';
import { listTakenDown, readIdea } from './ideas/ideas.repository';
import { saveBoard } from './save-board';
import { showBoard } from './show-board';

@Injectable()
export class BoardsService extends Boards {
  constructor(
    private readonly database: Database,
    private readonly writes: BoardWrites,
    private readonly figures: Goals,
  ) {
    super();
  }

  override show(ctx: TenantContext, projectId: string) {
    return this.database.tenant(ctx, (manager) => showBoard(manager, ctx, projectId));
  }

  override async goals(ctx: TenantContext, projectId: string) {
    const { pinned } = await this.database.tenant(ctx, (manager) => getBoard(manager, projectId));
    return this.figures.of(ctx, projectId, pinned);
  }

  override save(ctx: TenantContext, { id: projectId, ...edit }: BoardEdit<BoardInput>) {
    return this.writes.run(ctx, 'board', async (manager) => {
      await saveBoard(manager, ctx, { projectId, ...edit });
      return showBoard(manager, ctx, projectId);
    });
  }

  override idea(ctx: TenantContext, id: string) {
    return this.database.tenant(ctx, async (manager) => {
      const idea = await readIdea(manager, id);
      await getProject(manager, idea.projectId);
      return idea;
    });
  }

  override takenDown(ctx: TenantContext, projectId: string) {
    return this.database.tenant(ctx, async (manager) => {
      await getProject(manager, projectId);
      return listTakenDown(manager, projectId);
    });
  }

  override addIdea(ctx: TenantContext, projectId: string, input: IdeaInput) {
    return this.writes.run(ctx, 'board', (manager) => addIdea(manager, ctx, { projectId, input }));
  }

  override changeIdea(ctx: TenantContext, edit: BoardEdit<IdeaPatch>) {
    return this.writes.run(ctx, 'board', (manager) => changeIdea(manager, ctx, edit));
  }

  override assess(ctx: TenantContext, edit: BoardEdit<AssessmentInput>) {
    return this.writes.run(ctx, 'board', (manager) => assessIdea(manager, ctx, edit));
  }

  override ask(ctx: TenantContext, ideaId: string, input: QuestionInput) {
    return this.writes.run(ctx, 'board', (manager) => askQuestion(manager, ctx, ideaId, input));
  }

  override answer(
    ctx: TenantContext,
    question: { ideaId: string; questionId: string },
    input: AnswerInput,
  ) {
    return this.writes.run(ctx, 'board', (manager) =>
      answerQuestion(manager, ctx, question, input),
    );
  }

  override action(ctx: TenantContext, id: string) {
    return this.database.tenant(ctx, async (manager) => {
      const action = await readAction(manager, id, ctx.today);
      await getProject(manager, action.projectId);
      return action;
    });
  }

  override addAction(ctx: TenantContext, projectId: string, input: ActionInput) {
    return this.writes.run(ctx, 'board', (manager) =>
      addAction(manager, ctx, { projectId, input }),
    );
  }

  override async changeAction(ctx: TenantContext, edit: BoardEdit<ActionPatch>) {
    const measured = await this.measured(ctx, edit);
    return this.writes.run(ctx, 'board', (manager) =>
      changeAction(manager, ctx, { ...edit, measured }),
    );
  }

  /** Read before anything is written: figures are asked for on connections of their own. */
  private async measured(ctx: TenantContext, { id, input }: BoardEdit<ActionPatch>) {
    const { status, evaluation } = input;
    if (status !== 'evaluated' || evaluation === undefined) return null;
    const { indicatorId: own, since } = await this.action(ctx, id);
    const { indicatorId = own } = evaluation;
    return indicatorId === null ? null : this.figures.moved(ctx, indicatorId, since);
  }
}
