import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LanguageStore } from '../../../shared/i18n/language';
import type { FieldDef, SheetDef } from '../definitions/field';
import { ConflictNotice } from '../editing/conflict-notice';
import { LineFacts, isWritten } from '../editing/line-facts';
import type { PartEdits } from '../editing/part-edits';
import type { ActOn } from './act-on';
import { type Sheet, textsOf } from './line';
import { LineForm } from './line-form';
import type { Lookups } from './lookups';

/** A part of a theme that is one thing: read as text, written in a form. */
@Component({
  selector: 'gv-theme-sheet',
  imports: [ConflictNotice, LineFacts, LineForm, RouterLink, TranslocoPipe],
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
        [busy]="edits().busy()"
        [failure]="failure()"
        (saved)="keep($event)"
        (cancelled)="close()"
      >
        <div notice>
          @if (conflict(); as conflict) {
            <gv-conflict-notice
              [conflict]="conflict"
              [fields]="def().fields"
              [lines]="false"
              [lookups]="lookups()"
              [busy]="edits().busy()"
              (chosen)="settle($event)"
            />
          }
        </div>
      </gv-line-form>
    } @else if (empty()) {
      <p class="quiet register-none">{{ prefix() + '.none' | transloco }}</p>
    } @else {
      <gv-line-facts [fields]="def().fields" [line]="sheet()" [lookups]="lookups()" />
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
  readonly edits = input.required<PartEdits>();
  private readonly lineForm = viewChild(LineForm);
  /** What the part was when the form was opened. */
  protected readonly editing = signal<Sheet | null>(null);
  protected readonly failure = computed(() => this.edits().failureIn(this.def().part));
  protected readonly conflict = computed(() => this.edits().conflictIn(this.def().part));
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
    this.edits().forget();
    this.editing.set(this.sheet());
    this.focus('form :is(input, select, textarea)');
  }

  protected close(): void {
    this.edits().forget();
    this.editing.set(null);
    this.focus('.sheet-edit');
  }

  protected async keep(mine: Sheet, chosen = false): Promise<void> {
    const base = this.editing();
    if (base === null) return;
    const change = { part: this.def().part, base, mine };
    if (await this.edits().save(chosen ? { ...change, chosen } : change)) this.close();
  }

  /** What stands in the form by now is mine. */
  protected async settle(mine: boolean): Promise<void> {
    const read = mine ? this.lineForm()?.read() : null;
    if (read) await this.keep(read, true);
    else if (!mine && (await this.edits().settle(false))) this.close();
  }

  private isEmpty(field: FieldDef): boolean {
    return !isWritten(field, this.sheet());
  }

  private focus(selector: string): void {
    const find = () => this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus();
    afterNextRender(find, { injector: this.injector });
  }
}
