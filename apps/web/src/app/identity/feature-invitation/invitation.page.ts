import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ProblemFailure, asFailure } from '../../shared/http/problem-failure';
import { Field } from '../../shared/ui/field';
import { Failure } from '../../shared/ui/states';
import { IdentityClient } from '../data/identity-client';

@Component({
  selector: 'gv-invitation-page',
  imports: [Failure, Field, ReactiveFormsModule, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <main class="main">
      <div class="narrow page">
        <p class="brand"><span class="brand-mark" aria-hidden="true"></span>Gevinst</p>
        <div class="card">
          <div class="page-head">
            <h1>{{ 'identity.invitation.title' | transloco }}</h1>
            <p>{{ 'identity.invitation.lead' | transloco }}</p>
          </div>
          <form class="form" [formGroup]="form" (ngSubmit)="submit()">
            <gv-failure [failure]="failure()" />
            <gv-field
              name="password"
              type="password"
              autocomplete="new-password"
              [label]="'identity.password' | transloco"
              [hint]="'identity.passwordHint' | transloco"
              [control]="form.controls.password"
            />
            <button class="button button-primary" [disabled]="busy()">
              {{ 'identity.invitation.submit' | transloco }}
            </button>
          </form>
        </div>
      </div>
    </main>
  `,
})
export class InvitationPage {
  private readonly identity = inject(IdentityClient);
  private readonly router = inject(Router);
  readonly token = input.required<string>();
  protected readonly failure = signal<ProblemFailure | null>(null);
  protected readonly busy = signal(false);
  protected readonly form = new FormGroup({
    password: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.minLength(12)],
    }),
  });

  protected async submit(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid) return;
    this.busy.set(true);
    try {
      await this.identity.accept({ token: this.token(), ...this.form.getRawValue() });
      await this.router.navigateByUrl('/sign-in');
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
    }
  }
}
