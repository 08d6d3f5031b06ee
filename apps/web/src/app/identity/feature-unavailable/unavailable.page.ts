import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { kept } from '../../shared/http/kept';
import { SessionStore } from '../../shared/session/session';
import { Answer } from '../../shared/ui/answer';
import { Gate } from '../ui/gate';

/** Nobody knows who is here, because the server does not answer: what is wrong, and the way back to the same page. */
@Component({
  selector: 'gv-unavailable-page',
  imports: [Answer, Gate, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <gv-gate
      [title]="'identity.unavailable.title' | transloco"
      [lead]="'identity.unavailable.lead' | transloco"
    >
      <gv-answer [of]="session" [heights]="[48]" />
    </gv-gate>
  `,
})
export class UnavailablePage {
  private readonly store = inject(SessionStore);
  private readonly router = inject(Router);
  readonly next = input<string>();
  protected readonly session = kept({ params: () => true, loader: () => this.store.restore() });

  constructor() {
    effect(() => {
      // Known or a stranger: the guard of the page decides, now that the server answers.
      if (this.session.value() !== undefined) void this.router.navigateByUrl(this.next() ?? '/');
    });
  }
}
