import { Service, inject } from '@angular/core';
import type { MarkInput, MatrixMark } from '@gevinst/contract';
import type { Edit } from '../../shared/live/outbox/letter';
import { Outbox } from '../../shared/live/outbox/outbox';

export interface ActionWanted {
  readonly title: string;
  readonly owner: string;
  readonly deadline: string;
}

/** Writes in the cells of a walk-through: kept until it has arrived, on top of what others wrote meanwhile. */
@Service()
export class MarkEdits {
  private readonly outbox = inject(Outbox);

  put(
    mark: MatrixMark,
    change: Partial<MarkInput>,
    said: Pick<Edit, 'about' | 'words'>,
  ): Promise<void> {
    const { projectId, nodeId, theme, etag } = mark;
    const { relevance, challenge, note, barrier, actionIds } = mark;
    const base = { relevance, challenge, note, barrier, actionIds };
    return this.outbox.send({
      ...{ projectId, method: 'PUT', path: `projects/${projectId}/matrix/${nodeId}/${theme}` },
      ...{ body: { ...base, ...change }, base, etag, ...said, goesOn: true },
    });
  }

  /** Decides an action on the target board; `id` is what a cell links to. */
  addAction(
    projectId: string,
    action: ActionWanted & { readonly id: string; readonly theme: string },
  ): Promise<void> {
    const path = `projects/${projectId}/actions`;
    return this.outbox.send({ projectId, method: 'POST', path, body: { ...action } });
  }
}
