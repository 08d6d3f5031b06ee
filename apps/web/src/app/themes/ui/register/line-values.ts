import { FormControl, FormGroup, type ValidatorFn, Validators } from '@angular/forms';
import { danishAmount, danishNumber, dayText, monthText } from '../../../shared/form/controls';
import { forField, readNumber, readKr } from '../../../shared/format/numbers';
import { type FieldDef, type FieldKind, writable } from '../definitions/field';
import { type Sheet, textOf, textsOf, valueAt, withValue } from './line';

type Value = string | boolean | readonly string[];
export type LineForm = FormGroup<Record<string, FormControl<Value>>>;

const yearText: ValidatorFn = ({ value }) =>
  value === '' || /^(19|20)\d\d$/.test(String(value)) ? null : { year: true };

/** As long as the contract takes them. */
const MOST: Partial<Record<FieldKind, number>> = { text: 300, area: 4000 };
const NOTE_MOST = { length: 500, lines: 50 } as const;

/** Blanks alone name nothing. */
const filled: ValidatorFn = ({ value }) =>
  typeof value === 'string' && value.trim() === '' ? { required: true } : null;

const notesFit: ValidatorFn = ({ value }) => {
  const notes = String(value).split('\n');
  const longest = Math.max(...notes.map((note) => note.trim().length));
  if (longest > NOTE_MOST.length)
    return { maxlength: { requiredLength: NOTE_MOST.length, actualLength: longest } };
  return notes.filter((note) => note.trim() !== '').length > NOTE_MOST.lines
    ? { tooManyLines: { most: NOTE_MOST.lines } }
    : null;
};

const RULES: Partial<Record<FieldKind, ValidatorFn>> = {
  amount: danishAmount,
  date: dayText,
  lines: notesFit,
  month: monthText,
  number: danishNumber,
  year: yearText,
};

/** A choice that has nothing for 'none' must be made by whoever writes. */
export const mustChoose = ({ kind, none }: FieldDef): boolean => kind === 'choice' && !none;

const isList = (kind: FieldKind) => kind === 'flags' || kind === 'benefits' || kind === 'changes';

/** A form for the fields of a line; what nobody may write here is left out. */
export function lineForm(fields: readonly FieldDef[], line: Sheet): LineForm {
  const written = fields.filter(writable);
  return new FormGroup(
    Object.fromEntries(written.map((field) => [nameOf(field), controlOf(field, line)])),
  );
}

/** The name of a field in its form: a form knows no dots. */
export const nameOf = ({ key }: FieldDef): string => key.replace('.', '_');

function controlOf(field: FieldDef, line: Sheet): FormControl<Value> {
  const most = field.most ?? MOST[field.kind];
  const rules = [
    field.required || mustChoose(field) ? filled : null,
    most === undefined ? null : Validators.maxLength(most),
    RULES[field.kind] ?? null,
  ];
  const validators = rules.filter((one) => one !== null);
  return new FormControl<Value>(written(field, line), { nonNullable: true, validators });
}

/** A value as the form shows it. */
function written(field: FieldDef, line: Sheet): Value {
  const value = valueAt(line, field.key) ?? field.initially;
  if (field.kind === 'check') return value === true;
  if (isList(field.kind)) return textsOf(value);
  if (field.kind === 'lines') return textsOf(value).join('\n');
  if (field.kind === 'number' || field.kind === 'amount') return forField(textOf(value) || null);
  return textOf(value);
}

/** The line as the form has it. */
export function readLine(fields: readonly FieldDef[], form: LineForm, line: Sheet): Sheet {
  return fields.reduce<Sheet>((read, field) => {
    const control = form.controls[nameOf(field)];
    return control ? withValue(read, field.key, readValue(field, control.value)) : read;
  }, line);
}

function readValue({ kind, none }: FieldDef, value: Value): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  switch (kind) {
    case 'lines':
      return text
        .split('\n')
        .map((one) => one.trim())
        .filter(Boolean);
    case 'number':
      return readNumber(text);
    case 'amount':
      return readKr(text);
    case 'year':
      return text === '' ? null : Number(text);
    case 'date':
    case 'month':
    case 'indicator':
    case 'line':
      return text === '' ? null : text;
    case 'choice':
      return text === '' && none ? null : text;
    default:
      return text;
  }
}
