import { Service, inject } from '@angular/core';
import { PlanComparison, RevisionSummary, listOf } from '@gevinst/contract';
import { ApiClient } from '../../shared/http/api-client';

const Revisions = listOf(RevisionSummary);

/** The plans a project has had, and what has become of them. */
@Service()
export class RevisionsClient {
  private readonly api = inject(ApiClient);

  /** Oldest first. */
  async revisions(projectId: string): Promise<RevisionSummary[]> {
    return (await this.api.get(`projects/${projectId}/revisions`, Revisions)).items;
  }

  /** `a` and `b` are ids, or `draft`: the plan work as it stands. */
  compare(projectId: string, a: string, b: string): Promise<PlanComparison> {
    return this.api.get(`projects/${projectId}/revisions/${a}/diff/${b}`, PlanComparison);
  }
}
