import { Service, inject } from '@angular/core';
import { ImportResource, type MendedRows, QuarantineList } from '@gevinst/contract';
import { ApiClient } from '../../shared/http/api-client';

/** Rows that were set aside when a file was loaded. */
@Service()
export class QuarantineClient {
  private readonly api = inject(ApiClient);

  list(): Promise<QuarantineList> {
    return this.api.get('quarantine', QuarantineList);
  }

  /** The rows put right become an import of their own, which is answered with. */
  mend(importId: string, fixes: MendedRows['fixes']): Promise<ImportResource> {
    return this.api.post(`imports/${importId}/mended`, { fixes }, ImportResource);
  }
}
