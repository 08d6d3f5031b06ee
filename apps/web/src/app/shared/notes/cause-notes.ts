import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { NO_NOTE_ETAG, type CauseNoteInput, type SeriesPoint } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { monthLong, moment } from '../format/dates';
import { LanguageStore } from '../i18n/language';
import { Field } from '../ui/field';
import { SelectField } from '../ui/select-field';

/** Saves a cause on top of the one that `etag` names; false when it went wrong, which the page has told. */
export type SaveNote = (note: CauseNoteInput, etag: string) => Promise<boolean>;

/** Short causes (*årsag*) written beside an indicator's periods, and the form for the next one. */
@Component({
  selector: 'gv-cause-notes',
  imports: [Field, ReactiveFormsModule, SelectField, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="notes">
      @for (note of notes(); track note.month) {
        <li>
          <strong>{{ note.name }}:</strong> {{ note.text }}
          <small class="quiet">{{ note.author }} · {{ moment(note.at) }}</small>
        </li>
      }
    </ul>
    @if (mayWrite() && choices().length > 0) {
      @if (writing()) {
        <form class="form" [formGroup]="form" (ngSubmit)="submit()">
          <gv-select-field
            [name]="name() + '-month'"
            [label]="'shared.series.period' | transloco"
            [control]="form.controls.month"
            [choices]="choices()"
          />
          <gv-field
            type="area"
            [name]="name() + '-text'"
            [label]="'shared.series.causeLabel' | transloco"
            [hint]="'shared.series.causeHint' | transloco"
            [control]="form.controls.text"
          />
          <div class="actions">
            <button class="button button-primary">{{ 'shared.save' | transloco }}</button>
            <button type="button" class="button" (click)="writing.set(false)">
              {{ 'shared.cancel' | transloco }}
            </button>
          </div>
        </form>
      } @else {
        <button type="button" class="link-button small" (click)="begin()">
          {{ 'shared.series.writeCause' | transloco }}
        </button>
      }
    }
  `,
})
export class CauseNotes {
  private readonly language = inject(LanguageStore).language;
  /** Unique on the page; names the fields. */
  readonly name = input.required<string>();
  readonly points = input.required<readonly SeriesPoint[]>();
  readonly mayWrite = input(false);
  readonly save = input.required<SaveNote>();
  protected readonly writing = signal(false);
  protected readonly moment = moment;
  /** As they stood when the form was opened: what others write meanwhile is not replaced unseen. Null once it was seen. */
  private begun: readonly SeriesPoint[] | null = null;
  protected readonly form = new FormGroup({
    month: new FormControl('', { nonNullable: true }),
    text: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(1000)],
    }),
  });
  protected readonly notes = computed(() =>
    this.points().flatMap(({ month, note }) =>
      note ? [{ ...note, month, name: monthLong(month, this.language()) }] : [],
    ),
  );
  /** Periods that are over, newest first. */
  protected readonly choices = computed(() =>
    this.points()
      .filter((point) => point.due || point.actual !== null)
      .toReversed()
      .map(({ month }) => ({ value: month, label: monthLong(month, this.language()) })),
  );

  protected begin(): void {
    this.form.reset({ month: this.choices()[0]?.value ?? '', text: '' });
    this.begun = this.points();
    this.writing.set(true);
  }

  protected async submit(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid) return;
    const note = this.form.getRawValue();
    const known = (this.begun ?? this.points()).find(({ month }) => month === note.month)?.note;
    const saved = await this.save()(note, known?.etag ?? NO_NOTE_ETAG);
    this.begun = null;
    if (saved) this.writing.set(false);
  }
}
