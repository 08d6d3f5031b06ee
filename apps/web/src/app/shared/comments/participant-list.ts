import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Participant, listOf } from '@gevinst/contract';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { date } from '../format/dates';
import { ApiClient } from '../http/api-client';
import { kept } from '../http/kept';
import { LiveUpdates } from '../http/live-updates';
import { LanguageStore } from '../i18n/language';

const Participants = listOf(Participant);

/** Who has taken part in a project's plan, and in what. S1.7. */
@Component({
  selector: 'gv-participant-list',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (people().length > 0) {
      <section class="card" [attr.aria-label]="'shared.participants.title' | transloco">
        <h2>{{ 'shared.participants.title' | transloco }}</h2>
        <ul class="participants">
          @for (person of people(); track person.name) {
            <li>
              {{ person.name }}
              <span class="small quiet">
                {{ person.in }} ·
                {{ 'shared.participants.last' | transloco: { date: person.lastOn } }}
              </span>
            </li>
          }
        </ul>
      </section>
    }
  `,
})
export class ParticipantList {
  private readonly client = inject(ApiClient);
  private readonly live = inject(LiveUpdates);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(LanguageStore).language;
  readonly projectId = input.required<string>();
  private readonly answer = kept({
    params: () => ({
      projectId: this.projectId(),
      changed: this.live.changed('comments', this.projectId())(),
    }),
    loader: ({ projectId }) => this.client.get(`projects/${projectId}/participants`, Participants),
  });
  protected readonly people = computed(() => {
    this.language();
    return (this.answer.value()?.items ?? []).map(({ name, activities }) => ({
      name,
      in: activities
        .map(({ activity }) => this.transloco.translate(`shared.participants.in.${activity}`))
        .join(', '),
      lastOn: date(
        activities
          .map(({ lastDay }) => lastDay)
          .sort()
          .at(-1) ?? null,
      ),
    }));
  });
}
