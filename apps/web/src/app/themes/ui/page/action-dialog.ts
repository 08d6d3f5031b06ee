import { ChangeDetectionStrategy, Component, effect, input, output } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { requiredText } from '../../../shared/form/controls';
import type { ProblemFailure } from '../../../shared/http/problem-failure';
import { Field } from '../../../shared/ui/field';
import { Modal } from '../../../shared/ui/modal';
import { Failure } from '../../../shared/ui/states';

export interface ActionWanted {
  readonly title: string;
  readonly owner: string;
  readonly deadline: string;
}

/** What is to be done about a line of a theme, by whom and until when: nothing less is an action. */
@Component({
  selector: 'gv-action-dialog',
  imports: [Failure, Field, Modal, ReactiveFormsModule, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <gv-modal
      [open]="about() !== null"
      [label]="'themes.act.title' | transloco"
      (closed)="closed.emit()"
    >
      <form class="confirm" [formGroup]="form" (ngSubmit)="submit()">
        <h2>{{ 'themes.act.title' | transloco }}</h2>
        <p class="quiet small">{{ about() }} · {{ 'themes.act.lead' | transloco }}</p>
        <gv-failure [failure]="failure()" />
        <gv-field
          name="act-title"
          [label]="'themes.act.what' | transloco"
          [control]="form.controls.title"
        />
        <gv-field
          name="act-owner"
          [label]="'themes.act.owner' | transloco"
          [control]="form.controls.owner"
        />
        <gv-field
          name="act-deadline"
          type="date"
          [label]="'themes.act.deadline' | transloco"
          [control]="form.controls.deadline"
        />
        <div class="actions">
          <button type="button" class="button" (click)="closed.emit()">
            {{ 'shared.cancel' | transloco }}
          </button>
          <button class="button button-primary" [disabled]="busy()">
            {{ 'themes.act.open' | transloco }}
          </button>
        </div>
      </form>
    </gv-modal>
  `,
})
export class ActionDialog {
  /** The line it is about, in its own words; null = closed. */
  readonly about = input.required<string | null>();
  /** What it may be called. */
  readonly suggested = input('');
  readonly busy = input(false);
  readonly failure = input<ProblemFailure | null>(null);
  readonly wanted = output<ActionWanted>();
  readonly closed = output();
  protected readonly form = new FormGroup({
    title: requiredText(),
    owner: requiredText(),
    deadline: requiredText(),
  });

  constructor() {
    effect(() => {
      if (this.about() !== null) this.form.reset({ title: this.suggested() });
    });
  }

  protected submit(): void {
    this.form.markAllAsTouched();
    if (this.form.valid) this.wanted.emit(this.form.getRawValue());
  }
}
