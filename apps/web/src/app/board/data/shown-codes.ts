import { Service, signal } from '@angular/core';
import type { JoinLink } from '@gevinst/contract';

const KEY = 'gevinst.join.';

/** Links that this browser has opened: the server keeps only their hash and cannot say them again. */
@Service()
export class ShownCodes {
  private readonly moved = signal(0);

  /** The link to a meeting that this browser shows; null when it has none, or it is too old. */
  of(meetingId: string): JoinLink | null {
    this.moved();
    try {
      const link = JSON.parse(localStorage.getItem(KEY + meetingId) ?? 'null') as JoinLink | null;
      return link !== null && Date.parse(link.until) > Date.now() ? link : null;
    } catch {
      return null;
    }
  }

  keep(meetingId: string, link: JoinLink): void {
    localStorage.setItem(KEY + meetingId, JSON.stringify(link));
    this.moved.update((count) => count + 1);
  }

  drop(meetingId: string): void {
    localStorage.removeItem(KEY + meetingId);
    this.moved.update((count) => count + 1);
  }
}
