import { Service, inject } from '@angular/core';
import {
  type BenefitInput,
  type ChangeInput,
  type OverrideInput,
  ProjectDetail,
  type ProjectInput,
  ProjectList,
  ProjectPlan,
} from '@gevinst/contract';
import { z } from 'zod';
import { ApiClient, type Query } from '../../shared/http/api-client';

const Created = z.object({ id: z.string() });
const Ignored = z.unknown();

/** Which part of a project is saved: null makes a new one. The etag is that of the project's plan resource. */
export interface Part {
  readonly id: string | null;
  readonly etag: string;
}

/** Projects with their changes and benefits, as the server keeps them. */
@Service()
export class ProjectClient {
  private readonly api = inject(ApiClient);

  list(query: Query = {}): Promise<ProjectList> {
    return this.api.get('projects', ProjectList, query);
  }

  /** The project with its figures. */
  get(id: string, query: Query = {}): Promise<ProjectDetail> {
    return this.api.get(`projects/${id}`, ProjectDetail, query);
  }

  /** Everything of the project that can be edited. */
  plan(id: string): Promise<ProjectPlan> {
    return this.api.get(`projects/${id}/plan`, ProjectPlan);
  }

  create(project: ProjectInput): Promise<{ id: string }> {
    return this.api.post('projects', project, Created);
  }

  async update(id: string, project: ProjectInput, etag: string): Promise<void> {
    await this.api.put(`projects/${id}`, project, Ignored, { ifMatch: etag });
  }

  async saveChange(projectId: string, change: ChangeInput, part: Part): Promise<void> {
    await this.savePart(`projects/${projectId}/changes`, change, part, Ignored);
  }

  saveBenefit(projectId: string, benefit: BenefitInput, part: Part): Promise<{ id: string }> {
    return this.savePart(`projects/${projectId}/benefits`, benefit, part, Created);
  }

  async removeChange(projectId: string, id: string, etag: string): Promise<void> {
    await this.api.delete(`projects/${projectId}/changes/${id}`, Ignored, { ifMatch: etag });
  }

  async removeBenefit(projectId: string, id: string, etag: string): Promise<void> {
    await this.api.delete(`projects/${projectId}/benefits/${id}`, Ignored, { ifMatch: etag });
  }

  async override(projectId: string, override: OverrideInput): Promise<void> {
    const { etag } = await this.plan(projectId);
    await this.api.put(`projects/${projectId}/override`, override, Ignored, { ifMatch: etag });
  }

  async endOverride(projectId: string): Promise<void> {
    const { etag } = await this.plan(projectId);
    await this.api.delete(`projects/${projectId}/override`, Ignored, { ifMatch: etag });
  }

  private savePart<T extends z.ZodType>(path: string, body: unknown, part: Part, schema: T) {
    const options = { ifMatch: part.etag };
    return part.id === null
      ? this.api.post(path, body, schema, options)
      : this.api.put(`${path}/${part.id}`, body, schema, options);
  }
}
