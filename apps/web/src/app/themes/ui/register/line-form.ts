import {
  ChangeDetectionStrategy,
  ChangeDetectorRef,
  Component,
  DestroyRef,
  afterNextRender,
  computed,
  inject,
  input,
  output,
} from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Choices } from '../../../shared/form/choices';
import { showFirstWrong } from '../../../shared/form/show-first-wrong';
import { ProblemFailure } from '../../../shared/http/problem-failure';
import { Field, type FieldType } from '../../../shared/ui/field';
import { type Choice, SelectField } from '../../../shared/ui/select-field';
import { Failure } from '../../../shared/ui/states';
import { type FieldDef, type FieldKind, hintOf, labelOf, writable } from '../definitions/field';
import { UnsavedForms } from '../editing/unsaved-forms';
import { type Sheet, textOf, valueAt } from './line';
import { lineForm, mustChoose, nameOf, readLine } from './line-values';
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
  private readonly changes = inject(ChangeDetectorRef);
  private readonly unsaved = inject(UnsavedForms, { optional: true });
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

  /** What the server did not take, under the names that the fields have here. */
  protected readonly told = computed(() => {
    const failure = this.failure();
    return failure === null ? null : inOurWords(failure, (path) => this.labelAt(path));
  });

  constructor() {
    const destroyed = inject(DestroyRef);
    // Not while the page is being drawn: it reads how many are open.
    afterNextRender(() => {
      const end = this.unsaved?.add(() => this.form().dirty);
      if (end) destroyed.onDestroy(end);
    });
  }

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
    control?.markAsDirty();
  }

  /** The line as it stands in the form; null, and the form says what is wrong, when it cannot be read. */
  read(): Sheet | null {
    this.form().markAllAsTouched();
    this.changes.markForCheck();
    if (this.form().valid) return readLine(this.fields(), this.form(), this.line());
    this.showWrong();
    return null;
  }

  protected submit(): void {
    const line = this.read();
    if (line !== null) this.saved.emit(line);
  }

  /** What is wrong with a choice, in words. */
  protected wrong(field: FieldDef): string {
    const { touched, invalid } = this.text(field);
    return touched && invalid ? this.transloco.translate<string>('shared.form.required') : '';
  }

  private labelAt(path: string): string {
    const field = this.fields().find(({ key }) => path.endsWith(`.${key}`));
    return field === undefined ? '' : this.transloco.translate<string>(labelOf(field));
  }

  /** A choice that nobody has made yet says so; one that is made cannot be unmade. */
  private unmade(field: FieldDef): string {
    const made = textOf(valueAt(this.line(), field.key) ?? field.initially) !== '';
    return mustChoose(field) && !made ? 'choose' : '';
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
    const nothing = none ?? (kind === 'indicator' ? 'indicator' : this.unmade(field));
    if (nothing === '') return options;
    const label = this.transloco.translate<string>(`themes.none.${nothing}`);
    return [{ value: '', label }, ...options];
  }
}

function inOurWords(failure: ProblemFailure, labelAt: (path: string) => string): ProblemFailure {
  const fields = failure.fields.map((field) => {
    const label = labelAt(field.path.replace(/\.\d+$/, ''));
    if (label === '') return field;
    return { ...field, name: null, message: `${label}: ${field.message}` };
  });
  return new ProblemFailure(failure.code, failure.status, failure.words, fields);
}

function kindOf(kind: FieldKind): 'select' | 'list' | 'check' | 'input' {
  if (SELECTS.includes(kind)) return 'select';
  if (LISTS.includes(kind)) return 'list';
  return kind === 'check' ? 'check' : 'input';
}
