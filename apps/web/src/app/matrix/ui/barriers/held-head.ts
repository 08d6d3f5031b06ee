import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { HeldBenefit } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { WordsPipe } from '../../../shared/i18n/words.pipe';
import { StatusBadge } from '../../../shared/ui/status-badge';

/** A red benefit, whose it is, and why it is red; and what nobody has said of it. */
@Component({
  selector: 'gv-held-head',
  imports: [RouterLink, StatusBadge, TranslocoPipe, WordsPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'held-head' },
  template: `
    @let it = benefit();
    <span class="held-name">
      <gv-status-badge [light]="it.light" />
      <a [routerLink]="['/projects', it.projectId, 'benefits', it.id]">{{ it.name }}</a>
    </span>
    <span class="quiet small"
      ><a [routerLink]="['/projects', it.projectId]">{{ it.projectName }}</a> ·
      {{ it.reason | words }}</span
    >
    @if (it.barriers.length === 0) {
      <span class="small held-silent">
        {{ 'matrix.barriers.unexplained' | transloco }}
        @if (it.unlinked > 0) {
          {{
            (it.unlinked === 1 ? 'matrix.barriers.unlinkedOne' : 'matrix.barriers.unlinkedMany')
              | transloco: { count: it.unlinked }
          }}
        }
        <a [routerLink]="['/projects', it.projectId, 'matrix']">{{
          'matrix.barriers.walk' | transloco
        }}</a>
      </span>
    }
  `,
})
export class HeldHead {
  readonly benefit = input.required<HeldBenefit>();
}
