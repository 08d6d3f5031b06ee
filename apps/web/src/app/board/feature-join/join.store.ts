import { DestroyRef, Injectable, computed, inject, signal } from '@angular/core';
import type { Joined } from '@gevinst/contract';
import { Work } from '../../shared/form/work';
import { type ProblemFailure, asFailure } from '../../shared/http/problem-failure';
import { Outbox, type Question } from '../../shared/live/outbox/outbox';
import { GuestClient } from '../data/guest-client';
import { GuestMemory, type Written } from '../data/guest-memory';
import type { GuestNote } from '../ui/join/guest-note';

const NAME = 'gevinst.guest.name';
const GONE = [400, 410];

/** What one phone has to do with one meeting: where it is, who writes, and the notes it has sent. */
@Injectable()
export class JoinStore {
  private readonly guests = inject(GuestClient);
  private readonly outbox = inject(Outbox);
  private readonly token = signal('');
  private readonly memory = inject(GuestMemory);
  private readonly written = signal<readonly Written[]>([]);
  readonly work = new Work();
  readonly meeting = signal<Joined | null>(null);
  /** The way in is closed, or was never one. */
  readonly closed = signal<ProblemFailure | null>(null);
  /** Closed for good, and not only out of reach. */
  readonly isGone = computed(() => GONE.includes(this.closed()?.status ?? 0));
  /** What was refused at this meeting. */
  private readonly questions = computed(() =>
    this.outbox.questions().filter(({ letter }) => letter.projectId === this.token()),
  );
  /** As they call themselves; asked for once. */
  readonly name = signal('');
  /** Newest first, with those that an earlier visit could not send. */
  readonly notes = computed<GuestNote[]>(() => {
    const pending = new Set(this.outbox.pending(this.token()).map(({ body }) => body?.['id']));
    const questions = new Map(this.questions().map((one) => [one.letter.body?.['id'], one]));
    const left = [...this.outbox.pending(this.token()), ...this.questions().map(letterOf)]
      .map(({ body }) => ({ id: String(body?.['id']), text: String(body?.['text']) }))
      .filter(({ id }) => !this.written().some((one) => one.id === id));
    return [...left, ...this.written()]
      .map(({ id, text }): GuestNote => {
        const failure = questions.get(id)?.failure;
        const why = failure?.fields[0]?.message ?? failure?.words ?? '';
        const state = questions.has(id) ? 'refused' : pending.has(id) ? 'waiting' : 'sent';
        return { id, text, state, why, mayTryAgain: (failure?.status ?? 0) >= 500 };
      })
      .toReversed();
  });
  readonly waiting = this.outbox.waiting;

  constructor() {
    this.guests.begin();
    const back = () => document.visibilityState === 'visible' && void this.look();
    document.addEventListener('visibilitychange', back);
    inject(DestroyRef).onDestroy(() => {
      document.removeEventListener('visibilitychange', back);
      this.guests.end();
    });
  }

  open(token: string): void {
    this.token.set(token);
    this.name.set(this.memory.read(token, 'in'));
    this.written.set(this.memory.notes(token));
    void this.look();
  }

  /** Whether the meeting is still there; without an answer nothing is said. */
  async look(): Promise<void> {
    try {
      this.meeting.set(await this.guests.join(this.token()));
      this.closed.set(null);
    } catch (error) {
      const failure = asFailure(error);
      if (GONE.includes(failure.status) || this.meeting() === null) this.closed.set(failure);
    }
  }

  /** What is being written stays through a change of language, and when the phone throws the page away. */
  draft(): { name: string; text: string } {
    const name = this.memory.read(this.token(), 'name') || (localStorage.getItem(NAME) ?? '');
    return { name, text: this.memory.read(this.token(), 'draft') };
  }

  keep(what: 'name' | 'draft', text: string): void {
    this.memory.write(this.token(), what, text);
  }

  async comeIn(name: string): Promise<void> {
    localStorage.setItem(NAME, name);
    const joined = await this.work.run(async () =>
      this.meeting.set(await this.guests.join(this.token(), name)),
    );
    // Without a connection the name goes with the first note.
    if (joined || this.work.failure()?.code === 'offline') this.isIn(name);
  }

  send(text: string): void {
    const note = { id: crypto.randomUUID(), text };
    this.hold([...this.written(), note]);
    this.guests.send({ ...note, token: this.token(), name: this.name() });
  }

  /** A note that was refused is taken back: to be written in another way, or thrown away. */
  takeBack({ id }: GuestNote): void {
    const question = this.questionOf(id);
    if (question) this.outbox.giveUp(question);
    this.hold(this.written().filter((one) => one.id !== id));
  }

  /** What the server failed at is sent once more. */
  tryAgain({ id }: GuestNote): void {
    const question = this.questionOf(id);
    if (question) this.outbox.again(question);
  }

  private isIn(name: string): void {
    this.memory.write(this.token(), 'in', name);
    this.name.set(name);
  }

  private hold(notes: readonly Written[]): void {
    this.written.set(notes);
    this.memory.keepNotes(this.token(), notes);
  }

  private questionOf(id: string): Question | undefined {
    return this.questions().find(({ letter }) => letter.body?.['id'] === id);
  }
}

const letterOf = ({ letter }: Question) => letter;
