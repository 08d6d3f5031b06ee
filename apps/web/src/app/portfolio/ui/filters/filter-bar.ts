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
import { FilterToggle } from '../../../shared/filter/filter-toggle';
import { type Choice, PickSelect } from '../../../shared/filter/pick-select';
import { LanguageStore } from '../../../shared/i18n/language';
import {
  type Against,
  type FilterKey,
  type FilterPatch,
  type PortfolioFilter,
} from '../../portfolio-filter';
import { monthsBack, withChosen } from './months-back';

interface FilterPick extends Choice {
  readonly key: FilterKey;
}

const PAUSE_MS = 250;

/** Everything the page can be narrowed to; on a phone behind one button. */
@Component({
  selector: 'gv-filter-bar',
  imports: [FilterToggle, PickSelect, TranslocoPipe],
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
  protected readonly picks = computed<FilterPick[]>(() => {
    this.language();
    return [
      this.pick('department', this.departmentOptions()),
      this.pick('phase', this.named(Phase.options, 'phase')),
      this.pick('valueClass', this.named(ValueClass.options, 'valueClass')),
      this.pick('light', this.named(Light.options, 'light')),
      this.pick('from', this.monthOptions()),
    ];
  });
  private readonly months = computed(() => monthsBack(this.today()));

  protected narrow(key: FilterKey, value: string | null): void {
    this.changed.emit({ [key]: value });
  }

  /** The page follows the typing, but not every letter of it. */
  protected search(event: Event): void {
    clearTimeout(this.pause);
    const { value } = event.target as HTMLInputElement;
    this.pause = setTimeout(() => this.narrow('q', value || null), PAUSE_MS);
  }

  private pick(key: FilterKey, options: Choice['options']): FilterPick {
    const say = (name: string) => this.transloco.translate<string>(`portfolio.filter.${name}`);
    return {
      key,
      label: say(key),
      all: say(`all.${key}`),
      value: this.filter()[key] ?? '',
      options,
    };
  }

  private monthOptions() {
    return withChosen(this.months(), this.filter().from).map((value) => ({
      value,
      label: this.transloco.translate<string>('portfolio.filter.fromMonth', {
        month: monthShort(value, this.language()),
      }),
    }));
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
