import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  type Signal,
  afterNextRender,
  computed,
  inject,
  Injector,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ConfirmButton } from '../../../shared/ui/confirm-button';
import { Failure } from '../../../shared/ui/states';
import { type FieldDef, type RegisterDef, labelOf } from '../definitions/field';
import { ConflictNotice } from '../editing/conflict-notice';
import { LineActions } from '../editing/line-actions';
import { LineFacts, isWritten } from '../editing/line-facts';
import type { PartEdits } from '../editing/part-edits';
import type { ActOn } from './act-on';
import { ThemeCell } from './cell';
import { type Line, type Sheet, textOf, textsOf, valueAt } from './line';
import { LineForm } from './line-form';
import type { Lookups } from './lookups';
import { suggestionsOf } from './suggestions';

interface Editing {
  /** null = one more. */
  readonly id: string | null;
  readonly line: Sheet;
  /** The lines when the form was opened: what someone else does meanwhile is not undone by it. */
  readonly base: readonly Line[];
}

/** Lines that are added, changed, moved and removed with mouse or keyboard; cards on a phone. */
@Component({
  selector: 'gv-register',
  imports: [
    ...[ConfirmButton, ConflictNotice, Failure, LineActions, LineFacts, LineForm],
    ...[NgTemplateOutlet, ThemeCell, TranslocoPipe],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'card register', '[id]': 'def().part' },
  templateUrl: './register.html',
})
export class Register {
  private readonly transloco = inject(TranslocoService);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly def = input.required<RegisterDef>();
  readonly theme = input.required<string>();
  readonly projectId = input.required<string>();
  readonly lines = input.required<readonly Line[]>();
  readonly lookups = input.required<Lookups>();
  readonly canEdit = input(false);
  readonly mayDecide = input(false);
  readonly edits = input.required<PartEdits>();
  readonly decided = output<{ line: Line; decided: boolean }>();
  readonly act = output<ActOn>();
  private readonly lineForm = viewChild(LineForm);
  private readonly turned = signal<ReadonlySet<string>>(new Set());
  protected readonly editing = signal<Editing | null>(null);
  protected readonly busy = computed(() => this.edits().busy());
  protected readonly failure = computed(() => this.edits().failureIn(this.def().part));
  protected readonly conflict = computed(() => this.edits().conflictIn(this.def().part));
  protected readonly labelOf = labelOf;
  /** Figures stand under each other. */
  protected readonly isNumber = ({ kind }: FieldDef) => kind === 'amount' || kind === 'number';
  protected readonly prefix = computed(() => `themes.${this.theme()}.${this.def().part}`);
  protected readonly columns = computed(() => this.def().fields.filter(({ column }) => column));
  protected readonly rowActions = computed(
    () =>
      this.canEdit() ||
      this.mayDecide() ||
      this.def().acts === true ||
      this.lines().some((line) => this.restOf(line).length > 0),
  );
  /** The line that is being written has been deleted meanwhile: it stays where it was until the form is closed. */
  protected readonly lost = computed(() => {
    const { id, line } = this.editing() ?? {};
    return id && !this.lines().some((one) => one.id === id) ? (line as Line) : null;
  });
  protected readonly rows = computed(() => {
    const lost = this.lost();
    const at = this.editing()?.base.findIndex(({ id }) => id === lost?.id) ?? 0;
    return lost === null ? this.lines() : this.lines().toSpliced(at, 0, lost);
  });
  protected readonly suggestions: Signal<ReturnType<typeof suggestionsOf>> = computed(() =>
    this.canEdit() ? suggestionsOf(this.def(), this.lines(), (key) => this.say(key)) : [],
  );

  /** What is written in the line besides its columns. */
  protected restOf(line: Line): readonly FieldDef[] {
    return this.def().fields.filter((field) => !field.column && isWritten(field, line));
  }

  /** Leadership reads the whole of what it is asked to decide. */
  protected isOpen(line: Line): boolean {
    const asked = this.mayDecide() && this.def().decides !== undefined && !this.isDecided(line);
    return this.turned().has(line.id) !== asked;
  }

  protected toggle({ id }: Line): void {
    this.turned.update((turned) => {
      const next = new Set(turned);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }

  protected add(line: Sheet = {}): void {
    this.open({ id: null, line, base: this.lines() });
  }

  protected edit(line: Line): void {
    this.open({ id: line.id, line, base: this.lines() });
  }

  protected cancel(): void {
    const id = this.editing()?.id ?? null;
    this.edits().forget();
    this.editing.set(null);
    this.focus(id === null ? '.register-add' : `[data-line="${id}"] .register-edit`);
  }

  protected async keep(read: Sheet, chosen = false): Promise<void> {
    const editing = this.editing();
    if (editing === null) return;
    const line = { ...read, id: editing.id ?? crypto.randomUUID() };
    // Whoever saves a line that is gone has been told so, and puts it back.
    const base = this.lost() === null ? editing.base : this.lines();
    const place = base.findIndex(({ id }) => id === line.id);
    const mine = place < 0 ? [...base, line] : base.with(place, line);
    if (await this.put(base, mine, chosen)) this.cancel();
  }

  protected async remove({ id }: Line): Promise<void> {
    const base = this.editing()?.base ?? this.lines();
    const left = base.filter((one) => one.id !== id);
    if (await this.put(base, left)) this.closeAt('.register-add');
  }

  protected async move({ id }: Line, by: -1 | 1): Promise<void> {
    const base = this.lines();
    const from = base.findIndex((one) => one.id === id);
    const to = from + by;
    if (from < 0 || to < 0 || to >= base.length) return;
    const mine = base.filter((one) => one.id !== id);
    mine.splice(to, 0, base[from] as Line);
    await this.put(base, mine);
  }

  /** What stands in the form by now is mine; without a form, what was sent. */
  protected async settle(mine: boolean, deletes: boolean): Promise<void> {
    const form = this.lineForm();
    if (mine && !deletes && form !== undefined) {
      const read = form.read();
      if (read !== null) await this.keep(read, true);
    } else if (await this.edits().settle(mine)) this.closeAt('.register-add');
  }

  protected titleOf(line: Line): string {
    const [title] = this.columns();
    const text = title === undefined ? '' : textOf(valueAt(line, title.key));
    return title?.kind === 'choice' ? this.say(`themes.value.${title.words}.${text}`) : text;
  }

  protected actOn(line: Line): void {
    const [benefitId = null] = [
      ...textsOf(line['brakesBenefitIds']),
      ...textsOf(line['benefitIds']),
    ];
    const { part } = this.def();
    const title = this.titleOf(line);
    this.act.emit({ part, on: line, all: this.lines(), title, suggested: '', benefitId });
  }

  protected hasActions(line: Line): boolean {
    return textsOf(line['actionIds']).length > 0;
  }

  protected isDecided(line: Line): boolean {
    return line['decision'] !== null && line['decision'] !== undefined;
  }

  private open(editing: Editing): void {
    this.edits().forget();
    this.editing.set(editing);
    this.focus('form :is(input, select, textarea)');
  }

  private closeAt(selector: string): void {
    this.editing.set(null);
    this.focus(selector);
  }

  private put(base: readonly Line[], mine: readonly Line[], chosen = false): Promise<boolean> {
    const change = { part: this.def().part, base, mine };
    return this.edits().save(chosen ? { ...change, chosen } : change);
  }

  private focus(selector: string): void {
    const find = () => this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus();
    afterNextRender(find, { injector: this.injector });
  }

  private say(key: string): string {
    return this.transloco.translate<string>(key);
  }
}
