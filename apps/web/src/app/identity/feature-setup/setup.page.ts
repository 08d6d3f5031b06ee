import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Work } from '../../shared/form/work';
import { SessionStore } from '../../shared/session/session';
import { Field } from '../../shared/ui/field';
import { Failure } from '../../shared/ui/states';
import { IdentityClient } from '../data/identity-client';
import { Gate } from '../ui/gate';

const text = (minimum: number) =>
  new FormControl('', {
    nonNullable: true,
    validators: [Validators.required, Validators.minLength(minimum)],
  });

/** The one-time link of an empty installation: the municipality and its first administrator. */
@Component({
  selector: 'gv-setup-page',
  imports: [Failure, Field, Gate, ReactiveFormsModule, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './setup.page.html',
})
export class SetupPage {
  private readonly identity = inject(IdentityClient);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  readonly token = input.required<string>();
  protected readonly work = new Work();
  protected readonly form = new FormGroup({
    municipalityName: text(2),
    name: text(2),
    email: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.email],
    }),
    password: text(12),
  });

  protected async submit(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid) return;
    const { email, password, ...rest } = this.form.getRawValue();
    await this.work.run(async () => {
      await this.identity.setUp({ token: this.token(), email, password, ...rest });
      await this.session.signIn({ email, password });
      await this.router.navigateByUrl('/portfolio');
    });
  }
}
