import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { PickBar, type Picked } from '../../shared/filter/pick-bar';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { LanguageStore } from '../../shared/i18n/language';
import { WordsPipe } from '../../shared/i18n/words.pipe';
import { Answer } from '../../shared/ui/answer';
import { narrowScreen } from '../../shared/ui/narrow-screen';
import { PageTop } from '../../shared/ui/page-top';
import { MatrixClient } from '../data/matrix-client';
import { BarrierList } from '../ui/barriers/barrier-list';
import { CoverageTable } from '../ui/barriers/coverage-table';
import { HeldHead } from '../ui/barriers/held-head';
import { HeldTable } from '../ui/barriers/held-table';
import { barrierFilter, barrierPicks } from './barrier-picks';

const TOPICS = ['theme', 'matrix', 'tree', 'settings'] as const;

/** Which barriers hold our red benefits back? One page for the whole portfolio. N2. */
@Component({
  selector: 'gv-barriers-page',
  imports: [
    Answer,
    BarrierList,
    CoverageTable,
    HeldHead,
    HeldTable,
    PageTop,
    PickBar,
    TranslocoPipe,
    WordsPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  template: `
    <gv-page-top />
    <gv-answer
      [of]="answer"
      [headline]="'matrix.barriers.title' | transloco"
      [heights]="[360, 260]"
    />
    @if (answer.value(); as it) {
      <header class="page-head">
        <h1>{{ it.sentence | words }}</h1>
        @if (it.total > 0) {
          <p>
            {{ (filter().theme ? 'matrix.barriers.leadOne' : 'matrix.barriers.lead') | transloco }}
          </p>
        }
      </header>
      @if (it.projects.length > 0) {
        <gv-pick-bar [picks]="picks()" (picked)="choose($event)" />
      }
      @if (it.total === 0) {
        <section class="empty">
          @if (narrowed()) {
            <h2>{{ 'matrix.barriers.nothing.title' | transloco }}</h2>
            <p class="quiet">{{ 'matrix.barriers.nothing.lead' | transloco }}</p>
          } @else {
            <h2>{{ 'matrix.barriers.calm.title' | transloco }}</h2>
            <p class="quiet">{{ 'matrix.barriers.calm.lead' | transloco }}</p>
          }
        </section>
      } @else {
        <section class="card held-card">
          <h2>{{ 'matrix.barriers.heat' | transloco }}</h2>
          @if (narrow() || filter().theme) {
            @for (benefit of it.items; track benefit.id) {
              <div class="held-narrow">
                <gv-held-head [benefit]="benefit" />
                @if (benefit.barriers.length > 0) {
                  <gv-barrier-list
                    [projectId]="benefit.projectId"
                    [barriers]="benefit.barriers"
                    [withTheme]="!filter().theme"
                  />
                }
              </div>
            }
          } @else {
            <gv-held-table [items]="it.items" [byTheme]="it.byTheme" />
          }
        </section>
      }
      @if (it.coverage.length > 0) {
        <section class="card">
          <div class="card-head">
            <h2>{{ 'matrix.barriers.coverage' | transloco }}</h2>
            <p class="quiet small">{{ 'matrix.barriers.coverageLead' | transloco }}</p>
          </div>
          <gv-coverage-table [plans]="it.coverage" />
        </section>
      }
    }
  `,
})
export class BarriersPage {
  private readonly client = inject(MatrixClient);
  private readonly live = inject(LiveUpdates);
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(LanguageStore).language;
  /** What the page is narrowed to; the address holds it, so that a copied link shows a colleague the same. */
  readonly department = input<string>();
  readonly theme = input<string>();
  readonly projectId = input<string>();
  protected readonly narrow = narrowScreen();
  protected readonly filter = computed(() =>
    barrierFilter({
      department: this.department(),
      theme: this.theme(),
      projectId: this.projectId(),
    }),
  );
  protected readonly narrowed = computed(() => Object.keys(this.filter()).length > 0);
  protected readonly answer = kept({
    params: () => ({
      filter: this.filter(),
      changes: TOPICS.map((topic) => this.live.changed(topic, null)()),
      version: this.live.version(),
    }),
    loader: ({ filter }) => this.client.barriers(filter),
  });
  protected readonly picks = computed(() => {
    this.language();
    const choices = this.answer.value() ?? { departments: [], projects: [] };
    const say = (key: string) => this.transloco.translate<string>(key);
    return barrierPicks(this.filter(), choices, say);
  });

  /** Another department has other projects. */
  protected choose(picked: Picked): void {
    const other = 'department' in picked ? { projectId: null } : {};
    void this.router.navigate([], {
      queryParams: { ...picked, ...other },
      queryParamsHandling: 'merge',
      scroll: 'manual',
    });
  }
}
