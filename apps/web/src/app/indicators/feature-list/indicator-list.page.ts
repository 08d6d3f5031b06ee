import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { level } from '../../shared/format/numbers';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { SessionStore } from '../../shared/session/session';
import { Answer } from '../../shared/ui/answer';
import { PageTop } from '../../shared/ui/page-top';
import { IndicatorClient } from '../data/indicator-client';
import { found } from './found';

/** Everything that is measured in the municipality, by name. */
@Component({
  selector: 'gv-indicator-list-page',
  imports: [Answer, PageTop, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './indicator-list.page.html',
})
export class IndicatorListPage {
  private readonly client = inject(IndicatorClient);
  private readonly router = inject(Router);
  private readonly live = inject(LiveUpdates);
  protected readonly session = inject(SessionStore);
  readonly q = input<string>();
  protected readonly indicators = kept({
    params: () => ({ version: this.live.version() }),
    loader: () => this.client.list(),
  });
  protected readonly rows = computed(() => found(this.indicators.value() ?? [], this.q() ?? ''));
  protected readonly level = level;

  protected search(q: string): void {
    void this.router.navigate([], { queryParams: { q: q || null }, replaceUrl: true });
  }
}
