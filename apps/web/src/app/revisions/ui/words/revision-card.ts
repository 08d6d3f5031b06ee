import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ComparedRevision } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { moment } from '../../../shared/format/dates';

/** One of the two plans: which it is, why it was made, who made and approved it, and when. */
@Component({
  selector: 'gv-revision-card',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'card revision-card' },
  template: `
    <h2>
      <span class="quiet small revision-side">{{ 'revisions.' + side() | transloco }}</span>
      {{
        revision().number === null
          ? ('revisions.now' | transloco)
          : ('revisions.number' | transloco: { number: revision().number })
      }}
      @if (revision().number !== null) {
        <span class="badge" [class]="approved() ? 'badge-green' : 'badge-yellow'">{{
          'revisions.state.' + revision().state | transloco
        }}</span>
      }
    </h2>
    @if (revision().number === null) {
      <p>{{ 'revisions.nowLead' | transloco }}</p>
    } @else {
      <p>“{{ revision().reason }}”</p>
      <p class="quiet small">
        {{
          'revisions.by'
            | transloco: { author: revision().author, at: moment(revision().createdAt) }
        }}
        @if (revision().approvedBy; as author) {
          ·
          {{ 'revisions.approvedBy' | transloco: { author, at: moment(revision().approvedAt) } }}
        }
      </p>
    }
  `,
})
export class RevisionCard {
  readonly side = input.required<'from' | 'to'>();
  readonly revision = input.required<ComparedRevision>();
  protected readonly approved = computed(() => this.revision().state === 'approved');
  protected readonly moment = moment;
}
