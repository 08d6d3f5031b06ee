import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import type { Idea } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { Work } from '../../shared/form/work';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { Answer } from '../../shared/ui/answer';
import { Failure } from '../../shared/ui/states';
import { BoardClient } from '../data/board-client';

/** Notes that were taken down, for the office to hang up again; read when somebody asks for them. */
@Component({
  selector: 'gv-taken-down',
  imports: [Answer, Failure, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details class="board-taken-down" (toggle)="asked.set(true)">
      <summary>{{ 'board.takenDown.title' | transloco }}</summary>
      <gv-failure [failure]="work.failure()" />
      <gv-answer [of]="notes" [heights]="[24]" />
      @if (notes.value(); as notes) {
        @if (notes.length === 0) {
          <p class="quiet">{{ 'board.takenDown.none' | transloco }}</p>
        }
        <ul>
          @for (note of notes; track note.id) {
            <li>
              {{ note.text }} <span class="quiet small">{{ note.author }}</span>
              <button
                type="button"
                class="link-button small"
                [disabled]="work.busy()"
                [attr.aria-label]="'board.takenDown.hangUpOf' | transloco: { text: note.text }"
                (click)="hangUp(note)"
              >
                {{ 'board.takenDown.hangUp' | transloco }}
              </button>
            </li>
          }
        </ul>
      }
    </details>
  `,
})
export class TakenDown {
  private readonly client = inject(BoardClient);
  private readonly live = inject(LiveUpdates);
  readonly projectId = input.required<string>();
  protected readonly asked = signal(false);
  protected readonly work = new Work();
  protected readonly notes = kept({
    params: () =>
      this.asked()
        ? { id: this.projectId(), changed: this.live.changed('board', this.projectId())() }
        : undefined,
    loader: ({ id }) => this.client.takenDown(id),
  });

  protected hangUp(note: Idea): void {
    void this.work.run(async () => {
      await this.client.hangUp(note);
      this.notes.reload();
    });
  }
}
