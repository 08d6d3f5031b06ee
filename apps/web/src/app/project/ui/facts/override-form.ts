import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import type { OverrideInput } from '@gevinst/contract';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LanguageStore } from '../../../shared/i18n/language';
import { Field } from '../../../shared/ui/field';
import { SelectField } from '../../../shared/ui/select-field';

const LIGHTS = ['green', 'yellow', 'red'] as const;

/** The office sets another light than the computed one: always with a reason and an end. */
@Component({
  selector: 'gv-override-form',
  imports: [Field, ReactiveFormsModule, SelectField, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form" [formGroup]="form" (ngSubmit)="submit()">
      <p class="quiet">{{ 'project.override.lead' | transloco }}</p>
      <div class="fields">
        <gv-select-field
          name="override-light"
          [label]="'project.override.light' | transloco"
          [control]="form.controls.light"
          [choices]="choices()"
        />
        <gv-field
          name="override-until"
          type="date"
          [label]="'project.override.until' | transloco"
          [control]="form.controls.until"
        />
      </div>
      <gv-field
        name="override-reason"
        type="area"
        [label]="'project.override.reason' | transloco"
        [control]="form.controls.reason"
      />
      <div class="actions">
        <button class="button button-primary" [disabled]="busy()">
          {{ 'shared.save' | transloco }}
        </button>
        <button type="button" class="button" (click)="cancelled.emit()">
          {{ 'shared.cancel' | transloco }}
        </button>
      </div>
    </form>
  `,
})
export class OverrideForm {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(LanguageStore).language;
  readonly busy = input(false);
  readonly saved = output<OverrideInput>();
  readonly cancelled = output();
  protected readonly form = new FormGroup({
    light: new FormControl<OverrideInput['light']>('yellow', { nonNullable: true }),
    until: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
    reason: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.minLength(3), Validators.maxLength(1000)],
    }),
  });
  protected readonly choices = computed(() => {
    this.language();
    return LIGHTS.map((value) => ({
      value,
      label: this.transloco.translate<string>(`shared.light.${value}`),
    }));
  });

  protected submit(): void {
    this.form.markAllAsTouched();
    if (this.form.valid) this.saved.emit(this.form.getRawValue());
  }
}
