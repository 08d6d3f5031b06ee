import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Work } from '../../shared/form/work';
import { Field } from '../../shared/ui/field';
import { Failure } from '../../shared/ui/states';
import { IdentityClient } from '../data/identity-client';
import { Gate } from '../ui/gate';

@Component({
  selector: 'gv-invitation-page',
  imports: [Failure, Field, Gate, ReactiveFormsModule, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <gv-gate
      [title]="'identity.invitation.title' | transloco"
      [lead]="'identity.invitation.lead' | transloco"
    >
      <form class="form" [formGroup]="form" (ngSubmit)="submit()">
        <gv-failure [failure]="work.failure()" />
        <gv-field
          name="password"
          type="password"
          autocomplete="new-password"
          [label]="'identity.password' | transloco"
          [hint]="'identity.passwordHint' | transloco"
          [control]="form.controls.password"
        />
        <button class="button button-primary" [disabled]="work.busy()">
          {{ 'identity.invitation.submit' | transloco }}
        </button>
      </form>
    </gv-gate>
  `,
})
export class InvitationPage {
  private readonly identity = inject(IdentityClient);
  private readonly router = inject(Router);
  readonly token = input.required<string>();
  protected readonly work = new Work();
  protected readonly form = new FormGroup({
    password: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.minLength(12)],
    }),
  });

  protected async submit(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid) return;
    await this.work.run(async () => {
      await this.identity.accept({ token: this.token(), ...this.form.getRawValue() });
      await this.router.navigateByUrl('/sign-in');
    });
  }
}
