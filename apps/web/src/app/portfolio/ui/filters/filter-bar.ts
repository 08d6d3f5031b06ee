import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { Light, Phase, ValueClass } from '@gevinst/contract';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { monthShort } from '../../../shared/format/dates';
import { LanguageStore } from '../../../shared/i18n/language';
import {
  type Against,
  type FilterKey,
  type FilterPatch,
  type PortfolioFilter,
} from '../../portfolio-filter';
import { monthsBack, withChosen } from './months-back';

interface Chooser {
  readonly key: FilterKey;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

const PAUSE_MS = 250;

/** Everything the page can be narrowed to; on a phone behind one button. */
@Component({
  selector: 'gv-filter-bar',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'filter-bar', role: 'search' },
  templateUrl: './filter-bar.html',
})
export class FilterBar {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(LanguageStore).language;
  readonly filter = input.required<PortfolioFilter>();
  readonly against = input.required<Against>();
  readonly departments = input.required<readonly string[]>();
  readonly today = input.required<string>();
  readonly projectName = input<string | null>(null);
  readonly changed = output<FilterPatch>();
  readonly cleared = output();
  protected readonly open = signal(false);
  private pause: ReturnType<typeof setTimeout> | undefined;

  protected readonly active = computed(
    () => Object.keys(this.filter()).length + (this.against() === 'current' ? 0 : 1),
  );
  protected readonly choosers = computed<Chooser[]>(() => {
    this.language();
    return [
      { key: 'department', label: 'department', options: this.departmentOptions() },
      { key: 'phase', label: 'phase', options: this.named(Phase.options, 'phase') },
      {
        key: 'valueClass',
        label: 'valueClass',
        options: this.named(ValueClass.options, 'valueClass'),
      },
      { key: 'light', label: 'light', options: this.named(Light.options, 'light') },
    ];
  });
  private readonly months = computed(() => monthsBack(this.today()));
  protected readonly fromOptions = computed(() =>
    withChosen(this.months(), this.filter().from).map((month) => ({
      value: month,
      label: monthShort(month, this.language()),
    })),
  );
  protected set(key: FilterKey, event: Event): void {
    const { value } = event.target as HTMLInputElement | HTMLSelectElement;
    this.changed.emit({ [key]: value === '' ? null : value });
  }

  /** The page follows the typing, but not every letter of it. */
  protected search(event: Event): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.set('q', event), PAUSE_MS);
  }

  private departmentOptions() {
    return withChosen(this.departments(), this.filter().department).map((name) => ({
      value: name,
      label: name,
    }));
  }

  private named(values: readonly string[], group: string) {
    return values.map((value) => ({
      value,
      label: this.transloco.translate<string>(`shared.${group}.${value}`),
    }));
  }
}
