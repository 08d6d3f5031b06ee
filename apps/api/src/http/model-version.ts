import { Injectable } from '@nestjs/common';

/**
 * Counts changes of what pages show but the ledger does not carry: names, owners, notes, overrides. Counts from the
 * start of the process, so that an answer cached before a restart is never taken for a current one.
 */
@Injectable()
export class ModelVersions {
  private readonly started = Date.now().toString(36);
  private readonly counts = new Map<string, number>();

  of(municipalityId: string): string {
    return `${this.started}.${this.counts.get(municipalityId) ?? 0}`;
  }

  bump(municipalityId: string): void {
    this.counts.set(municipalityId, (this.counts.get(municipalityId) ?? 0) + 1);
  }
}
