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
  linkedSignal,
  output,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { ProblemFailure } from '../../../shared/http/problem-failure';
import { ConfirmButton } from '../../../shared/ui/confirm-button';
import { type FieldDef, type RegisterDef, labelOf } from '../definitions/field';
import { ThemeCell } from './cell';
import { type Line, type Sheet, textOf, textsOf, valueAt } from './line';
import { LineForm } from './line-form';
import type { ActOn } from './act-on';
import type { Lookups } from './lookups';
import { suggestionsOf } from './suggestions';

/** A list of lines as it was, and as it shall be. */
export interface LinesChange {
  readonly part: string;
  readonly base: readonly Line[];
  readonly mine: readonly Line[];
}

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
  imports: [ConfirmButton, LineForm, NgTemplateOutlet, RouterLink, ThemeCell, TranslocoPipe],
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
  readonly busy = input(false);
  readonly failure = input<ProblemFailure | null>(null);
  /** Says whether it went well. */
  readonly save = input.required<(change: LinesChange) => Promise<boolean>>();
  /** Moves when what was in the form has been settled elsewhere; the form closes. */
  readonly settled = input(0);
  readonly decided = output<{ line: Line; decided: boolean }>();
  readonly act = output<ActOn>();
  protected readonly editing = linkedSignal<number, Editing | null>({
    source: this.settled,
    computation: () => null,
  });
  protected readonly labelOf = labelOf;
  /** Figures stand under each other. */
  protected readonly isNumber = ({ kind }: FieldDef) => kind === 'amount' || kind === 'number';
  protected readonly rowActions = computed(
    () => this.canEdit() || this.mayDecide() || this.def().acts === true,
  );
  protected readonly prefix = computed(() => `themes.${this.theme()}.${this.def().part}`);
  protected readonly columns = computed(() => this.def().fields.filter(({ column }) => column));
  protected readonly suggestions: Signal<ReturnType<typeof suggestionsOf>> = computed(() =>
    this.canEdit() ? suggestionsOf(this.def(), this.lines(), (key) => this.say(key)) : [],
  );

  protected add(line: Sheet = {}): void {
    this.editing.set({ id: null, line, base: this.lines() });
    this.focus('form :is(input, select, textarea)');
  }

  protected edit(line: Line): void {
    this.editing.set({ id: line.id, line, base: this.lines() });
    this.focus('form :is(input, select, textarea)');
  }

  protected cancel(): void {
    const id = this.editing()?.id ?? null;
    this.editing.set(null);
    this.focus(id === null ? '.register-add' : `[data-line="${id}"] .register-edit`);
  }

  protected async keep(read: Sheet): Promise<void> {
    const editing = this.editing();
    if (editing === null) return;
    const line = { ...read, id: editing.id ?? crypto.randomUUID() };
    const mine =
      editing.id === null
        ? [...editing.base, line]
        : editing.base.map((one) => (one.id === line.id ? line : one));
    if (await this.put(editing.base, mine)) this.cancel();
  }

  protected async remove({ id }: Line): Promise<void> {
    const base = this.lines();
    const left = base.filter((one) => one.id !== id);
    if (!(await this.put(base, left))) return;
    this.editing.set(null);
    this.focus('.register-add');
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

  private put(base: readonly Line[], mine: readonly Line[]): Promise<boolean> {
    return this.save()({ part: this.def().part, base, mine });
  }

  private focus(selector: string): void {
    const find = () => this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus();
    afterNextRender(find, { injector: this.injector });
  }

  private say(key: string): string {
    return this.transloco.translate<string>(key);
  }
}
