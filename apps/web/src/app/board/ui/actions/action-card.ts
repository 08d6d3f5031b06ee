import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { ActionItem, ActionStatus } from '@gevinst/contract';
import { ACTION_STATUSES, nextStages } from '@gevinst/domain';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { level } from '../../../shared/format/numbers';
import { date } from '../../../shared/format/dates';
import { Menu, type MenuItem } from '../../../shared/ui/menu';
import { EvaluationResult } from './evaluation-result';

/** One action: what, who, until when, and furthest to the right its status, as on the wall. S2.10, S2.11. */
@Component({
  selector: 'gv-action-card',
  imports: [EvaluationResult, Menu, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    class: 'card action',
    '[class.action-done]': 'action().standing.kind === "done"',
    '[class.note-unsent]': 'action().etag === ""',
  },
  template: `
    <div class="action-what">
      <h3>{{ action().title }}</h3>
      <p class="quiet">
        {{ action().owner }} · <span class="nowrap">{{ date(action().deadline) }}</span>
        @if (action().days; as days) {
          ·
          <span class="nowrap">{{
            (level(days) === '1' ? 'board.action.day' : 'board.action.days')
              | transloco: { days: level(days) }
          }}</span>
        }
      </p>
    </div>
    <div class="action-status">
      <span class="badge" [class]="'badge badge-' + light()">
        <svg width="11" height="11" viewBox="0 0 12 12" aria-hidden="true">
          @switch (light()) {
            @case ('red') {
              <rect x="1" y="1" width="10" height="10" fill="currentColor" />
            }
            @case ('yellow') {
              <path d="M6 1 11.5 11H.5z" fill="currentColor" />
            }
            @case ('green') {
              <circle cx="6" cy="6" r="5" fill="currentColor" />
            }
            @default {
              <path
                d="M1.5 6.5 4.5 9.5 10.5 2.5"
                fill="none"
                stroke="currentColor"
                stroke-width="2"
              />
            }
          }
        </svg>
        {{ standing() }}
      </span>
      <span class="stages" aria-hidden="true">
        @for (stage of stages; track stage) {
          <span [class.reached]="reached(stage)"></span>
        }
      </span>
      <div class="action-foot">
        <span>{{ 'board.status.' + action().status | transloco }}</span>
        @if (action().etag === '') {
          <span class="small">{{ 'board.unsent' | transloco }}</span>
        } @else {
          <gv-menu look="note-menu" [label]="'board.action.menu' | transloco" [items]="items()">
            <span class="visually-hidden">{{ action().title }}: </span>
          </gv-menu>
        }
      </div>
    </div>
    @if (action().evaluation; as evaluation) {
      <gv-evaluation-result [evaluation]="evaluation" [project]="project()" />
    }
  `,
})
export class ActionCard {
  private readonly transloco = inject(TranslocoService);
  readonly action = input.required<ActionItem>();
  readonly project = input('');
  readonly moved = output<ActionStatus>();
  readonly edit = output();
  readonly history = output();
  protected readonly stages = ACTION_STATUSES;
  protected readonly date = date;
  protected readonly level = level;
  protected readonly light = computed(() => LIGHTS[this.action().standing.kind]);

  protected standing(): string {
    const { kind, days } = this.action().standing;
    const one = days === 1 ? 'One' : '';
    const key =
      kind === 'soon' && days === 0
        ? 'today'
        : kind === 'onTime' || kind === 'done'
          ? kind
          : `${kind}${one}`;
    return this.say(`standing.${key}`, { days });
  }

  protected reached(stage: ActionStatus): boolean {
    return ACTION_STATUSES.indexOf(stage) <= ACTION_STATUSES.indexOf(this.action().status);
  }

  protected items(): MenuItem[] {
    const { status } = this.action();
    const at = ACTION_STATUSES.indexOf(status);
    const moves = nextStages(status)
      .toSorted((a, b) => ACTION_STATUSES.indexOf(b) - ACTION_STATUSES.indexOf(a))
      .map((to) => ({
        text: this.say(ACTION_STATUSES.indexOf(to) > at ? `action.to.${to}` : 'action.back', {
          status: this.say(`status.${to}`),
        }),
        pick: () => this.moved.emit(to),
      }));
    return [
      ...moves,
      { text: this.say('action.edit'), pick: () => this.edit.emit() },
      { text: this.say('action.history'), pick: () => this.history.emit() },
    ];
  }

  private say(key: string, values: object = {}): string {
    return this.transloco.translate<string>(`board.${key}`, { ...values });
  }
}

const LIGHTS = { onTime: 'green', soon: 'yellow', overdue: 'red', done: 'plain' } as const;
