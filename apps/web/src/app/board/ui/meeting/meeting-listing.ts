import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { MeetingList } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { moment } from '../../../shared/format/dates';

/** Meetings that are over, newest first; each opens its minutes. S2.13. */
@Component({
  selector: 'gv-meeting-list',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="form">
      <h2>{{ 'board.minutes.earlier' | transloco }}</h2>
      <ul class="meeting-list">
        @for (meeting of list().items; track meeting.id) {
          <li>
            <button type="button" class="meeting-pick" (click)="picked.emit(meeting.id)">
              <strong>{{ moment(meeting.startedAt) }}</strong>
              <span class="small quiet">{{
                (meeting.people === 1 ? 'board.minutes.peopleOne' : 'board.minutes.people')
                  | transloco: { count: meeting.people, name: meeting.facilitator }
              }}</span>
            </button>
          </li>
        }
      </ul>
      <div class="actions">
        <button type="button" class="button button-primary" (click)="closed.emit()">
          {{ 'shared.close' | transloco }}
        </button>
        @if (list().nextCursor) {
          <button type="button" class="button" (click)="more.emit()">
            {{ 'shared.explain.more' | transloco }}
          </button>
        }
      </div>
    </div>
  `,
})
export class MeetingListing {
  readonly list = input.required<MeetingList>();
  /** The meeting whose minutes are asked for. */
  readonly picked = output<string>();
  readonly more = output();
  readonly closed = output();
  protected readonly moment = moment;
}
