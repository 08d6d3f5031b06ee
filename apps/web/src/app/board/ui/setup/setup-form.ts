import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import type { Board, BoardGoals, BoardInput } from '@gevinst/contract';
import { DEFAULT_MAPPING, PINNED_WARN_ABOVE } from '@gevinst/domain';
import { TranslocoPipe } from '@jsverse/transloco';
import { danishNumber } from '../../../shared/form/controls';
import { forField, readDanish } from '../../../shared/format/danish';
import { Field } from '../../../shared/ui/field';

/** What hangs on the board, how many days the team has, and what the mixed fields are called. S2.2, S2.8, S2.9. */
@Component({
  selector: 'gv-setup-form',
  imports: [Field, ReactiveFormsModule, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form" (submit)="send($event)">
      <h2>{{ 'board.setup.title' | transloco }}</h2>
      <fieldset class="form-section">
        <legend>{{ 'board.setup.goals' | transloco }}</legend>
        <p class="small quiet">{{ 'board.setup.goalsHint' | transloco }}</p>
        @for (choice of goals().choices; track choice.id) {
          <label class="check">
            <input
              type="checkbox"
              [checked]="pinned().includes(choice.id)"
              (change)="toggle(choice.id)"
            />
            {{ choice.name }}
          </label>
        }
        @if (pinned().length > most) {
          <p class="notice" role="status">{{ 'board.setup.tooMany' | transloco: { most } }}</p>
        }
      </fieldset>
      <gv-field
        name="board-days"
        type="number"
        [label]="'board.setup.days' | transloco"
        [hint]="'board.setup.daysHint' | transloco"
        [control]="days"
      />
      <fieldset class="form-section">
        <legend>{{ 'board.setup.mixed' | transloco }}</legend>
        <p class="small quiet">{{ 'board.setup.mixedHint' | transloco }}</p>
        <label class="check">
          <input type="radio" name="mixed" [checked]="!swapped()" (change)="swapped.set(false)" />
          {{ 'board.setup.usual' | transloco }}
        </label>
        <label class="check">
          <input type="radio" name="mixed" [checked]="swapped()" (change)="swapped.set(true)" />
          {{ 'board.setup.swapped' | transloco }}
        </label>
      </fieldset>
      <div class="actions">
        <button class="button button-primary">{{ 'shared.save' | transloco }}</button>
        <button type="button" class="button" (click)="cancelled.emit()">
          {{ 'shared.cancel' | transloco }}
        </button>
      </div>
    </form>
  `,
})
export class SetupForm {
  readonly board = input.required<Board>();
  readonly goals = input.required<BoardGoals>();
  readonly saved = output<BoardInput>();
  readonly cancelled = output();
  protected readonly most = PINNED_WARN_ABOVE;
  protected readonly pinned = linkedSignal<readonly string[]>(() => this.board().pinned);
  protected readonly swapped = linkedSignal(
    () => this.board().mapping?.highEffectManyResources === 'orange',
  );
  private readonly written = computed(() =>
    forField(this.board().capacityDays).replace(/,00$/, ''),
  );
  protected readonly days = new FormControl('', { nonNullable: true, validators: [danishNumber] });

  constructor() {
    effect(() => this.days.setValue(this.written()));
  }

  protected toggle(id: string): void {
    this.pinned.update((all) =>
      all.includes(id) ? all.filter((one) => one !== id) : [...all, id],
    );
  }

  protected send(event: Event): void {
    event.preventDefault();
    this.days.markAsTouched();
    if (this.days.invalid) return;
    const swapped = {
      ...DEFAULT_MAPPING,
      highEffectManyResources: 'orange',
      lowEffectFewResources: 'yellow',
    } as const;
    this.saved.emit({
      pinned: [...this.pinned()],
      capacityDays: readDanish(this.days.value),
      mapping: this.swapped() ? swapped : null,
    });
  }
}
