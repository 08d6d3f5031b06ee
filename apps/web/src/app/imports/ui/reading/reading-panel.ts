import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import type { ImportChange, ImportReading, ImportResource } from '@gevinst/contract';
import { TranslocoDirective } from '@jsverse/transloco';
import { decimal } from '../../../shared/format/numbers';
import { LanguageStore } from '../../../shared/i18n/language';
import { WordsPipe } from '../../../shared/i18n/words.pipe';
import { keyboardIsIn } from '../keyboard';
import type { Answers, SaveAnswers } from '../questions/answers';
import { readingFacts, styleWords } from './reading-facts';
import { ReadingForm } from './reading-form';
import { roleAnswer, roleKey } from './role-words';

/** Totals of the parts of a large file are many; the ones that differ come first. */
const SHOWN_TOTALS = 12;

/** How the file was read: cards with evidence, and every column with its reason one click away. */
@Component({
  selector: 'gv-reading-panel',
  imports: [ReadingForm, TranslocoDirective, WordsPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './reading-panel.html',
})
export class ReadingPanel {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly language = inject(LanguageStore).language;
  readonly reading = input.required<ImportReading>();
  readonly changes = input<readonly ImportChange[]>([]);
  readonly open = input(false);
  readonly kind = input<ImportResource['kind']>('measurements');
  readonly editable = input(false);
  readonly busy = input(false);
  readonly save = input.required<SaveAnswers>();

  private readonly opener = viewChild<ElementRef<HTMLElement>>('opener');
  protected readonly editing = signal(false);
  /** The reading that a correction was about; another one has come when the file has been read again. */
  private readonly sent = signal<ImportReading | null>(null);
  protected readonly told = computed(() => {
    const sent = this.sent();
    if (sent === null) return null;
    if (this.busy()) return 'correct.rereading';
    return this.editing() || sent === this.reading() ? null : 'correct.reread';
  });

  protected readonly decimal = decimal;
  protected readonly roleKey = roleKey;
  protected readonly roleAnswer = roleAnswer;
  protected readonly facts = computed(() =>
    readingFacts({ reading: this.reading(), changes: this.changes() }, this.language()),
  );
  protected readonly used = computed(() =>
    this.reading().columns.filter(({ role }) => role !== 'ignored'),
  );
  protected readonly ignored = computed(() =>
    this.reading()
      .columns.filter(({ role }) => role === 'ignored')
      .map(({ name }) => name),
  );
  protected readonly totals = computed(() =>
    [...this.reading().totals]
      .sort((a, b) => Number(a.agrees ?? true) - Number(b.agrees ?? true) || a.line - b.line)
      .slice(0, SHOWN_TOTALS),
  );
  protected readonly hiddenTotals = computed(
    () => this.reading().totals.length - this.totals().length,
  );

  /** What was corrected stays in the form until the server has it. */
  protected async send(answers: Answers): Promise<void> {
    this.sent.set(this.reading());
    if (await this.save()(answers)) this.close();
    else this.sent.set(null);
  }

  /** The keyboard goes back to where the form was opened, unless it has gone elsewhere. */
  protected close(): void {
    if (keyboardIsIn(this.host)) this.opener()?.nativeElement.focus();
    this.editing.set(false);
  }

  protected words(style: string): string {
    return styleWords(style, this.language());
  }
}
