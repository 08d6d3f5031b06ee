import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { SessionStore } from '../session/session';

/** Whose figures these are, and that they are fictitious when they are; a page's controls stand to the right. */
@Component({
  selector: 'gv-page-top',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'top' },
  template: `
    <p>
      {{ session()?.municipality?.name }}
      @if (session()?.municipality?.fictitious) {
        · <strong>{{ 'shared.fictitious' | transloco }}</strong>
      }
      @if (trail()) {
        · {{ trail() }}
      }
    </p>
    <div class="actions"><ng-content /></div>
  `,
})
export class PageTop {
  readonly trail = input('');
  protected readonly session = inject(SessionStore).session;
}
