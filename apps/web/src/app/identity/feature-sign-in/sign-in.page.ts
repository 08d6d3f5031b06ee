import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Work } from '../../shared/form/work';
import { kept } from '../../shared/http/kept';
import { SessionStore } from '../../shared/session/session';
import { Failure } from '../../shared/ui/states';
import { IdentityClient } from '../data/identity-client';
import { Gate } from '../ui/gate';

@Component({
  selector: 'gv-sign-in-page',
  imports: [Failure, Gate, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sign-in.page.html',
})
export class SignInPage {
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly identity = inject(IdentityClient);
  /** Where to go afterwards; from the query string. */
  readonly next = input('/portfolio');
  private readonly enter = viewChild.required<ElementRef<HTMLButtonElement>>('enter');
  protected readonly options = kept({
    params: () => ({}),
    loader: () => this.identity.options(),
  });
  protected readonly accounts = computed(() => this.options.value()?.demoAccounts ?? []);
  protected readonly email = signal('');
  protected readonly password = signal('');
  protected readonly work = new Work();

  protected fill(account: { email: string; password: string }): void {
    this.email.set(account.email);
    this.password.set(account.password);
    this.enter().nativeElement.focus();
  }

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    await this.work.run(async () => {
      await this.session.signIn({ email: this.email().trim(), password: this.password() });
      await this.router.navigateByUrl(this.target());
    });
  }

  /** Only addresses of this site: a link may not lead elsewhere after signing in. */
  private target(): string {
    return /^\/(?!\/)/.test(this.next() ?? '') ? this.next() : '/portfolio';
  }
}
