import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ImportChange, ImportQuestion, ImportReading } from '@gevinst/contract';
import { TranslocoDirective } from '@jsverse/transloco';
import { decimal } from '../../../shared/format/danish';
import { LanguageStore } from '../../../shared/i18n/language';
import { WordsPipe } from '../../../shared/i18n/words.pipe';
import { readingFacts, styleWords } from './reading-facts';

/** Totals of the parts of a large file are many; the ones that differ come first. */
const SHOWN_TOTALS = 12;

/** How the file was read: cards with evidence, and every column with its reason one click away. */
@Component({
  selector: 'gv-reading-panel',
  imports: [TranslocoDirective, WordsPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './reading-panel.html',
})
export class ReadingPanel {
  private readonly language = inject(LanguageStore).language;
  readonly reading = input.required<ImportReading>();
  readonly questions = input<readonly ImportQuestion[]>([]);
  readonly changes = input<readonly ImportChange[]>([]);
  readonly open = input(false);

  protected readonly decimal = decimal;
  protected readonly facts = computed(() =>
    readingFacts(
      { reading: this.reading(), questions: this.questions(), changes: this.changes() },
      this.language(),
    ),
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

  protected words(style: string): string {
    return styleWords(style, this.language());
  }
}
