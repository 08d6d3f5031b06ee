import { Service, inject } from '@angular/core';
import {
  type IndicatorInput,
  Revision,
  type RevisionInput,
  RevisionSummary,
  listOf,
} from '@gevinst/contract';
import { z } from 'zod';
import { ApiClient } from '../../shared/http/api-client';

const Created = z.object({ id: z.string() });
const Ignored = z.unknown();
const Revisions = listOf(RevisionSummary);

/** Plan revisions of a project and the indicators they are measured by. */
@Service()
export class PlanClient {
  private readonly api = inject(ApiClient);

  /** Writes the project's draft: a new one, or over the one it has. */
  saveDraft(projectId: string, draft: RevisionInput, known: KnownDraft): Promise<{ id: string }> {
    const options = { ifMatch: known.etag };
    return known.draftId === null
      ? this.api.post(`projects/${projectId}/revisions`, draft, Created, options)
      : this.api.put(`revisions/${known.draftId}`, draft, Created, options);
  }

  async approve(revisionId: string, etag: string): Promise<void> {
    await this.api.post(`revisions/${revisionId}/approve`, {}, Ignored, { ifMatch: etag });
  }

  /** The plan that was approved first; null while there is none. */
  async original(projectId: string): Promise<Revision | null> {
    const { items } = await this.api.get(`projects/${projectId}/revisions`, Revisions);
    const first = items.find(({ state }) => state === 'approved');
    return first ? this.api.get(`revisions/${first.id}`, Revision) : null;
  }

  createIndicator(indicator: IndicatorInput): Promise<{ id: string }> {
    return this.api.post('indicators', indicator, Created);
  }
}

export interface KnownDraft {
  readonly draftId: string | null;
  readonly etag: string;
}
