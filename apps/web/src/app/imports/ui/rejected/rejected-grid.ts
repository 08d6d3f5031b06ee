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
} from '@angular/core';
import type { ImportDecisions, ImportMessage } from '@gevinst/contract';
import { TranslocoDirective } from '@jsverse/transloco';
import { WordsPipe } from '../../../shared/i18n/words.pipe';
import { type Reject, fixColumn, kindsOf, nextError, rejectsOf } from './rejects';
import { typedIn, typedOrSuggested } from './row-field';

/** Rows in the page at a time; more on request, so that a file with thousands of errors stays quick. */
const PAGE = 100;

/** Kinds of error that have a short name in the dictionary. */
const NAMED: ReadonlySet<string> = new Set([
  'unknown_indicator',
  'number_not',
  'number_grouping',
  'period_not',
  'period_impossible',
  'field_count',
  'conflicting_values',
  'quarantined',
]);

/** Rejected cells, each put right, suggested, or left as a to-do without leaving the page. F8 goes to the next. */
@Component({
  selector: 'gv-rejected-grid',
  imports: [TranslocoDirective, WordsPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    '(document:keydown.f8)': 'jump($event, false)',
    '(document:keydown.shift.f8)': 'jump($event, true)',
  },
  templateUrl: './rejected-grid.html',
})
export class RejectedGrid {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly warnings = input.required<readonly ImportMessage[]>();
  /** How many rejects there are in all; `warnings` holds the first ones. */
  readonly total = input.required<number>();
  readonly editable = input(true);
  /** Names to choose from where the file has one that is not known. */
  readonly indicators = input<readonly string[]>([]);
  readonly decided = output<Partial<ImportDecisions>>();

  protected readonly rejects = computed(() => rejectsOf(this.warnings()));
  protected readonly kinds = computed(() => kindsOf(this.rejects()));
  protected readonly kind = linkedSignal<{ code: string }[], string | null>({
    source: this.kinds,
    computation: (kinds, last) => kinds.find(({ code }) => code === last?.value)?.code ?? null,
  });
  protected readonly shown = signal(PAGE);
  protected readonly matching = computed(() => {
    const kind = this.kind();
    return this.rejects().filter(({ message }) => kind === null || message.code === kind);
  });
  protected readonly rows = computed(() => this.matching().slice(0, this.shown()));
  protected readonly hidden = computed(() => Math.max(0, this.total() - this.rejects().length));
  /** Sent to the server and not read again yet. */
  protected readonly sent = linkedSignal<readonly Reject[], ReadonlySet<string>>({
    source: this.rejects,
    computation: () => new Set(),
  });
  private focusAt: number | null = null;

  constructor() {
    afterRenderEffect(() => {
      this.rows();
      if (this.focusAt === null || this.sent().size > 0) return;
      this.focusRow(Math.min(this.focusAt, this.rows().length - 1));
      this.focusAt = null;
    });
  }

  protected readonly fixColumn = fixColumn;
  protected readonly named = NAMED;
  protected readonly typedIn = typedIn;
  protected readonly typedOrSuggested = typedOrSuggested;

  protected fix(reject: Reject, index: number, value: string): void {
    const { line } = reject.message;
    const column = fixColumn(reject.message);
    if (line === null || column === null || value === reject.message.text) return;
    this.send([reject], index, { fixes: [{ line, column, value }] });
  }

  protected fixAlike(reject: Reject, index: number, value: string): void {
    const { column, text } = reject.message;
    if (column === null || text === null || value === text) return;
    const alike = this.rejects().filter(
      ({ message }) => message.column === column && message.text === text,
    );
    this.send(alike, index, { fixAll: [{ column, text, value }] });
  }

  protected leave(reject: Reject, index: number): void {
    const { line } = reject.message;
    if (line !== null) this.send([reject], index, { quarantine: [line] });
  }

  protected release(reject: Reject, index: number): void {
    const { line } = reject.message;
    if (line !== null) this.send([reject], index, { release: [line] });
  }

  protected more(): void {
    this.shown.update((count) => count + PAGE);
  }

  /** To the first error; for the page's own button. */
  start(): void {
    this.focusRow(0);
  }

  protected jump(event: Event, backwards: boolean): void {
    event.preventDefault();
    const current = this.fields().indexOf(document.activeElement as HTMLElement);
    this.fields()[nextError(current, this.fields().length, backwards)]?.focus();
  }

  private send(
    rejects: readonly Reject[],
    index: number,
    decisions: Partial<ImportDecisions>,
  ): void {
    this.sent.update((sent) => new Set([...sent, ...rejects.map(({ key }) => key)]));
    this.focusAt = index;
    this.decided.emit(decisions);
  }

  private focusRow(index: number): void {
    const row =
      this.host.nativeElement.querySelectorAll<HTMLElement>('tbody tr')[Math.max(0, index)];
    const field = row?.querySelector<HTMLElement>('input, button');
    (field ?? this.host.nativeElement.querySelector<HTMLElement>('[tabindex="-1"]'))?.focus();
  }

  private fields(): HTMLElement[] {
    return [...this.host.nativeElement.querySelectorAll<HTMLElement>('tbody [data-error]')];
  }
}
