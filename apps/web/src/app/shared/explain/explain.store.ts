import { Service, computed, inject, signal } from '@angular/core';
import { type ExplainQuery, Explanation, MOST_EXPLAINED_ROWS } from '@gevinst/contract';
import { ApiClient } from '../http/api-client';
import { kept } from '../http/kept';

/** A figure as it stands on a page: which one, against which plan, of which year. */
export type FigureAsked = Pick<ExplainQuery, 'figure' | 'against' | 'year'>;

const MORE = 200;

/** The open question "Hvor kommer tallet fra?" and the way down that was taken through its inputs. */
@Service()
export class ExplainStore {
  private readonly client = inject(ApiClient);
  private readonly trail = signal<readonly ExplainQuery[]>([]);
  readonly isOpen = computed(() => this.trail().length > 0);
  readonly depth = computed(() => this.trail().length);
  /** The figure that is asked of, however many of its measurements are listed. */
  private readonly figure = computed(() => JSON.stringify({ ...this.trail().at(-1), rows: null }));
  readonly answer = kept({
    params: () => this.trail().at(-1),
    about: () => this.figure(),
    loader: (query) => this.client.get('explain', Explanation, query),
  });

  open(query: ExplainQuery): void {
    this.trail.set([query]);
  }

  /** Lists more of the measurements behind the figure that is shown. */
  more(listed: number): void {
    if (this.answer.refreshing()) return;
    const rows = Math.min(listed + MORE, MOST_EXPLAINED_ROWS);
    this.trail.update((trail) =>
      trail.map((query, i) => (i < trail.length - 1 ? query : { ...query, rows })),
    );
  }

  /** One step deeper; the dates of the question stay the same. */
  deeper(query: ExplainQuery): void {
    const { asOf, from, to } = this.trail().at(-1) ?? {};
    this.trail.update((trail) => [...trail, { asOf, from, to, ...query }]);
  }

  back(): void {
    this.trail.update((trail) => trail.slice(0, -1));
  }

  close(): void {
    this.trail.set([]);
  }
}
