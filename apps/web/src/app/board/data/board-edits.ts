import { Service, inject } from '@angular/core';
import type {
  ActionItem,
  ActionPatch,
  ActionStatus,
  AssessmentInput,
  Board,
  BoardInput,
  Idea,
  IdeaPatch,
} from '@gevinst/contract';
import { ACTION_STATUSES, moveAction } from '@gevinst/domain';
import type { Edit } from '../../shared/live/outbox/letter';
import { Outbox } from '../../shared/live/outbox/outbox';

/** What the form of a new action gives. */
export interface NewAction {
  readonly title: string;
  readonly owner: string;
  readonly deadline: string;
  readonly ideaId: string | null;
  readonly days: string | null;
  readonly indicatorId: string | null;
  readonly overCapacityReason: string;
}

/** The form that an edit is written in: whether it is still open, and words for what a refusal shows again. */
export type AtForm = Required<Pick<Edit, 'atForm' | 'words'>>;

/** Writes on a board: kept until they have arrived, and put on top of what others wrote meanwhile. */
@Service()
export class BoardEdits {
  private readonly outbox = inject(Outbox);

  addIdea(projectId: string, text: string): Promise<void> {
    const body = { id: crypto.randomUUID(), text };
    return this.outbox.send({
      projectId,
      method: 'POST',
      path: `projects/${projectId}/ideas`,
      body,
      goesOn: true,
    });
  }

  changeIdea({ id, projectId, text, archived, etag }: Idea, body: IdeaPatch): Promise<void> {
    const base = { text, archived };
    return this.outbox.send({
      ...{ projectId, method: 'PATCH', path: `ideas/${id}` },
      ...{ body, base, etag, goesOn: true, about: text },
    });
  }

  assess(idea: Idea, body: AssessmentInput): Promise<void> {
    const { id, projectId, effect, resources, etag } = idea;
    return this.outbox.send({
      ...{ projectId, method: 'PUT', path: `ideas/${id}/assessment`, read: `ideas/${id}` },
      ...{ body, base: { effect, resources }, etag, goesOn: true, about: idea.text },
    });
  }

  ask({ id, projectId }: Idea, text: string): Promise<void> {
    const body = { id: crypto.randomUUID(), text };
    return this.outbox.send({
      projectId,
      method: 'POST',
      path: `ideas/${id}/questions`,
      body,
      goesOn: true,
    });
  }

  answer({ id, projectId, questions }: Idea, questionId: string, text: string): Promise<void> {
    const path = `ideas/${id}/questions/${questionId}/answer`;
    const about = questions.find((one) => one.id === questionId)?.text ?? '';
    const edit = { projectId, method: 'POST', path, body: { text } } as const;
    return this.outbox.send({ ...edit, goesOn: true, about });
  }

  addAction(projectId: string, action: NewAction, form: AtForm): Promise<void> {
    const body = { id: crypto.randomUUID(), ...action };
    const path = `projects/${projectId}/actions`;
    return this.outbox.send({ projectId, method: 'POST', path, body, ...form });
  }

  changeAction(action: ActionItem, body: ActionPatch, form: AtForm): Promise<void> {
    return this.outbox.send({ ...actionEdit(action, body), about: action.title, ...form });
  }

  /** Along the list without a question: what comes of it is said later, in words. */
  moveAction(
    action: ActionItem,
    status: ActionStatus,
    words: Readonly<Record<string, string>>,
  ): Promise<void> {
    const edit = actionEdit(action, { status });
    return this.outbox.send({ ...edit, goesOn: true, about: action.title, words });
  }

  save(board: Board, body: BoardInput, form: AtForm): Promise<void> {
    const { projectId, pinned, capacityDays, mapping, etag } = board;
    const base = { pinned, capacityDays, mapping };
    const path = `projects/${projectId}/board`;
    return this.outbox.send({ projectId, method: 'PUT', path, body, base, etag, ...form });
  }

  /** What was written at a form that its writer leaves again, and that is not on its way yet. Which letters. */
  withdraw({ atForm }: AtForm): string[] {
    return this.outbox.withdraw(atForm);
  }
}

function actionEdit(action: ActionItem, body: ActionPatch): Edit {
  const { id, projectId, etag } = action;
  const { status, title, owner, deadline, days, indicatorId, evaluation } = action;
  const base = { status, title, owner, deadline, days, indicatorId, evaluation };
  const upon: Edit['upon'] = body.status === undefined ? {} : { status: statusesBefore(body) };
  return { projectId, method: 'PATCH', path: `actions/${id}`, body, base, etag, upon };
}

/** Where an action may stand for this move to be one step of it, also when somebody else has moved it meanwhile. R3. */
function statusesBefore({ status, reason, evaluation }: ActionPatch): ActionStatus[] {
  const given = { reason, evaluated: evaluation !== undefined };
  return ACTION_STATUSES.filter((from) => moveAction(from, status ?? from, given).ok);
}
