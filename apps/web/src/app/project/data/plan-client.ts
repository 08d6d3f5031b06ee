import { Service, inject } from '@angular/core';
import type { IndicatorInput, RevisionInput } from '@gevinst/contract';
import { z } from 'zod';
import { ApiClient } from '../../shared/http/api-client';

const Created = z.object({ id: z.string() });
const Ignored = z.unknown();

/** Plan revisions of a project and the indicators they are measured by. */
@Service()
export class PlanClient {
  private readonly api = inject(ApiClient);

  /** Writes the project's draft: a new one, or over the one it has. */
  saveDraft(projectId: string, draft: RevisionInput, known: KnownDraft): Promise<{ id: string }> {
    const path = `projects/${projectId}/revisions`;
    const options = { ifMatch: known.etag };
    return known.draftId === null
      ? this.api.post(path, draft, Created, options)
      : this.api.put(`${path}/${known.draftId}`, draft, Created, options);
  }

  async approve(projectId: string, revisionId: string, etag: string): Promise<void> {
    const path = `projects/${projectId}/revisions/${revisionId}/approve`;
    await this.api.post(path, {}, Ignored, { ifMatch: etag });
  }

  createIndicator(indicator: IndicatorInput): Promise<{ id: string }> {
    return this.api.post('indicators', indicator, Created);
  }
}

export interface KnownDraft {
  readonly draftId: string | null;
  readonly etag: string;
}
