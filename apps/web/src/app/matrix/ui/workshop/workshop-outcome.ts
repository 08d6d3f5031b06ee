import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { Workshop } from '@gevinst/contract';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { momentDay } from '../../../shared/format/dates';
import { Gathered } from './gathered';

/** What a workshop that is over has come to: how much was answered, what is difficult, and the first actions. S10.1. */
@Component({
  selector: 'gv-workshop-outcome',
  imports: [Gathered, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { style: 'display: contents' },
  template: `
    <header class="page-head">
      <h1>
        {{
          'matrix.workshop.outcome.headline'
            | transloco
              : {
                  actions: some('action', outcome().actions.length),
                  challenges: some('challenge', outcome().challenges.length),
                }
        }}
      </h1>
      <p>
        {{
          'matrix.workshop.outcome.lead'
            | transloco
              : {
                  from: dayOf(workshop().startedAt),
                  by: workshop().facilitator,
                  answered: outcome().answered,
                  total: outcome().total,
                }
        }}
        {{ 'matrix.workshop.people' | transloco }}: {{ workshop().participants.join(', ') }}.
      </p>
    </header>
    <gv-gathered
      class="card gathered-wide"
      [challenges]="outcome().challenges"
      [actions]="outcome().actions"
    />
  `,
})
export class WorkshopOutcome {
  private readonly transloco = inject(TranslocoService);
  readonly workshop = input.required<Workshop>();
  readonly outcome = input.required<NonNullable<Workshop['outcome']>>();
  protected readonly dayOf = momentDay;

  /** "én handling", "3 handlinger": how many of something, as a part of a sentence. */
  protected some(what: 'action' | 'challenge', count: number): string {
    const form = count === 0 ? 'None' : count === 1 ? 'One' : 'Many';
    const key = `matrix.workshop.outcome.${what}${form}`;
    return this.transloco.translate<string>(key, { count });
  }
}
