import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Meeting } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { date, moment } from '../../../shared/format/dates';
import { LanguageStore } from '../../../shared/i18n/language';
import { withoutProject } from '../without-project';

/** The minutes of a meeting, as they made themselves. S2.13. */
@Component({
  selector: 'gv-minutes',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './minutes.html',
})
export class Minutes {
  private readonly language = inject(LanguageStore);
  readonly meeting = input.required<Meeting>();
  /** Whose board it is: its indicators go without its name. */
  readonly project = input('');
  protected readonly date = date;
  protected readonly moment = moment;
  protected readonly people = computed(() => this.meeting().participants.join(', '));

  protected short(name: string): string {
    return withoutProject(name, this.project());
  }

  protected said(words: { da: string; en: string } | null): string {
    return words === null ? '' : this.language.of(words);
  }
}
