import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ImportResource } from '@gevinst/contract';
import { TranslocoDirective } from '@jsverse/transloco';
import { count } from '../../../shared/format/numbers';

/** How far the server has come. Said aloud every tenth percent, not at every step. */
@Component({
  selector: 'gv-import-progress',
  imports: [TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section *transloco="let t; prefix: 'imports'" class="card import-progress">
      <p>
        <strong>{{ t('state.' + state()) }}</strong>
        @if (progress(); as at) {
          <span class="quiet">{{
            t('progress.line', { percent: percent(), rows: rows(at.rows) })
          }}</span>
        }
      </p>
      @if (progress()) {
        <progress max="100" [value]="percent()" [attr.aria-label]="t('progress.label')"></progress>
      } @else {
        <progress [attr.aria-label]="t('progress.label')"></progress>
      }
      <p class="visually-hidden" role="status">
        {{ t('progress.announce', { state: t('state.' + state()), percent: spoken() }) }}
      </p>
      <div class="actions">
        <p class="quiet small">{{ t('progress.leave') }}</p>
        <ng-content />
      </div>
    </section>
  `,
})
export class ImportProgress {
  readonly state = input.required<ImportResource['state']>();
  readonly progress = input.required<ImportResource['progress']>();
  protected readonly percent = computed(() => Math.round(this.progress()?.percent ?? 0));
  protected readonly spoken = computed(() => Math.floor(this.percent() / 10) * 10);

  protected readonly rows = count;
}
