import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { ImportQuestion } from '@gevinst/contract';
import { TranslocoDirective } from '@jsverse/transloco';
import { LanguageStore } from '../../../shared/i18n/language';
import { WordsPipe } from '../../../shared/i18n/words.pipe';
import { keyboardIsIn } from '../keyboard';
import { type Answers, controlFor, originOf, prefilled, relevant, unanswered } from './answers';
import { askedOf } from './asked';
import { meaningsOf, plainName } from './meanings';

/** Every open question of a file on one page, filled in as far as the source's last answers reach. */
@Component({
  selector: 'gv-questions-form',
  imports: [TranslocoDirective, WordsPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './questions-form.html',
})
export class QuestionsForm {
  private readonly language = inject(LanguageStore).language;
  private readonly form = viewChild.required<ElementRef<HTMLElement>>('form');
  readonly questions = input.required<readonly ImportQuestion[]>();
  readonly busy = input(false);
  /** It was answered before: the file is read again, or the answer stays. */
  readonly again = input(false);
  readonly answered = output<Answers>();
  readonly closed = output();

  protected readonly answers = linkedSignal(() => prefilled(this.questions()));
  protected readonly asked = signal(false);
  private readonly relevant = computed(() => relevant(this.questions(), this.answers()));
  protected readonly open = computed(() => unanswered(this.relevant(), this.answers()));
  protected readonly rows = computed(() =>
    this.relevant().map((question, index) => ({
      question,
      asked: askedOf(question),
      name: `${this.again() ? 'again' : 'question'}-${index}`,
      control: controlFor(question),
      origin: originOf(question),
      examples: examplesOf(question),
      missing: this.asked() && this.open().includes(question),
      options: question.options.map((option) => ({
        ...option,
        sureness: option.confidence === null ? '' : `${Math.round(option.confidence * 100)} %`,
        plain: plainName(option.value),
        meanings: meaningsOf(question, option.value, this.language()),
      })),
    })),
  );

  /** The file is read; only the reason for changing closed months is missing. */
  protected readonly onlyWhy = computed(() =>
    this.questions().every(({ kind }) => kind === 'closedPeriod'),
  );

  /** The keyboard goes to the words of the next question, unless it is at work elsewhere on the page. */
  toNext(): void {
    const form = this.form().nativeElement;
    if (!keyboardIsIn(form)) return;
    const [next = this.relevant()[0]] = this.open();
    const row = this.rows().find(({ question }) => question === next);
    if (row) form.querySelector<HTMLElement>(`#${row.name}-asked`)?.focus();
  }

  protected choose(id: string, value: string): void {
    this.answers.update((answers) => ({ ...answers, [id]: value }));
  }

  protected submit(event: Event): void {
    event.preventDefault();
    const [first] = this.open();
    this.asked.set(true);
    if (!first) return this.send();
    const at = this.relevant().indexOf(first);
    const field = this.form().nativeElement.querySelector<HTMLElement>(
      `[name="${this.rows()[at]?.name ?? ''}"]`,
    );
    field?.focus();
  }

  private send(): void {
    if (this.busy()) return;
    const given = this.answers();
    this.answered.emit(Object.fromEntries(this.relevant().map(({ id }) => [id, given[id] ?? ''])));
  }
}

/** Examples that the question or its options do not show already. */
function examplesOf({ kind, examples, options }: ImportQuestion): string[] {
  const shown = kind === 'closedPeriod' || options.some(({ value }) => plainName(value) !== null);
  return shown || (kind === 'valueMapping' && examples.length === 1) ? [] : examples.slice(0, 5);
}
