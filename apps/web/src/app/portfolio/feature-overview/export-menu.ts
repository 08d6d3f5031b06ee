import { Clipboard } from '@angular/cdk/clipboard';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { date } from '../../shared/format/dates';
import { LanguageStore } from '../../shared/i18n/language';
import { SessionStore } from '../../shared/session/session';
import { Menu, type MenuItem } from '../../shared/ui/menu';
import { exportPath } from '../data/portfolio-client';
import type { PortfolioFilter } from '../portfolio-filter';
import type { TrendChart } from '../ui/trend/trend-chart';

/** What can be taken along: the table as a file, the chart as a picture, the page as a link. */
@Component({
  selector: 'gv-export-menu',
  imports: [Menu, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <gv-menu [label]="'portfolio.export.title' | transloco" [items]="items()" />
    <span class="visually-hidden" role="status">
      @if (copied()) {
        {{ 'portfolio.export.copied' | transloco }}
      }
    </span>
  `,
})
export class ExportMenu {
  private readonly clipboard = inject(Clipboard);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(LanguageStore).language;
  private readonly session = inject(SessionStore).session;
  readonly filter = input.required<PortfolioFilter>();
  readonly reportingDate = input.required<string>();
  /** undefined until it is drawn. */
  readonly chart = input<TrendChart | undefined>();
  protected readonly copied = signal(false);
  protected readonly items = computed<MenuItem[]>(() => {
    this.language();
    const say = (key: string) => this.transloco.translate<string>(`portfolio.export.${key}`);
    return [
      { text: say('xlsx'), href: exportPath('xlsx', this.filter()) },
      { text: say('csv'), href: exportPath('csv', this.filter()) },
      { text: say('png'), pick: () => void this.savePicture() },
      { text: say('link'), pick: () => this.copyLink() },
    ];
  });

  private copyLink(): void {
    this.copied.set(this.clipboard.copy(globalThis.location.href));
  }

  private async savePicture(): Promise<void> {
    const picture = await this.chart()?.png(this.source());
    if (!picture) return;
    const link = document.createElement('a');
    link.href = picture;
    link.download = `gevinst-${this.reportingDate()}.png`;
    link.click();
  }

  /** Under a picture that leaves the page: whose figures, as of when. */
  private source(): string {
    const { municipality } = this.session() ?? {};
    const say = (key: string, values = {}) => this.transloco.translate<string>(key, values);
    const made = municipality?.fictitious ? say('shared.fictitious') : null;
    const per = say('portfolio.filter.toDate', { date: date(this.reportingDate()) });
    return [municipality?.name, made, per].filter(Boolean).join(' · ');
  }
}
