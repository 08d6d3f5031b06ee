import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Choices } from '../../../shared/form/choices';
import { showFirstWrong } from '../../../shared/form/show-first-wrong';
import type { ProblemFailure } from '../../../shared/http/problem-failure';
import { Field, type FieldType } from '../../../shared/ui/field';
import { type Choice, SelectField } from '../../../shared/ui/select-field';
import { Failure } from '../../../shared/ui/states';
import { type FieldDef, type FieldKind, hintOf, labelOf, writable } from '../definitions/field';
import type { Sheet } from './line';
import { lineForm, nameOf, readLine } from './line-values';
import { type Lookups, choicesOf } from './lookups';

const TYPES: Partial<Record<FieldKind, FieldType>> = {
  area: 'area',
  lines: 'area',
  date: 'date',
  month: 'month',
  number: 'number',
  amount: 'number',
};
const SELECTS: readonly FieldKind[] = ['choice', 'indicator', 'line'];
const LISTS: readonly FieldKind[] = ['flags', 'benefits', 'changes'];

/** The fields of one line, or of a part without lines. */
@Component({
  selector: 'gv-line-form',
  imports: [Failure, Field, ReactiveFormsModule, SelectField, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.Eager,
  templateUrl: './line-form.html',
})
export class LineForm {
  private readonly transloco = inject(TranslocoService);
  private readonly choices = inject(Choices);
  private readonly showWrong = showFirstWrong();
  /** Makes the ids of the fields the page's only ones. */
  readonly name = input.required<string>();
  readonly fields = input.required<readonly FieldDef[]>();
  readonly line = input.required<Sheet>();
  readonly lookups = input.required<Lookups>();
  readonly busy = input(false);
  readonly failure = input<ProblemFailure | null>(null);
  readonly saved = output<Sheet>();
  readonly cancelled = output();
  protected readonly form = computed(() => lineForm(this.fields(), this.line()));
  protected readonly shown = computed(() =>
    this.fields()
      .filter(writable)
      .map((field, place) => ({
        field,
        // What names the line has room for a whole sentence.
        wide:
          field.kind === 'area' || field.kind === 'lines' || (place === 0 && field.kind === 'text'),
        id: `${this.name()}-${nameOf(field)}`,
        label: labelOf(field),
        hint: field.hint ? this.transloco.translate<string>(hintOf(field)) : '',
        as: kindOf(field.kind),
        type: TYPES[field.kind] ?? 'text',
        choices: this.optionsOf(field),
      })),
  );

  protected text(field: FieldDef): FormControl<string> {
    return this.form().controls[nameOf(field)] as unknown as FormControl<string>;
  }

  protected has(field: FieldDef, value: string): boolean {
    return (this.text(field).value as unknown as readonly string[]).includes(value);
  }

  protected toggle(field: FieldDef, value: string): void {
    const control = this.form().controls[nameOf(field)];
    const chosen = (control?.value ?? []) as readonly string[];
    control?.setValue(
      chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value],
    );
  }

  protected submit(): void {
    this.form().markAllAsTouched();
    if (this.form().valid) this.saved.emit(readLine(this.fields(), this.form(), this.line()));
    else this.showWrong();
  }

  private optionsOf(field: FieldDef): readonly Choice[] {
    const { kind, values = [], words = '', none } = field;
    if (kind === 'flags') return this.choices.of(`themes.value.${words}`, values);
    if (kind !== 'choice' && kind !== 'indicator' && kind !== 'line')
      return choicesOf(field, this.lookups());
    const options =
      kind === 'choice'
        ? this.choices.of(`themes.value.${words}`, values)
        : choicesOf(field, this.lookups());
    const nothing = none ?? (kind === 'indicator' ? 'indicator' : '');
    if (nothing === '') return options;
    const label = this.transloco.translate<string>(`themes.none.${nothing}`);
    return [{ value: '', label }, ...options];
  }
}

function kindOf(kind: FieldKind): 'select' | 'list' | 'check' | 'input' {
  if (SELECTS.includes(kind)) return 'select';
  if (LISTS.includes(kind)) return 'list';
  return kind === 'check' ? 'check' : 'input';
}
