import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { BenefitStatus } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import type { FigureAsked } from '../../../shared/explain/explain.store';
import { type Language, kr, krExact, percent, unsigned } from '../../../shared/format/numbers';
import { monthShort } from '../../../shared/format/dates';
import { isSilent } from '../../../shared/format/silent';
import { WordsPipe } from '../../../shared/i18n/words.pipe';
import { StatusBadge } from '../../../shared/ui/status-badge';
import { runRateLine } from '../facts/run-rate-lines';

/** One benefit: its light and reason, who owns it, and how much of it is there. */
@Component({
  selector: 'gv-benefit-facts',
  imports: [StatusBadge, TranslocoPipe, WordsPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="light-line">
      <gv-status-badge [light]="status().light" />
      @if (status().reason; as reason) {
        <span>{{ reason | words }}</span>
      }
      @if (status().benefit.disbenefit) {
        <span class="badge badge-yellow">{{ 'project.benefit.disbenefit' | transloco }}</span>
      }
    </p>
    <p class="quiet small">
      {{ 'shared.valueClass.' + status().benefit.valueClass | transloco }} ·
      {{ 'shared.beneficiary.' + status().benefit.beneficiary | transloco }} ·
      {{ status().benefit.owner || ('project.nobody' | transloco) }} · {{ period() }}
    </p>
    @if (silent()) {
      <p class="quiet">{{ 'project.figure.silent' | transloco }}</p>
    } @else if (status().totals; as totals) {
      <p class="benefit-money">
        <button
          type="button"
          class="figure-button"
          [title]="krExact(totals.actualKr)"
          (click)="ask('actual')"
        >
          {{
            (totals.rateToDate === null ? 'project.benefit.moneyNoRate' : 'project.benefit.money')
              | transloco
                : {
                    actual: kr(totals.actualKr),
                    plan: kr(totals.planMeasuredKr),
                    rate: percent(totals.rateToDate),
                  }
          }}
        </button>
        <button
          type="button"
          class="figure-button figure-plain"
          [class.worse]="totals.wording === 'worse'"
          [title]="krExact(totals.varianceKr)"
          (click)="ask('variance')"
        >
          @if (totals.wording === 'onPlan') {
            {{ 'shared.wording.onPlan' | transloco }}
          } @else {
            {{
              'project.benefit.variance'
                | transloco
                  : {
                      size: kr(unsigned(totals.varianceKr)),
                      wording: ('shared.wording.' + totals.wording | transloco),
                    }
            }}
          }
        </button>
        @if (runRate(); as line) {
          <button
            type="button"
            class="figure-button figure-plain quiet small"
            [title]="krExact(status().runRate?.perYearKr ?? null)"
            (click)="explain.emit({ figure: 'runRate' })"
          >
            {{ 'project.benefit.' + line.key | transloco: line.values }}
          </button>
        }
        @if (status().originalTotals; as other) {
          <button
            type="button"
            class="figure-button figure-plain quiet small"
            [title]="krExact(other.varianceKr)"
            (click)="askBeside('variance')"
          >
            {{
              'project.benefit.' +
                (original() ? 'current' : 'original') +
                (other.wording === 'onPlan' ? 'OnPlan' : '')
                | transloco
                  : {
                      size: kr(unsigned(other.varianceKr)),
                      wording: ('shared.wording.' + other.wording | transloco),
                    }
            }}
          </button>
        }
      </p>
    }
  `,
})
export class BenefitFacts {
  readonly status = input.required<BenefitStatus>();
  readonly language = input.required<Language>();
  /** True when `totals` are those of the original plan. */
  readonly original = input(false);
  readonly explain = output<FigureAsked>();
  protected readonly kr = kr;
  protected readonly krExact = krExact;
  protected readonly percent = percent;
  protected readonly unsigned = unsigned;
  /** Nothing is measured: there is nothing to show, which is not zero. */
  protected readonly silent = computed(() => {
    const { totals, originalTotals } = this.status();
    return totals !== null && isSilent(totals) && (!originalTotals || isSilent(originalTotals));
  });
  protected readonly runRate = computed(() => runRateLine(this.status().runRate, this.language()));
  protected readonly period = computed(() => {
    const { realisationFrom, realisationTo } = this.status().benefit;
    return `${monthShort(realisationFrom, this.language())} – ${monthShort(realisationTo, this.language())}`;
  });

  protected ask(figure: FigureAsked['figure']): void {
    this.explain.emit({ figure, against: this.original() ? 'original' : 'current' });
  }

  protected askBeside(figure: FigureAsked['figure']): void {
    this.explain.emit({ figure, against: this.original() ? 'current' : 'original' });
  }
}
