import { effect, untracked } from '@angular/core';
import type { AbstractControl } from '@angular/forms';

/** Fills a form with what is saved, but never over what someone has typed; call where injection is allowed. */
export function fillWhileUntouched<T>(
  form: AbstractControl,
  saved: () => T | undefined,
  fill: (value: T) => void,
): void {
  effect(() => {
    const value = saved();
    if (value !== undefined && untracked(() => form.pristine)) fill(value);
  });
}
