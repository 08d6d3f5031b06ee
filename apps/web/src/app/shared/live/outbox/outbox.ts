import { DestroyRef, Service, computed, effect, inject, signal, untracked } from '@angular/core';
import { ApiClient } from '../../http/api-client';
import { LiveUpdates } from '../../http/live-updates';
import type { ProblemFailure } from '../../http/problem-failure';
import { backOffMs } from '../back-off';
import { type Delivery, deliver } from './deliver';
import { type Edit, type Letter, letterOf } from './letter';
import { LetterStore } from './letter-store';
import type { Clash } from './rebase';

/** How often the server may fail at a letter before its writer is asked, and the next one is sent. */
const MOST_FAILED = 3;

/** A letter that stands still until a person has said what is to become of it. */
export interface Question {
  readonly letter: Letter;
  readonly clash: Clash | null;
  /** Why the server will not have it. */
  readonly failure: ProblemFailure | null;
}

interface Waiter {
  readonly atForm: (() => boolean) | undefined;
  readonly resolve: () => void;
  readonly reject: (failure: ProblemFailure) => void;
}

/**
 * Everything that people write together goes through here: project by project in the order it was written, kept until
 * it has arrived, put on top of what others wrote meanwhile, and asked about only where two people changed the same.
 */
@Service()
export class Outbox {
  private readonly client = inject(ApiClient);
  private readonly live = inject(LiveUpdates);
  private readonly letters = signal<readonly Letter[]>([]);
  private readonly open = signal<readonly Question[]>([]);
  private readonly failures = signal<ReadonlyMap<string, number>>(new Map());
  private readonly waiters = new Map<string, Waiter>();
  /** By letter: how often the server failed at it. */
  private readonly failed = new Map<string, number>();
  /** Letters whose writers have gone on. */
  private readonly left = new Set<string>();
  private readonly sending = new Set<string>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private store: LetterStore | null = null;

  /** Whether what was written last could not be sent yet. */
  readonly waiting = computed(() => this.failures().size > 0);
  readonly questions = this.open.asReadonly();

  constructor() {
    const wake = () => this.wake();
    addEventListener('online', wake);
    inject(DestroyRef).onDestroy(() => {
      removeEventListener('online', wake);
      this.end();
    });
    effect(() => {
      if (this.live.connected()) untracked(wake);
    });
  }

  /** What is on its way to a project, oldest first: a page shows it as if it had arrived. */
  pending(projectId: string): readonly Letter[] {
    return this.letters().filter((letter) => letter.projectId === projectId);
  }

  /** Resolves when it has arrived, which may be much later; fails when the server will not have it. */
  send(edit: Edit): Promise<void> {
    const letter = letterOf(edit);
    if (edit.goesOn === true) this.left.add(letter.id);
    this.store?.keep(letter);
    this.letters.update((all) => [...all, letter]);
    return new Promise((resolve, reject) => {
      this.waiters.set(letter.id, { atForm: edit.atForm, resolve, reject });
      void this.run(letter.projectId);
    });
  }

  /** Somebody is signed in: what they left unsent is sent now. */
  begin(userId: string): void {
    this.end();
    this.store = new LetterStore(userId);
    this.letters.set(this.store.all());
    this.wake();
  }

  /** Nobody is signed in. What is not sent stays in the browser until its writer is back. */
  end(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
    this.waiters.clear();
    this.failed.clear();
    this.left.clear();
    this.store = null;
    this.letters.set([]);
    this.open.set([]);
    this.failures.set(new Map());
  }

  /** Mine is to stand, or what the other wrote; all else that I changed is kept in both. */
  choose(question: Question, which: 'mine' | 'theirs'): void {
    this.close(question);
    const letter = question.clash?.[which] ?? null;
    if (letter === null) return this.arrived(question.letter);
    this.store?.keep(letter);
    this.letters.update((all) => [letter, ...all]);
    void this.run(letter.projectId);
  }

