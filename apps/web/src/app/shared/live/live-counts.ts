import { type Signal, type WritableSignal, signal } from '@angular/core';
import type { LiveTopic } from '@gevinst/contract';

interface Count {
  readonly topic: LiveTopic;
  readonly projectId: string | null;
  readonly count: WritableSignal<number>;
}

/** One count for each topic of each project that a page has asked about. */
export class LiveCounts {
  private readonly asked = new Map<string, Count>();

  of(topic: LiveTopic, projectId: string | null): Signal<number> {
    const key = `${topic} ${projectId ?? ''}`;
    const found = this.asked.get(key) ?? { topic, projectId, count: signal(0) };
    this.asked.set(key, found);
    return found.count.asReadonly();
  }

  /** No project, on either side, means every project. */
  raise(topic: LiveTopic, projectId: string | null): void {
    this.raiseThose(
      (one) =>
        one.topic === topic &&
        (projectId === null || one.projectId === null || one.projectId === projectId),
    );
  }

  raiseAll(): void {
    this.raiseThose(() => true);
  }

  private raiseThose(isMeant: (one: Count) => boolean): void {
    for (const one of this.asked.values()) {
      if (isMeant(one)) one.count.update((count) => count + 1);
    }
  }
}
