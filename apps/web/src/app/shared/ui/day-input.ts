import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { dayDigits, monthDigits, readDate, readMonth } from '../format/dates';

/** A day or a month, typed as Danes write it. Gives ISO text, or what was typed when it cannot be read. */
@Component({
  selector: 'gv-day-input',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <input
      class="input"
      autocomplete="off"
      maxlength="20"
      [id]="name()"
      [placeholder]="
        (kind() === 'month' ? 'shared.form.monthHint' : 'shared.form.dayHint') | transloco
      "
      [value]="shown()"
      [attr.aria-invalid]="invalid()"
      [attr.aria-describedby]="describedBy()"
      (input)="take($event)"
      (blur)="leave()"
    />
  `,
})
export class DayInput {
  readonly name = input.required<string>();
  readonly kind = input.required<'date' | 'month'>();
  readonly value = input.required<string>();
  readonly invalid = input(false);
  readonly describedBy = input<string | null>(null);
  readonly changed = output<string>();
  readonly left = output();
  /** While someone types, the field keeps their own way of writing. */
  private readonly typing = signal<string | null>(null);
  protected readonly shown = computed(() => this.typing() ?? this.written(this.value()));

  protected take(event: Event): void {
    const typed = (event.target as HTMLInputElement).value;
    this.typing.set(typed);
    this.changed.emit(this.read(typed) ?? typed.trim());
  }

  protected leave(): void {
    this.typing.set(null);
    this.left.emit();
  }

  private read(typed: string): string | null {
    return this.kind() === 'month' ? readMonth(typed) : readDate(typed);
  }

  private written(value: string): string {
    const known = this.read(value);
    if (known === null) return value;
    return this.kind() === 'month' ? monthDigits(known) : dayDigits(known);
  }
}
