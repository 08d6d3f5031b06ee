import { Injectable } from '@nestjs/common';

/**
 * Counts changes of what pages show but the ledger does not carry: names, owners, notes, overrides. Counts from the
 * start of the process, so that an answer cached before a restart is never taken for a current one.
 */
@Injectable()
export class ModelVersions {
  private readonly started = Date.now().toString(36);
  private readonly counts = new Map<string, number>();
  private everywhere = 0;
  private doubts = 0;
  private doubted = 0;

  of(municipalityId: string): string {
    const version = `${this.started}.${this.everywhere}.${this.counts.get(municipalityId) ?? 0}`;
    return this.doubts > 0 ? `${version}.${(this.doubted += 1)}` : version;
  }

  bump(municipalityId: string): void {
    this.counts.set(municipalityId, (this.counts.get(municipalityId) ?? 0) + 1);
  }

  /** Anyone's model may have changed. */
  bumpAll(): void {
    this.everywhere += 1;
  }

  /**
   * Until the returned function is called, no answer is taken for a current one: something is being changed, or
   * changes of other processes are not heard.
   */
  doubt(): () => void {
    this.doubts += 1;
    let isOver = false;
    return () => {
      if (!isOver) this.doubts -= 1;
      isOver = true;
    };
  }
}
