import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OpenBarrier } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { wayTo } from './held-rows';

/** Open barriers in the words of whoever wrote them, with what they are, who has them, and the way there. */
@Component({
  selector: 'gv-barrier-list',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="barrier-list">
      @for (one of rows(); track $index) {
        <li>
          <a
            [routerLink]="one.way.link"
            [queryParams]="one.way.query"
            [fragment]="one.way.fragment"
            >{{ one.barrier.text || ('matrix.kind.' + one.barrier.kind | transloco) }}</a
          >
          <span class="quiet small">
            @if (withTheme()) {
              {{ 'themes.' + one.barrier.theme + '.short' | transloco }} ·
            }
            {{ 'matrix.kind.' + one.barrier.kind | transloco }} ·
            {{ one.barrier.owner || ('matrix.barriers.noOwner' | transloco) }} ·
            @if (one.barrier.actions === 0) {
              <span class="worse">{{ 'matrix.barriers.noAction' | transloco }}</span>
            } @else {
              {{
                (one.barrier.actions === 1 ? 'matrix.actionOne' : 'matrix.actionMany')
                  | transloco: { count: one.barrier.actions }
              }}
            }
          </span>
        </li>
      }
    </ul>
  `,
})
export class BarrierList {
  readonly projectId = input.required<string>();
  readonly barriers = input.required<readonly OpenBarrier[]>();
  readonly withTheme = input(false);
  protected readonly rows = computed(() =>
    this.barriers().map((barrier) => ({ barrier, way: wayTo(this.projectId(), barrier) })),
  );
}
