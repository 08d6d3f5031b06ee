import {
  ChangeDetectionStrategy,
  Component,
  type OnInit,
  computed,
  input,
  output,
  signal,
} from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import type { Board, BoardGoals, BoardInput } from '@gevinst/contract';
import type { MixedField } from '@gevinst/domain';
import { TranslocoPipe } from '@jsverse/transloco';
import { danishDays } from '../../../shared/form/controls';
import { forField, readNumber } from '../../../shared/format/numbers';
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
        @if (pinned().length > usual().pinnedWarnAbove) {
          <p class="notice" role="status">
            {{ 'board.setup.tooMany' | transloco: { most: usual().pinnedWarnAbove } }}
          </p>
        }
      </fieldset>
      <gv-field
        name="board-days"
        type="number"
        [label]="'board.setup.days' | transloco"
        [hint]="daysHint() | transloco: { days: usualDays() }"
        [control]="days"
      />
      <fieldset class="form-section">
        <legend>{{ 'board.setup.mixed' | transloco }}</legend>
        <p class="small quiet">{{ 'board.setup.mixedHint' | transloco }}</p>
        @for (colour of colours; track colour) {
          <label class="check">
            <input
              type="radio"
              name="mixed"
              [checked]="muchForMany() === colour"
              (change)="muchForMany.set(colour)"
            />
            {{ 'board.setup.' + colour | transloco }}
            @if (colour === usual().mapping.highEffectManyResources) {
              <span class="quiet">({{ 'board.setup.usual' | transloco }})</span>
            }
          </label>
        }
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
export class SetupForm implements OnInit {
  readonly board = input.required<Board>();
  readonly goals = input.required<BoardGoals>();
  readonly saved = output<BoardInput>();
  readonly cancelled = output();
  protected readonly colours: readonly MixedField[] = ['yellow', 'orange'];
  /** What holds where the team chooses nothing itself. */
  protected readonly usual = computed(() => this.board().method);
  protected readonly pinned = signal<readonly string[]>([]);
  /** The colour of high effect for many resources; the other mixed field has the other. */
  protected readonly muchForMany = signal<MixedField>('yellow');
  protected readonly usualDays = computed(() => written(this.usual().capacityDays));
  protected readonly daysHint = computed(
    () => `board.setup.daysHint${this.usual().capacityDays === null ? '' : 'Usual'}`,
  );
  protected readonly days = new FormControl('', { nonNullable: true, validators: [danishDays] });

  /** The board that was there when it was opened: what is chosen here is on top of that. */
  opened!: Board;

  /** Filled once: what others do meanwhile does not undo a choice. */
  ngOnInit(): void {
    this.opened = this.board();
    const { pinned, mapping, capacityDays } = this.opened;
    this.pinned.set(pinned);
    this.muchForMany.set((mapping ?? this.usual().mapping).highEffectManyResources);
    this.days.setValue(written(capacityDays));
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
    const { mapping } = this.usual();
    const muchForMany = this.muchForMany();
    const own = {
      ...mapping,
      highEffectManyResources: muchForMany,
      lowEffectFewResources: muchForMany === 'yellow' ? 'orange' : 'yellow',
    } as const;
    this.saved.emit({
      pinned: [...this.pinned()],
      capacityDays: readNumber(this.days.value),
      mapping: muchForMany === mapping.highEffectManyResources ? null : own,
    });
  }
}

const written = (days: string | null) => forField(days).replace(/[.,]00$/, '');
