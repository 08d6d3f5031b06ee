import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Explanation, MOST_EXPLAINED_ROWS } from '@gevinst/contract';
import { isKroner } from '@gevinst/domain';
import { TranslocoPipe } from '@jsverse/transloco';
import { count, decimal, kr, krExact, level, percent } from '../format/numbers';
import { moment, monthShort } from '../format/dates';
import type { Language } from '../format/spoken';
import { LanguageStore } from '../i18n/language';
import { WordsPipe } from '../i18n/words.pipe';
import { Modal } from '../ui/modal';
import { Failure, Skeleton } from '../ui/states';
import { ExplainStore } from './explain.store';

/** What holds a day, and a unit in words, are written in the language of the page. */
function inLanguage(told: Explanation | undefined, language: Language): Explanation | undefined {
  if (told === undefined || language === 'da') return told;
  const inputs = told.inputs.map((one) => ({
    ...one,
    value: one.valueEn ?? one.value,
    unit: one.unitEn ?? one.unit,
  }));
  return { ...told, inputs };
}

const NUMBER = /^-?\d+(\.\d+)?$/;

/** "Hvor kommer tallet fra?": formula, inputs, measurement rows, import and line in the original file. */
@Component({
  selector: 'gv-explain-drawer',
  imports: [Failure, Modal, RouterLink, Skeleton, TranslocoPipe, WordsPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './explain-drawer.html',
})
export class ExplainDrawer {
  private readonly language = inject(LanguageStore).language;
  protected readonly store = inject(ExplainStore);
  protected readonly explanation = computed(() =>
    this.store.isOpen() ? inLanguage(this.store.answer.value(), this.language()) : undefined,
  );
  protected readonly moment = moment;
  protected readonly decimal = decimal;
  protected readonly most = MOST_EXPLAINED_ROWS;

  protected readonly count = count;

  /** A month by its name; weeks, quarters and years as they are written in the file. */
  protected period(text: string): string {
    return /^\d{4}-\d{2}$/.test(text) ? monthShort(text, this.language()) : text;
  }

  /** What is no number is words, however many: they go on in a new line. */
  protected isNumber(value: string | null): boolean {
    return value === null || NUMBER.test(value);
  }

  /** Rounded for reading; the exact value stands beside it, and what goes into it is exact, so that it adds up. */
  protected said(value: string | null, unit: string): string {
    if (value === null || !NUMBER.test(value)) return value ?? '–';
    if (isKroner(unit)) return kr(value);
    return unit === '%' || unit === 'ratio' ? percent(value, 1) : level(value, unit);
  }

  protected exact(value: string | null, unit: string): string {
    return value !== null && isKroner(unit) && NUMBER.test(value) ? krExact(value) : '';
  }
}
