import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { WordsPipe } from '../../shared/i18n/words.pipe';
import { Answer } from '../../shared/ui/answer';
import { narrowScreen } from '../../shared/ui/narrow-screen';
import { PageTop } from '../../shared/ui/page-top';
import { MatrixClient } from '../data/matrix-client';
import { BarrierList } from '../ui/barriers/barrier-list';
import { CoverageTable } from '../ui/barriers/coverage-table';
import { HeldHead } from '../ui/barriers/held-head';
import { HeldTable } from '../ui/barriers/held-table';

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
          <p>{{ 'matrix.barriers.lead' | transloco }}</p>
        }
      </header>
      @if (it.total === 0) {
        <section class="empty">
          <h2>{{ 'matrix.barriers.calm.title' | transloco }}</h2>
          <p class="quiet">{{ 'matrix.barriers.calm.lead' | transloco }}</p>
        </section>
      } @else {
        <section class="card held-card">
          <h2>{{ 'matrix.barriers.heat' | transloco }}</h2>
          @if (narrow()) {
            @for (benefit of it.items; track benefit.id) {
              <div class="held-narrow">
                <gv-held-head [benefit]="benefit" />
                @if (benefit.barriers.length > 0) {
                  <gv-barrier-list
                    [projectId]="benefit.projectId"
                    [barriers]="benefit.barriers"
                    [withTheme]="true"
                  />
                }
              </div>
            }
          } @else {
            <gv-held-table [items]="it.items" [byTheme]="it.byTheme" />
          }
        </section>
      }
      <section class="card">
        <div class="card-head">
          <h2>{{ 'matrix.barriers.coverage' | transloco }}</h2>
          <p class="quiet small">{{ 'matrix.barriers.coverageLead' | transloco }}</p>
        </div>
        <gv-coverage-table [plans]="it.coverage" />
      </section>
    }
  `,
})
export class BarriersPage {
  private readonly client = inject(MatrixClient);
  private readonly live = inject(LiveUpdates);
  protected readonly narrow = narrowScreen();
  protected readonly answer = kept({
    params: () => ({ version: this.live.version() }),
    loader: () => this.client.barriers(),
  });
}
