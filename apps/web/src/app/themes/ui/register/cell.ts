import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Competence, competenceGap } from '@gevinst/domain';
import { TranslocoService } from '@jsverse/transloco';
import { krExact, level } from '../../../shared/format/numbers';
import { date, monthWritten } from '../../../shared/format/dates';
import { LanguageStore } from '../../../shared/i18n/language';
import type { FieldDef } from '../definitions/field';
import { type Sheet, textOf, textsOf, valueAt } from './line';
import { type Lookups, choicesOf } from './lookups';

/** One value as it is read: a date, a name, a badge; '–' where there is none. */
@Component({
  selector: 'gv-theme-cell',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (tone(); as tone) {
      <span [class]="'badge badge-' + tone">{{ shown() }}</span>
    } @else if (indicator(); as id) {
      <a [routerLink]="['/indicators', id]">{{ shown() }}</a>
      @if (lookups().measured?.get(id); as measured) {
        <br /><span class="small measured">{{ measured }}</span>
      }
    } @else {
      {{ shown() || '–' }}
    }
  `,
})
export class ThemeCell {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(LanguageStore);
  readonly field = input.required<FieldDef>();
  readonly line = input.required<Sheet>();
  readonly lookups = input.required<Lookups>();
  private readonly value = computed(() => valueAt(this.line(), this.field().key));
  private readonly gap = computed(() =>
    this.field().kind === 'gap' ? competenceGap(this.line() as unknown as Competence) : null,
  );
  protected readonly tone = computed(() => {
    const gap = this.gap();
    if (gap !== null) return gap === 'none' ? 'green' : 'red';
    return this.field().tone?.[textOf(this.value())];
  });
  protected readonly indicator = computed(() =>
    this.field().kind === 'indicator' ? textOf(this.value()) : '',
  );
  protected readonly shown = computed(() => {
    this.language.language();
    return this.words(this.field(), this.value());
  });

  private words(field: FieldDef, value: unknown): string {
    const text = textOf(value);
    switch (field.kind) {
      case 'choice':
        return this.say(text === '' ? `none.${field.none}` : `value.${field.words}.${text}`);
      case 'flags':
        return textsOf(value)
          .map((one) => this.say(`value.${field.words}.${one}`))
          .join(', ');
      case 'check':
        return this.say(value === true ? 'yes' : 'no');
      case 'benefits':
      case 'changes':
        return this.named(textsOf(value));
      case 'indicator':
      case 'line':
        return this.named([text]);
      case 'lines':
        return textsOf(value).join('; ');
      case 'gap':
        return this.say(`value.gap.${this.gap() ?? 'none'}`);
      case 'decision':
        return this.decision(value);
      default:
        return plain(field.kind, text);
    }
  }

  private named(ids: readonly string[]): string {
    const names = new Map(
      choicesOf(this.field(), this.lookups()).map((one) => [one.value, one.label]),
    );
    return ids.flatMap((id) => names.get(id) ?? []).join(', ');
  }

  private decision(value: unknown): string {
    if (typeof value !== 'object' || value === null) return '';
    const { by, on } = value as { by: string; on: string };
    return `${date(on)}, ${by}`;
  }

  private say(key: string): string {
    return this.transloco.translate<string>(`themes.${key}`);
  }
}

function plain(kind: FieldDef['kind'], text: string): string {
  if (text === '') return '';
  if (kind === 'date') return date(text);
  if (kind === 'month') return monthWritten(text);
  if (kind === 'number') return level(text);
  return kind === 'amount' ? krExact(text) : text;
}
