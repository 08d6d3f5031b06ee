import { ChangeDetectionStrategy, Component, computed, effect, input, signal } from '@angular/core';
import { type AbstractControl, type FormControl, ReactiveFormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { dayText, monthText } from '../form/controls';
import { DayInput } from './day-input';

export type FieldType = 'text' | 'email' | 'password' | 'date' | 'month' | 'number' | 'area';

/** A labelled input with its hint and, once left, what is wrong with it in words. */
@Component({
  selector: 'gv-field',
  imports: [DayInput, ReactiveFormsModule, TranslocoPipe],
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
    } @else if (kind(); as kind) {
      <gv-day-input
        [name]="name()"
        [kind]="kind"
        [value]="control().value"
        [invalid]="error() !== null"
        [describedBy]="describedBy()"
        (changed)="put($event)"
        (left)="leave()"
      />
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

  /** Days and months are typed the Danish way, whatever language the browser speaks. */
  protected readonly kind = computed(() => {
    const type = this.type();
    return type === 'date' || type === 'month' ? type : null;
  });

  constructor() {
    effect(() => {
      const kind = this.kind();
      if (kind) this.control().addValidators(kind === 'date' ? dayText : monthText);
    });
  }

  protected put(value: string): void {
    this.control().setValue(value);
    this.control().markAsDirty();
  }

  protected leave(): void {
    this.control().markAsTouched();
    this.left.set(true);
  }

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
  const values: unknown = errors[key];
  return { key, values: typeof values === 'object' ? { ...values } : {} };
}