  /** What the server failed at is sent once more. */
  again(question: Question): void {
    this.close(question);
    this.letters.update((all) => [...all, question.letter]);
    void this.run(question.letter.projectId);
  }

  /** What was written at a form and waits is not to be sent after all; what is on its way already is. Which letters. */
  withdraw(atForm: () => boolean): string[] {
    const isMine = ({ id, projectId }: Letter) =>
      this.waiters.get(id)?.atForm === atForm && !this.sending.has(projectId);
    const mine = this.letters().filter(isMine);
    for (const letter of mine) {
      this.letters.update((all) => all.filter((one) => one !== letter));
      this.arrived(letter);
    }
    this.wake();
    return mine.map(({ id }) => id);
  }

  /** What was refused is given up. */
  giveUp(question: Question): void {
    this.close(question);
    this.store?.drop(question.letter);
  }

  private wake(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
    for (const { projectId } of this.letters()) void this.run(projectId);
  }

  /** One letter after the other, until none is left or nobody answers. */
  private async run(projectId: string): Promise<void> {
    if (this.sending.has(projectId) || this.timers.has(projectId)) return;
    this.sending.add(projectId);
    while (await this.sendNext(projectId));
    this.sending.delete(projectId);
  }

  /** False when there is nothing more to do now. */
  private async sendNext(projectId: string): Promise<boolean> {
    const [letter] = this.pending(projectId);
    if (letter === undefined) return this.reached(projectId);
    const { store } = this;
    const isHere = () => store === this.store;
    const delivery = await deliver(this.client, letter, { user: store?.userId ?? null, isHere });
    // Somebody else is signed in by now; what is theirs comes next.
    if (!isHere()) return true;
    if (delivery.kind === 'later' || this.mayTryAgain(letter, delivery)) {
      return this.later(projectId);
    }
    this.settle(letter, delivery);
    return true;
  }

  private mayTryAgain({ id }: Letter, { kind }: Delivery): boolean {
    if (kind !== 'failed') return false;
    const times = (this.failed.get(id) ?? 0) + 1;
    this.failed.set(id, times);
    return times < MOST_FAILED;
  }

  private settle(letter: Letter, delivery: Exclude<Delivery, { kind: 'later' }>): void {
    this.letters.update((all) => all.filter(({ id }) => id !== letter.id));
    this.failed.delete(letter.id);
    if (delivery.kind === 'arrived') return this.arrived(letter);
    if (delivery.kind === 'clash')
      return this.ask({ letter, clash: delivery.clash, failure: null });
    const waiter = this.waiters.get(letter.id);
    // Whoever has written it and gone on is not at that form any more.
    const hasLeft = waiter === undefined || this.left.has(letter.id);
    const isAtForm = waiter?.atForm?.() ?? !this.failures().has(letter.projectId);
    if (hasLeft || !isAtForm) this.ask({ letter, clash: null, failure: delivery.failure });
    else this.store?.drop(letter);
    this.waiters.delete(letter.id);
    this.left.delete(letter.id);
    waiter?.reject(delivery.failure);
  }

  private arrived(letter: Letter): void {
    this.store?.drop(letter);
    this.waiters.get(letter.id)?.resolve();
    this.left.delete(letter.id);
    this.waiters.delete(letter.id);
  }

  private ask(question: Question): void {
    this.open.update((all) => [...all, question]);
  }

  private close(question: Question): void {
    this.open.update((all) => all.filter((one) => one !== question));
  }

  private later(projectId: string): false {
    const failures = (this.failures().get(projectId) ?? 0) + 1;
    this.failures.update((all) => new Map(all).set(projectId, failures));
    const again = () => {
      this.timers.delete(projectId);
      void this.run(projectId);
    };
    this.timers.set(projectId, setTimeout(again, backOffMs(failures)));
    return false;
  }

  private reached(projectId: string): false {
    if (this.failures().has(projectId)) {
      this.failures.update((all) => new Map([...all].filter(([id]) => id !== projectId)));
    }
    return false;
  }
}
