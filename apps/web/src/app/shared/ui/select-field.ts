import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A labelled choice; the browser's own list, so that every keyboard and screen reader knows it. */
@Component({
  selector: 'gv-select-field',
  imports: [ReactiveFormsModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'field' },
  template: `
    <label [for]="name()">{{ label() }}</label>
    @if (hint()) {
      <span class="hint" [id]="name() + '-hint'">{{ hint() }}</span>
    }
    <select
      class="select"
      [id]="name()"
      [formControl]="control()"
      [attr.aria-describedby]="hint() ? name() + '-hint' : null"
      [attr.aria-invalid]="error() !== ''"
    >
      @for (choice of choices(); track choice.value) {
        <option [value]="choice.value">{{ choice.label }}</option>
      }
    </select>
    @if (error()) {
      <span class="error" role="alert">{{ error() }}</span>
    }
  `,
})
export class SelectField {
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly control = input.required<FormControl>();
  readonly choices = input.required<readonly Choice[]>();
  readonly hint = input('');
  /** What is wrong with the choice, in words. */
  readonly error = input('');
}
