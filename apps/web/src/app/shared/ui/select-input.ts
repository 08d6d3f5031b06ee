import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { Choice } from './select-field';

/** A labelled choice of a document that is kept as chosen; `gv-select-field` is the one of a form. */
@Component({
  selector: 'gv-select-input',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'field' },
  template: `
    <label [for]="name()">{{ label() }}</label>
    <select #chosen class="select" [id]="name()" (change)="changed.emit(chosen.value)">
      @if (none()) {
        <option value="" [selected]="value() === ''">{{ none() }}</option>
      }
      @for (choice of choices(); track choice.value) {
        <option [value]="choice.value" [selected]="choice.value === value()">
          {{ choice.label }}
        </option>
      }
    </select>
  `,
})
export class SelectInput {
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly value = input.required<string>();
  readonly choices = input.required<readonly Choice[]>();
  /** What stands for no choice at all; without it one of the choices must be taken. */
  readonly none = input('');
  readonly changed = output<string>();
}
