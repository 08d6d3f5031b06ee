import { FormControl, type ValidatorFn, Validators } from '@angular/forms';
import { Days } from '@gevinst/contract';
import { readDate } from '../format/dates';
import { readNumber, readKr } from '../format/numbers';

/** Something must be a number as Danes write it; empty is left to `required`. */
export const danishNumber: ValidatorFn = ({ value }) =>
  isBlank(value) || readNumber(String(value)) !== null ? null : { number: true };

/** As many days of work as the server takes. */
export const danishDays: ValidatorFn = ({ value }) =>
  isBlank(value) || Days.safeParse(readNumber(String(value))).success ? null : { days: true };

/** An amount of kroner with at most two decimals. */
export const danishAmount: ValidatorFn = ({ value }) =>
  isBlank(value) || readKr(String(value)) !== null ? null : { amount: true };

/** The address of a page, as a link can hold it. */
export const webAddress: ValidatorFn = ({ value }) => {
  const text = String(value).trim();
  return text === '' || (/^https?:\/\//.test(text) && URL.canParse(text)) ? null : { link: true };
};

/** A day that the field could read. */
export const dayText: ValidatorFn = ({ value }) =>
  isBlank(value) || readDate(String(value)) === value ? null : { day: true };

/** A month that the field could read. */
export const monthText: ValidatorFn = ({ value }) =>
  isBlank(value) || /^\d{4}-(0[1-9]|1[0-2])$/.test(String(value)) ? null : { month: true };

/** A text field that must be filled in. */
export function requiredText(value = '', ...more: ValidatorFn[]): FormControl<string> {
  return new FormControl(value, { nonNullable: true, validators: [Validators.required, ...more] });
}

/** A text field that may stay empty. */
export function optionalText(value = '', ...more: ValidatorFn[]): FormControl<string> {
  return new FormControl(value, { nonNullable: true, validators: more });
}

function isBlank(value: unknown): boolean {
  return (
    value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
  );
}
