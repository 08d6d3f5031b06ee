import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ImportResource } from '@gevinst/contract';
import { TranslocoDirective } from '@jsverse/transloco';
import { count } from '../../../shared/format/numbers';
import { apart } from './effect-rows';

interface Words {
  readonly key: string;
  readonly params: Record<string, string>;
}

/** What a portfolio file would do, in a sentence or three. */
@Component({
  selector: 'gv-portfolio-said',
  imports: [TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p *transloco="let t; prefix: 'imports.portfolioSaid'" class="import-said">
      @for (one of sentences(); track one.key) {
        {{ t(one.key, one.params) }}
      }
    </p>
  `,
})
export class PortfolioSaid {
  readonly resource = input.required<Pick<ImportResource, 'counts' | 'effect'>>();
  protected readonly sentences = computed(() => portfolioSaid(this.resource()));
}

/** Projects first, then what the promises of the whole portfolio come to, then what waits for the leadership. */
export function portfolioSaid({
  counts,
  effect,
}: Pick<ImportResource, 'counts' | 'effect'>): Words[] {
  return [
    ...counted('new', counts.new),
    ...counted('changed', counts.changed),
    ...plannedSaid(effect?.figures),
    ...counted('drafts', effect?.plans?.drafts ?? 0),
  ];
}

function plannedSaid(figures: NonNullable<ImportResource['effect']>['figures']): Words[] {
  if (!figures) return [];
  const [was, becomes] = [figures.before.planTotalKr, figures.after.planTotalKr];
  const key = was === becomes ? 'plannedSame' : 'planned';
  return [{ key, params: apart(was, becomes) }];
}

function counted(name: string, number: number): Words[] {
  if (number === 0) return [];
  return [{ key: number === 1 ? `${name}One` : name, params: { count: count(number) } }];
}
