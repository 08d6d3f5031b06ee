import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ProblemFailure } from '../../../shared/http/problem-failure';
import { type FieldDef, type SheetDef, labelOf } from '../definitions/field';
import { ThemeCell } from './cell';
import { type Sheet, textOf, textsOf, valueAt } from './line';
import { LineForm } from './line-form';
import type { Lookups } from './lookups';

/** A part as it was, and as it shall be. */
export interface SheetChange {
  readonly part: string;
  readonly base: Sheet;
  readonly mine: Sheet;
}

/** A part of a theme that is one thing: read as text, written in a form. */
@Component({
  selector: 'gv-theme-sheet',
  imports: [LineForm, ThemeCell, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class]': '"card theme-sheet theme-sheet-" + def().name', '[id]': 'def().name' },
  template: `
    <div class="card-head register-head">
      <div>
        <h2>{{ prefix() + '.title' | transloco }}</h2>
        <p class="quiet small">{{ prefix() + '.lead' | transloco }}</p>
      </div>
      @if (canEdit() && !editing()) {
        <button
          type="button"
          class="button sheet-edit"
          [attr.aria-label]="(verb() | transloco) + ': ' + (prefix() + '.title' | transloco)"
          (click)="edit()"
        >
          {{ verb() | transloco }}
        </button>
      }
    </div>
    @if (editing(); as base) {
      <gv-line-form
        [name]="def().name"
        [fields]="def().fields"
        [line]="base"
        [lookups]="lookups()"
        [busy]="busy()"
        [failure]="failure()"
        (saved)="keep($event)"
        (cancelled)="close()"
      />
    } @else if (empty()) {
      <p class="quiet register-none">{{ prefix() + '.none' | transloco }}</p>
    } @else {
      <dl class="sheet-facts">
        @for (field of def().fields; track field.key) {
          <div class="sheet-fact">
            <dt>{{ labelOf(field) | transloco }}</dt>
            @if (link(field); as url) {
              <dd>
                <a [href]="url" target="_blank" rel="noopener noreferrer">{{ url }}</a>
              </dd>
            } @else if (field.kind === 'lines') {
              <dd>
                <ul class="plain-list">
                  @for (note of notes(field); track $index) {
                    <li>{{ note }}</li>
                  } @empty {
                    <li class="quiet">–</li>
                  }
                </ul>
              </dd>
            } @else {
              <dd class="sheet-text">
                <gv-theme-cell [field]="field" [line]="sheet()" [lookups]="lookups()" />
              </dd>
            }
          </div>
        }
      </dl>
    }
    @if (def().cut) {
      <p class="quiet small register-cut">{{ 'themes.cut.' + def().name | transloco }}</p>
    }
  `,
})
export class ThemeSheet {
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly def = input.required<SheetDef>();
  readonly theme = input.required<string>();
  readonly sheet = input.required<Sheet>();
  readonly lookups = input.required<Lookups>();
  readonly canEdit = input(false);
  readonly busy = input(false);
  readonly failure = input<ProblemFailure | null>(null);
  /** Moves when what was in the form has been settled elsewhere; the form closes. */
  readonly settled = input(0);
  /** Says whether it went well. */
  readonly save = input.required<(change: SheetChange) => Promise<boolean>>();
  /** What the part was when the form was opened. */
  protected readonly editing = linkedSignal<number, Sheet | null>({
    source: this.settled,
    computation: () => null,
  });
  protected readonly labelOf = labelOf;
  protected readonly prefix = computed(() => `themes.${this.theme()}.${this.def().name}`);
  /** Key of what the button does. */
  protected readonly verb = computed(() => (this.empty() ? 'themes.write' : 'shared.edit'));

  protected readonly empty = computed(() =>
    this.def().fields.every((field) => this.isEmpty(field)),
  );

  protected edit(): void {
    this.editing.set(this.sheet());
    this.focus('form :is(input, select, textarea)');
  }

  protected close(): void {
    this.editing.set(null);
    this.focus('.sheet-edit');
  }

  protected async keep(mine: Sheet): Promise<void> {
    const base = this.editing();
    if (base === null) return;
    if (await this.save()({ part: this.def().part, base, mine })) this.close();
  }

  protected notes(field: FieldDef): readonly string[] {
    return textsOf(valueAt(this.sheet(), field.key));
  }

  /** Only a whole address of the web becomes a link. */
  protected link({ key }: FieldDef): string | null {
    const text = textOf(valueAt(this.sheet(), key));
    return /^https?:\/\/\S+$/.test(text) ? text : null;
  }

  private isEmpty(field: FieldDef): boolean {
    return field.kind === 'lines'
      ? this.notes(field).length === 0
      : textOf(valueAt(this.sheet(), field.key)) === '';
  }

  private focus(selector: string): void {
    const find = () => this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus();
    afterNextRender(find, { injector: this.injector });
  }
}
