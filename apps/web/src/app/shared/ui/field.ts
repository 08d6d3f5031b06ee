import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { type AbstractControl, type FormControl, ReactiveFormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';

export type FieldType = 'text' | 'email' | 'password' | 'date' | 'month' | 'number' | 'area';

/** A labelled input with its hint and, once left, what is wrong with it in words. */
@Component({
  selector: 'gv-field',
  imports: [ReactiveFormsModule, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.Eager,
  host: { class: 'field' },
  template: `
    <label [for]="name()">{{ label() }}</label>
    @if (hint()) {
      <span class="hint" [id]="name() + '-hint'">{{ hint() }}</span>
    }
    @if (type() === 'area') {
      <textarea
        class="input"
        [id]="name()"
        [formControl]="control()"
        [attr.aria-invalid]="error() !== null"
        [attr.aria-describedby]="describedBy()"
        (blur)="left.set(true)"
      ></textarea>
    } @else {
      <input
        class="input"
        [class.input-number]="type() === 'number'"
        [id]="name()"
        [type]="type() === 'number' ? 'text' : type()"
        [attr.inputmode]="type() === 'number' ? 'decimal' : null"
        [attr.autocomplete]="autocomplete()"
        [attr.aria-invalid]="error() !== null"
        [attr.aria-describedby]="describedBy()"
        [formControl]="control()"
        (blur)="left.set(true)"
      />
    }
    @if (error(); as error) {
      <span class="error" role="alert" [id]="name() + '-error'">
        {{ 'shared.form.' + error.key | transloco: error.values }}
      </span>
    }
  `,
})
export class Field {
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly control = input.required<FormControl<string>>();
  readonly type = input<FieldType>('text');
  readonly hint = input('');
  readonly autocomplete = input<string>('off');
  protected readonly left = signal(false);
  protected readonly describedBy = computed(() => (this.hint() ? `${this.name()}-hint` : null));

  protected error(): { key: string; values: Record<string, unknown> } | null {
    const control = this.control();
    return control.touched && control.invalid ? firstError(control) : null;
  }
}

function firstError(control: AbstractControl): { key: string; values: Record<string, unknown> } {
  const errors: Record<string, unknown> = control.errors ?? {};
  const [key = 'required'] = Object.keys(errors);
  if (key === 'minlength') {
    const { requiredLength } = errors[key] as { requiredLength: number };
    return { key: 'tooShort', values: { count: requiredLength } };
  }
  return { key, values: {} };
}
