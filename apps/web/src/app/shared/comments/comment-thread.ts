import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { Comment, type CommentSubject, listOf } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { z } from 'zod';
import { moment } from '../format/dates';
import { Work } from '../form/work';
import { ApiClient } from '../http/api-client';
import { kept } from '../http/kept';
import { type ProblemFailure, asFailure } from '../http/problem-failure';
import { LiveUpdates } from '../http/live-updates';
import { Outbox } from '../live/outbox/outbox';
import { SessionStore } from '../session/session';
import { ConfirmButton } from '../ui/confirm-button';
import { Failure } from '../ui/states';
import { Colleagues } from './colleagues';
import { MentionField } from './mention-field';
import { mentionedIn } from './mentions';

const Comments = listOf(Comment);

/** What people say about a part of a plan, seen at once by everyone who has it open. S1.7. */
@Component({
  selector: 'gv-comment-thread',
  imports: [ConfirmButton, Failure, MentionField, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './comment-thread.html',
})
export class CommentThread {
  private readonly client = inject(ApiClient);
  private readonly live = inject(LiveUpdates);
  private readonly outbox = inject(Outbox);
  private readonly colleagues = inject(Colleagues);
  private readonly who = inject(SessionStore).session;
  readonly projectId = input.required<string>();
  readonly subjectKind = input<CommentSubject>('plan');
  /** The id of the thing, the name of the theme; empty for the plan. */
  readonly subjectId = input('');
  protected readonly text = signal('');
  private readonly work = new Work();
  private readonly refused = signal<ProblemFailure | null>(null);
  protected readonly moment = moment;
  /** How far back is read; a long thread begins with what was said last. */
  protected readonly pages = linkedSignal({ source: () => this.subjectId(), computation: () => 1 });
  private readonly about = computed(() => ({
    subjectKind: this.subjectKind(),
    subjectId: this.subjectId(),
  }));
  private readonly answer = kept({
    params: () => ({
      projectId: this.projectId(),
      about: this.about(),
      pages: this.pages(),
      changed: this.live.changed('comments', this.projectId())(),
    }),
    loader: ({ projectId, about, pages }) => this.latest(projectId, about, pages),
  });
  protected readonly failure = computed(
    () => this.answer.failure() ?? this.work.failure() ?? this.refused(),
  );
  /** What did not come can be asked for again; what was not sent stands in the field. */
  protected readonly unread = computed(() => this.answer.failure() !== null);
  protected readonly again = () => this.answer.reload();
  protected readonly comments = computed(() => this.answer.value()?.items ?? null);
  protected readonly older = computed(() => Boolean(this.answer.value()?.nextCursor));
  /** Written here, and not yet with the others. */
  protected readonly waiting = computed(() => {
    const known = new Set(this.comments()?.map(({ id }) => id));
    const { subjectKind, subjectId } = this.about();
    return this.outbox
      .pending(this.projectId())
      .map(({ body }) => body ?? {})
      .filter((body) => body['subjectKind'] === subjectKind && body['subjectId'] === subjectId)
      .filter((body) => !known.has(String(body['id'])))
      .map((body) => ({ id: String(body['id']), text: String(body['text']) }));
  });
  protected readonly author = computed(() => this.who()?.user.name ?? '');

  /** So many pages of the latest comments, oldest first. */
  private async latest(
    projectId: string,
    about: { subjectKind: CommentSubject; subjectId: string },
    pages: number,
  ): Promise<z.infer<typeof Comments>> {
    const path = `projects/${projectId}/comments`;
    let found = await this.client.get(path, Comments, about);
    for (let page = 1; page < pages && found.nextCursor; page += 1) {
      const before = await this.client.get(path, Comments, { ...about, cursor: found.nextCursor });
      found = { ...before, items: [...before.items, ...found.items] };
    }
    return found;
  }

  protected async say(event: Event): Promise<void> {
    event.preventDefault();
    const text = this.text().trim();
    if (text === '') return;
    const mentions = mentionedIn(text, this.colleagues.all());
    const body = { id: crypto.randomUUID(), ...this.about(), text, mentions };
    const path = `projects/${this.projectId()}/comments`;
    this.text.set('');
    this.refused.set(null);
    try {
      // While there is no connection, more can be written.
      await this.outbox.send({ projectId: this.projectId(), method: 'POST', path, body });
      this.answer.reload();
    } catch (error) {
      this.refused.set(asFailure(error));
      if (this.text() === '') this.text.set(text);
    }
  }

  protected remove({ id }: Comment): void {
    void this.work.run(async () => {
      await this.client.delete(`comments/${id}`, z.unknown());
      this.answer.reload();
    });
  }
}
