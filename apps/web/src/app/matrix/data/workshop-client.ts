import { Service, inject } from '@angular/core';
import { Workshop, type WorkshopInput, type WorkshopPatch, listOf } from '@gevinst/contract';
import type { z } from 'zod';
import { ApiClient } from '../../shared/http/api-client';

const Workshops = listOf(Workshop);

/** Start-up workshops of a project. */
@Service()
export class WorkshopClient {
  private readonly api = inject(ApiClient);

  /** Newest first. */
  async list(projectId: string): Promise<Workshop[]> {
    return (await this.api.get(`projects/${projectId}/workshops`, Workshops)).items;
  }

  get(id: string): Promise<Workshop> {
    return this.api.get(`workshops/${id}`, Workshop);
  }

  start(projectId: string, workshop: z.input<typeof WorkshopInput>): Promise<Workshop> {
    return this.api.post(`projects/${projectId}/workshops`, workshop, Workshop);
  }

  change({ id, etag }: Workshop, patch: WorkshopPatch): Promise<Workshop> {
    return this.api.patch(`workshops/${id}`, patch, Workshop, { ifMatch: etag });
  }
}
