import { Service, inject } from '@angular/core';
import { Tree, type TreeInput } from '@gevinst/contract';
import { ApiClient } from '../../shared/http/api-client';

/** The benefit tree of a project, as a whole. */
@Service()
export class TreeClient {
  private readonly api = inject(ApiClient);

  get(projectId: string): Promise<Tree> {
    return this.api.get(`projects/${projectId}/tree`, Tree);
  }

  /** In the place of the version that the etag names; refused when there is a newer one. */
  save(projectId: string, tree: TreeInput, etag: string): Promise<Tree> {
    return this.api.put(`projects/${projectId}/tree`, tree, Tree, { ifMatch: etag });
  }
}
