import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TreeOverlap } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { percent } from '../../../shared/format/numbers';

/** What others reckon with too: a warning, with the way to them. N5. */
@Component({
  selector: 'gv-claimed-twice',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="notice">
      <strong>{{ 'tree.overlap.title' | transloco }}</strong>
      @for (overlap of overlaps(); track $index) {
        <p class="small">
          {{
            'tree.overlap.' + overlap.kind
              | transloco: { name: overlap.name, share: share(overlap.share) }
          }}
        </p>
        <ul class="plain-list small">
          @for (other of overlap.others; track $index) {
            <li>
              <a [routerLink]="['/projects', other.projectId, 'tree']">{{
                'tree.overlap.' + (other.draft ? 'otherDraft' : 'other')
                  | transloco: { benefit: other.benefit, project: other.project }
              }}</a>
            </li>
          }
        </ul>
      }
    </div>
  `,
})
export class ClaimedTwice {
  readonly overlaps = input.required<readonly TreeOverlap[]>();
  protected readonly share = percent;
}
