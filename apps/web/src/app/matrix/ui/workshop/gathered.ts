import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { MarkBarrier, PlanTheme, WorkshopPlace } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { date } from '../../../shared/format/dates';
import { LookMark } from '../grid/look-mark';

export interface GatheredChallenge {
  readonly node: string;
  readonly theme: PlanTheme;
  readonly text: string;
  readonly barrier: MarkBarrier;
  /** Left out in what is frozen. */
  readonly nodeId?: string;
  readonly actionIds?: readonly string[];
}
export interface GatheredAction {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly deadline: string;
}

/** What has come of a workshop so far, or at its end: what is difficult, and the first actions. S10.2. */
@Component({
  selector: 'gv-gathered',
  imports: [LookMark, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'gathered' },
  template: `
    <section>
      <h2>{{ 'matrix.workshop.challenges' | transloco }}</h2>
      <ul>
        @for (one of challenges(); track $index) {
          <li class="gathered-item">
            <gv-look-mark [look]="lookOf(one.barrier)" />
            <span>
              @if (leads() && one.nodeId; as nodeId) {
                <button
                  type="button"
                  class="link-button"
                  (click)="chosen.emit({ nodeId, theme: one.theme })"
                >
                  {{ one.text || ('matrix.workshop.unsaid' | transloco) }}
                </button>
              } @else {
                {{ one.text || ('matrix.workshop.unsaid' | transloco) }}
              }
              <span class="quiet small"
                >{{ one.node }} · {{ 'themes.' + one.theme + '.short' | transloco }}
                @if (one.barrier !== 'none' && one.text) {
                  · {{ 'matrix.legend.' + lookOf(one.barrier) | transloco }}
                }
                @if (one.actionIds?.length === 0 && one.barrier !== 'solved') {
                  ·
                  <span class="worse">{{ 'matrix.barriers.noAction' | transloco }}</span>
                }
              </span>
            </span>
          </li>
        } @empty {
          <li class="quiet small">{{ 'matrix.workshop.noChallenges' | transloco }}</li>
        }
      </ul>
    </section>
    <section>
      <h2>{{ 'matrix.workshop.actions' | transloco }}</h2>
      <ul>
        @for (one of actions(); track one.id) {
          <li>
            {{ one.title }}
            <span class="quiet small">{{ one.owner }} · {{ date(one.deadline) }}</span>
          </li>
        } @empty {
          <li class="quiet small">{{ 'matrix.workshop.noActions' | transloco }}</li>
        }
      </ul>
    </section>
  `,
})
export class Gathered {
  readonly challenges = input.required<readonly GatheredChallenge[]>();
  readonly actions = input.required<readonly GatheredAction[]>();
  /** Whether a challenge leads to its cell. */
  readonly leads = input(false);
  readonly chosen = output<WorkshopPlace>();
  protected readonly date = date;
  protected readonly lookOf = (barrier: MarkBarrier) =>
    barrier === 'open' ? 'barrier' : barrier === 'solved' ? 'solved' : 'relevant';
}
