import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { readNumber, readKr } from '../../../shared/format/numbers';
import { isYear } from './read-plan';

const READS = {
  text: () => true,
  number: (typed: string) => readNumber(typed) !== null,
  amount: (typed: string) => readKr(typed) !== null,
  year: isYear,
} as const;

/** A labelled input of a document that is kept as typed; says at once when its number cannot be read. */
@Component({
  selector: 'gv-text-input',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'field' },
  template: `
    <label [for]="name()">{{ label() }}</label>
    @if (hint()) {
      <span class="hint" [id]="name() + '-hint'">{{ hint() }}</span>
    }
    <input
      #typed
      class="input"
      autocomplete="off"
      [class.input-number]="kind() !== 'text'"
      [attr.inputmode]="kind() === 'text' ? null : 'decimal'"
      [id]="name()"
      [value]="value()"
      [attr.aria-invalid]="bad()"
      [attr.aria-describedby]="hint() ? name() + '-hint' : null"
      (change)="changed.emit(typed.value)"
    />
    @if (bad()) {
      <span class="error" role="alert">{{ 'project.planEdit.bad.' + kind() | transloco }}</span>
    }
  `,
})
export class TextInput {
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly value = input.required<string>();
  readonly kind = input<keyof typeof READS>('text');
  readonly hint = input('');
  readonly changed = output<string>();
  protected readonly bad = computed(
    () => this.value().trim() !== '' && !READS[this.kind()](this.value()),
  );
}
