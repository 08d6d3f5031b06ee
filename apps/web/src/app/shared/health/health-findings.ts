import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { QualityHealth } from '@gevinst/contract';
import { WordsPipe } from '../i18n/words.pipe';
import { mendLink } from './mend-link';

/** What is said of one quality of a plan, each with the way to where it is mended. */
@Component({
  selector: 'gv-health-findings',
  imports: [RouterLink, WordsPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="health-findings">
      @for (one of findings(); track $index) {
        <li class="health-{{ one.tone }}">
          @if (linkOf(one); as link) {
            <a [routerLink]="link">{{ one | words }}</a>
          } @else {
            {{ one | words }}
          }
        </li>
      }
    </ul>
  `,
})
export class HealthFindings {
  readonly projectId = input.required<string>();
  readonly findings = input.required<QualityHealth['findings']>();

  protected linkOf(finding: QualityHealth['findings'][number]) {
    return mendLink(this.projectId(), finding);
  }
}
