import { ChangeDetectionStrategy, Component, inject, input, output, computed } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { type InviteUser, Role } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { Choices } from '../../shared/form/choices';
import { requiredText } from '../../shared/form/controls';
import { Field } from '../../shared/ui/field';
import { SelectField } from '../../shared/ui/select-field';

/** Whom to invite, and as what. */
@Component({
  selector: 'gv-invite-form',
  imports: [Field, ReactiveFormsModule, SelectField, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form" [formGroup]="form" (ngSubmit)="submit()">
      <div class="fields">
        <gv-field
          name="invite-name"
          [label]="'admin.users.name' | transloco"
          [control]="form.controls.name"
        />
        <gv-field
          name="invite-email"
          type="email"
          [label]="'admin.users.email' | transloco"
          [control]="form.controls.email"
        />
        <gv-select-field
          name="invite-role"
          [label]="'admin.users.role' | transloco"
          [control]="form.controls.role"
          [choices]="roles()"
        />
      </div>
      <p class="quiet small">{{ 'admin.users.may.' + form.controls.role.value | transloco }}</p>
      <div class="actions">
        <button class="button button-primary" [disabled]="busy()">
          {{ 'admin.users.makeLink' | transloco }}
        </button>
      </div>
    </form>
  `,
})
export class InviteForm {
  private readonly choices = inject(Choices);
  readonly busy = input(false);
  readonly invited = output<InviteUser>();
  protected readonly roles = computed(() => this.choices.of('shared.role', Role.options));
  protected readonly form = new FormGroup({
    name: requiredText('', Validators.minLength(2)),
    email: requiredText('', Validators.email),
    role: new FormControl<Role>('leadership', { nonNullable: true }),
  });

  protected submit(): void {
    this.form.markAllAsTouched();
    if (this.form.valid) this.invited.emit(this.form.getRawValue());
  }

  /** Ready for the next person. */
  clear(): void {
    this.form.reset();
  }
}
