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
  output,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { ProblemFailure } from '../../../shared/http/problem-failure';
import { LanguageStore } from '../../../shared/i18n/language';
import { type FieldDef, type SheetDef, labelOf } from '../definitions/field';
import type { ActOn } from './act-on';
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
  imports: [LineForm, RouterLink, ThemeCell, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class]': '"card theme-sheet theme-sheet-" + def().name', '[id]': 'def().name' },
  template: `
    <div class="card-head register-head">
      <div>
        <h2>{{ prefix() + '.title' | transloco }}</h2>
        <p class="quiet small">{{ prefix() + '.lead' | transloco }}</p>
      </div>
      <div class="actions sheet-actions">
        @if (acted()) {
          <a class="small" [routerLink]="['/projects', projectId(), 'board']">{{
            'themes.act.onBoard' | transloco
          }}</a>
        } @else if (def().acts && !editing()) {
          <button
            type="button"
            class="link-button small"
            [attr.aria-label]="('themes.act.open' | transloco) + ': ' + title()"
            (click)="actOn()"
          >
            {{ 'themes.act.open' | transloco }}
          </button>
        }
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
    @if (def().advice && !editing()) {
      <div class="register-suggest">
        <p class="small quiet">{{ 'themes.advice.lead' | transloco }}</p>
        <div class="actions">
          @for (key of def().advice; track key) {
            <button type="button" class="pill" (click)="actOn(advised(key))">
              + {{ advised(key) }}
            </button>
          }
        </div>
      </div>
    }
    @if (def().cut) {
      <p class="quiet small register-cut">{{ 'themes.cut.' + def().name | transloco }}</p>
    }
  `,
})
export class ThemeSheet {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(LanguageStore).language;
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly def = input.required<SheetDef>();
  readonly theme = input.required<string>();
  readonly projectId = input.required<string>();
  readonly act = output<ActOn>();
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

  protected readonly acted = computed(() => textsOf(this.sheet()['actionIds']).length > 0);
  protected readonly title = computed(() => {
    this.language();
    return this.transloco.translate<string>(`${this.prefix()}.title`);
  });

  protected readonly empty = computed(() =>
    this.def().fields.every((field) => this.isEmpty(field)),
  );

  protected advised(key: string): string {
    return this.transloco.translate<string>(`themes.advice.${this.def().name}.${key}`);
  }

  protected actOn(suggested = ''): void {
    const about = { part: this.def().part, on: this.sheet(), all: null, benefitId: null };
    this.act.emit({ ...about, title: this.title(), suggested });
  }

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
