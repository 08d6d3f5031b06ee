import { FormControl, FormGroup } from '@angular/forms';
import type { Phase, ProjectInput } from '@gevinst/contract';
import { danishAmount, optionalText, requiredText } from '../../shared/form/controls';
import { forField, readKr } from '../../shared/format/danish';

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
  });
}

export function factsOf(form: FactsForm): ProjectInput {
  const { goLive, takenInAdvance, ...texts } = form.getRawValue();
  return { ...texts, goLive: goLive || null, takenInAdvanceKr: readKr(takenInAdvance) };
}
