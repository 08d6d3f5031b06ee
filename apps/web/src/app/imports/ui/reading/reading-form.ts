import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import type { ImportReading, ImportResource } from '@gevinst/contract';
import { TranslocoDirective } from '@jsverse/transloco';
import { Choices } from '../../../shared/form/choices';
import { LanguageStore } from '../../../shared/i18n/language';
import { SelectInput } from '../../../shared/ui/select-input';
import type { Answers } from '../questions/answers';
import {
  asRead,
  corrected,
  delimiters,
  doubledIn,
  encodings,
  headerLines,
  isRead,
  kinds,
  layoutChanges,
  rolesOf,
  writtenOf,
} from './corrections';

/** Lets the analyst say how the file is to be read: its layout, and what each column is for. */
@Component({
  selector: 'gv-reading-form',
  imports: [SelectInput, TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './reading-form.html',
})
export class ReadingForm {
  private readonly language = inject(LanguageStore).language;
  private readonly choices = inject(Choices);
  readonly reading = input.required<ImportReading>();
  readonly kind = input.required<ImportResource['kind']>();
  readonly busy = input(false);
  readonly corrected = output<Answers>();
  readonly closed = output();

  private readonly before = computed(() => asRead(this.reading(), this.kind()));
  protected readonly draft = linkedSignal<Answers>(() => ({ ...this.before() }));
  protected readonly changes = computed(() => corrected(this.before(), this.draft()));
  protected readonly nothing = computed(() => Object.keys(this.changes()).length === 0);
  protected readonly otherColumns = computed(() => layoutChanges(this.before(), this.draft()));
  protected readonly lists = computed(() => [
    { id: 'encoding', choices: encodings(this.reading()) },
    { id: 'delimiter', choices: delimiters(this.reading(), this.language()) },
    { id: 'kind', choices: this.choices.of('imports.kind', kinds(this.kind())) },
  ]);
  protected readonly lines = computed(() => headerLines(this.reading()));
  protected readonly columns = computed(() =>
    this.reading().columns.map((column) => ({
      ...column,
      roleId: `role:${column.name}`,
      writtenId: `written:${column.name}`,
      roles: rolesOf(column, this.kind()),
      ways: writtenOf(column),
    })),
  );
  protected readonly doubled = computed(() =>
    this.otherColumns() ? null : doubledIn(this.reading(), this.draft()),
  );
  protected readonly isRead = isRead;

  protected choose(id: string, value: string): void {
    this.draft.update((draft) => ({ ...draft, [id]: value }));
  }

  protected submit(event: Event): void {
    event.preventDefault();
    const can = !this.busy() && !this.nothing() && this.doubled() === null;
    if (can) this.corrected.emit(this.changes());
  }
}
