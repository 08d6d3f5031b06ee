import { FormControl, FormGroup, Validators } from '@angular/forms';
import type { Phase, ProjectInput } from '@gevinst/contract';
import { danishAmount, optionalText, requiredText, webAddress } from '../../shared/form/controls';
import { forField, readKr } from '../../shared/format/numbers';

export type FactsForm = ReturnType<typeof factsForm>;

/** The fields of a project outside its plan. */
export function factsForm() {
  return new FormGroup({
    code: requiredText(),
    name: requiredText(),
    department: requiredText(),
    phase: new FormControl<Phase>('analysis', { nonNullable: true }),
    owner: optionalText(),
    goLive: optionalText(),
    description: optionalText(),
    takenInAdvance: optionalText('', danishAmount),
    deliveryUrl: optionalText('', webAddress, Validators.maxLength(500)),
  });
}

export function fillFacts(form: FactsForm, project: ProjectInput): void {
  form.reset({
    code: project.code,
    name: project.name,
    department: project.department,
    phase: project.phase,
    owner: project.owner,
    goLive: project.goLive ?? '',
    description: project.description,
    takenInAdvance: forField(project.takenInAdvanceKr),
    deliveryUrl: project.deliveryUrl ?? '',
  });
}

export function factsOf(form: FactsForm): ProjectInput {
  const { goLive, takenInAdvance, deliveryUrl, ...texts } = form.getRawValue();
  return {
    ...texts,
    goLive: goLive || null,
    takenInAdvanceKr: readKr(takenInAdvance),
    deliveryUrl: deliveryUrl.trim() || null,
  };
}
