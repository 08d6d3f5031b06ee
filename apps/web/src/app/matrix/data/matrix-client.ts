import { Service, inject } from '@angular/core';
import {
  ActionItem,
  type BarriersQuery,
  Matrix,
  PortfolioBarriers,
  listOf,
} from '@gevinst/contract';
import { ApiClient } from '../../shared/http/api-client';

const Actions = listOf(ActionItem);

/** Reads a plan's walk-through, and over all plans what holds red benefits back. */
@Service()
export class MatrixClient {
  private readonly api = inject(ApiClient);

  matrix(projectId: string): Promise<Matrix> {
    return this.api.get(`projects/${projectId}/matrix`, Matrix);
  }

  /** What is on the project's target board already. */
  async actions(projectId: string): Promise<ActionItem[]> {
    return (await this.api.get(`projects/${projectId}/actions`, Actions)).items;
  }

  barriers(filter: BarriersQuery): Promise<PortfolioBarriers> {
    return this.api.get('barriers', PortfolioBarriers, filter);
  }
}
