import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  afterRenderEffect,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { ImportQuestion, ImportReading } from '@gevinst/contract';
import { TranslocoDirective } from '@jsverse/transloco';
import { LanguageStore } from '../../../shared/i18n/language';
import { keyboardIsIn } from '../keyboard';
import type { Answers, SaveAnswers } from './answers';
import { type Given, type Said, givenOf } from './given';
import { QuestionsForm } from './questions-form';

/** As many as can be taken in at a glance; a file of many names has more. */
const FIRST = 4;

/** What people have said about how the file is read, each with a way to say something else. */
@Component({
  selector: 'gv-given-answers',
  imports: [QuestionsForm, TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './given-answers.html',
})
export class GivenAnswers {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly language = inject(LanguageStore).language;
  readonly questions = input.required<readonly ImportQuestion[]>();
  readonly reading = input<ImportReading | null>(null);
  readonly editable = input(false);
  readonly busy = input(false);
  readonly save = input.required<SaveAnswers>();
  /** The last line was taken back while the keyboard was on it. */
  readonly noneLeft = output();

  private readonly given = computed(() =>
    givenOf(this.questions(), this.reading(), this.language()),
  );
  protected readonly all = signal(false);
  protected readonly shown = computed(() =>
    this.all() ? this.given() : this.given().slice(0, FIRST),
  );
  protected readonly more = computed(() => this.given().length - FIRST);
  /** The question that is open again; none once the file has been read with another answer. */
  protected readonly open = linkedSignal<readonly ImportQuestion[], string | null>({
    source: this.questions,
    computation: () => null,
  });
  private readonly title = viewChild<ElementRef<HTMLElement>>('title');
  /** The correction whose line goes when the file has been read without it. */
  private takenBack: string | null = null;

  constructor() {
    afterRenderEffect(() => this.leave(this.given()));
  }

  protected say(t: (key: string, params?: object) => string, said: Said): string {
    return said.key ? t(said.key, said.params ?? {}) : (said.text ?? '');
  }

  protected change({ id, question }: Given): void {
    if (this.busy()) return;
    if (question === null) void this.takeBack(id);
    else if (this.open() === id) this.open.set(null);
    else this.open.set(id);
  }

  /** The new answer stays in the form until the server has it. */
  protected async send(answers: Answers): Promise<void> {
    if (await this.save()(answers)) this.close();
  }

  /** The keyboard goes back to where the question was opened, unless it has gone elsewhere. */
  protected close(): void {
    const opener = this.host.querySelector<HTMLElement>('li [aria-expanded="true"]');
    if (keyboardIsIn(this.host)) opener?.focus();
    this.open.set(null);
  }

  private async takeBack(id: string): Promise<void> {
    this.takenBack = id;
    if (!(await this.save()({ [id]: '' }))) this.takenBack = null;
  }

  /** The keyboard goes from a line that is gone to the list, if it has not gone elsewhere. */
  private leave(given: readonly Given[]): void {
    if (this.takenBack === null || given.some(({ id }) => id === this.takenBack)) return;
    this.takenBack = null;
    if (!keyboardIsIn(this.host)) return;
    if (given.length > 0) this.title()?.nativeElement.focus();
    else this.noneLeft.emit();
  }
}
