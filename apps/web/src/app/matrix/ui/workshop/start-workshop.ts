import { ChangeDetectionStrategy, Component, effect, input, output } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { optionalText, requiredText } from '../../../shared/form/controls';
import type { ProblemFailure } from '../../../shared/http/problem-failure';
import { Field } from '../../../shared/ui/field';
import { Failure } from '../../../shared/ui/states';

export interface WorkshopStart {
  readonly facilitator: string;
  readonly participants: string[];
}

/** Names as people write them: with commas, semicolons or lines between. */
export function namesIn(text: string): string[] {
  const names = text.split(/[,;\n]/).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

/** Who leads the workshop, and who is there. S10.2, S1.7. */
@Component({
  selector: 'gv-start-workshop',
  imports: [Failure, Field, ReactiveFormsModule, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form" [formGroup]="form" (ngSubmit)="send()">
      <gv-failure [failure]="failure()" />
      <gv-field
        name="workshop-facilitator"
        [label]="'matrix.workshop.start.facilitator' | transloco"
        [control]="form.controls.facilitator"
      />
      <gv-field
        name="workshop-people"
        type="area"
        [label]="'matrix.workshop.start.people' | transloco"
        [hint]="'matrix.workshop.start.peopleHint' | transloco"
        [control]="form.controls.people"
      />
      <div class="actions">
        <button class="button button-primary" [disabled]="busy()">
          {{ 'matrix.workshop.start.begin' | transloco }}
        </button>
      </div>
    </form>
  `,
})
export class StartWorkshop {
  /** Who is signed in: they lead unless someone else does. */
  readonly who = input.required<string>();
  readonly busy = input(false);
  readonly failure = input<ProblemFailure | null>(null);
  readonly started = output<WorkshopStart>();
  protected readonly form = new FormGroup({
    facilitator: requiredText(),
    people: optionalText(),
  });

  constructor() {
    effect(() => this.form.controls.facilitator.reset(this.who()));
  }

  protected send(): void {
    this.form.markAllAsTouched();
    if (this.form.invalid) return;
    const { facilitator, people } = this.form.getRawValue();
    this.started.emit({ facilitator, participants: namesIn(people) });
  }
}
