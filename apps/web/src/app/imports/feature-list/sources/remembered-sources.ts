import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import type { SourceMemory } from '@gevinst/contract';
import { TranslocoDirective } from '@jsverse/transloco';
import { LanguageStore } from '../../../shared/i18n/language';
import { ConfirmButton } from '../../../shared/ui/confirm-button';
import { Failure } from '../../../shared/ui/states';
import { type Remembered, rememberedOf } from './remembered';
import { SourcesStore } from './sources.store';

/** What is known of each source from earlier files, and the way to forget it. */
@Component({
  selector: 'gv-remembered-sources',
  imports: [ConfirmButton, Failure, TranslocoDirective],
  providers: [SourcesStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ng-container *transloco="let t; prefix: 'imports'">
      <gv-failure
        [failure]="store.failure()"
        [retryable]="!store.loaded()"
        (retry)="store.load()"
      />
      @if (store.items().length > 0) {
        <section class="card" aria-labelledby="sources-heading">
          <h2 id="sources-heading">{{ t('sources.title') }}</h2>
          <p class="quiet">{{ t('sources.intro') }}</p>
          @for (one of store.items(); track one.source) {
            <details class="source">
              <summary>{{ one.source }}</summary>
              <ul>
                @for (fact of remembered(one); track fact.id) {
                  <li>{{ say(t, fact) }}</li>
                } @empty {
                  <li>{{ t('sources.layout') }}</li>
                }
              </ul>
              <gv-confirm-button
                [label]="t('sources.forget')"
                [name]="t('sources.forgetNamed', { source: one.source })"
                [question]="t('sources.question', { source: one.source })"
                [yes]="t('sources.yes')"
                [no]="t('sources.no')"
                [small]="true"
                [removes]="true"
                (confirmed)="store.forget(one.source)"
              />
            </details>
          }
        </section>
      }
    </ng-container>
  `,
})
export class RememberedSources {
  private readonly language = inject(LanguageStore).language;
  protected readonly store = inject(SourcesStore);

  constructor() {
    void this.store.load();
  }

  protected remembered(source: SourceMemory): Remembered[] {
    return rememberedOf(source, this.language());
  }

  protected say(t: (key: string, params?: object) => string, fact: Remembered): string {
    const { key, params, field } = fact;
    return t(key, field ? { ...params, field: t(field) } : params);
  }
}
