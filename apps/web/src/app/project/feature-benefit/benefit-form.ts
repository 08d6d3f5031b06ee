import { FormControl, FormGroup, type ValidatorFn, Validators } from '@angular/forms';
import type { Benefit, BenefitInput, ValueClass } from '@gevinst/contract';
import { monthText, optionalText, requiredText } from '../../shared/form/controls';

export type BenefitForm = ReturnType<typeof benefitForm>;

/** The end is not before the start; said at the end's own field. */
const notBeforeStart: ValidatorFn = (control) => {
  const from: unknown = control.parent?.get('realisationFrom')?.value;
  const to: unknown = control.value;
  if (typeof from !== 'string' || typeof to !== 'string' || from === '' || to === '') return null;
  return from <= to ? null : { order: true };
};

/** The fields of a benefit outside the plan. */
export function benefitForm() {
  return new FormGroup({
    name: requiredText(),
    owner: optionalText(),
    valueClass: new FormControl<ValueClass>('cashable', { nonNullable: true }),
    beneficiary: new FormControl<Benefit['beneficiary']>('ownBudget', { nonNullable: true }),
    disbenefit: new FormControl(false, { nonNullable: true }),
    realisationFrom: requiredText('', monthText),
    realisationTo: requiredText('', Validators.required, monthText, notBeforeStart),
    changeIds: new FormControl<readonly string[]>([], { nonNullable: true }),
    /** A change that is written together with the benefit; '' = none. */
    newChange: optionalText(),
    description: optionalText(),
  });
}

export function fillBenefit(form: BenefitForm, benefit: Benefit): void {
  form.reset({ ...benefit, newChange: '' });
}

export function benefitOf(form: BenefitForm): BenefitInput {
  const { newChange: _unsaved, changeIds, ...benefit } = form.getRawValue();
  return { ...benefit, changeIds: [...changeIds] };
}
