import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import type { HeatCell, HeatMap } from '@gevinst/contract';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { percent } from '../../../shared/format/numbers';
import { monthLong, monthShort } from '../../../shared/format/dates';
import { LanguageStore } from '../../../shared/i18n/language';
import { ThemeStore } from '../../../shared/theme/theme';
import { heatStep, shownMonths } from './heat-colour';

interface Cell {
  readonly month: string;
  readonly state: HeatCell['state'];
  readonly colour: string | null;
  readonly number: string;
  readonly words: string;
  readonly late: boolean;
  readonly later: boolean;
}

const FEW = 12;
/** Months a phone has room for. */
const NARROW = 6;
/** Months there is room for on the narrowest screen, or when a page is enlarged four times. */
const NARROWEST = 5;
const NONE: HeatCell = { month: '', state: 'none', rate: null };

/** Project × month in percent of plan. It is a table, so it is its own twin: the figures can be shown in it. */
@Component({
  selector: 'gv-heat-map',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  // With the pointer a cell is both of its headings at once; the keyboard has these.
  host: { '(click)': 'chooseCell($event)' },
  templateUrl: './heat-map.html',
})
export class HeatMapTable {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(LanguageStore).language;
  private readonly theme = inject(ThemeStore);
  readonly rows = input.required<HeatMap['rows']>();
  readonly months = input.required<readonly string[]>();
  readonly reportingDate = input.required<string>();
  readonly projectId = input<string | undefined>();
  readonly project = output<string>();
  readonly month = output<string>();
  readonly cell = output<{ projectId: string; month: string }>();
  protected readonly numbers = signal(false);
  protected readonly all = signal(false);
  protected readonly few = FEW;

  protected readonly scale = computed(() => this.theme.colours().heat);
  private readonly shown = computed(() => shownMonths(this.months(), this.reportingDate()));
  protected readonly heads = computed(() =>
    this.shown().map((month, at) => ({
      month,
      name: monthShort(month, this.language()),
      short: monthShort(month, this.language()).slice(0, 3),
      year: at === 0 || month.endsWith('-01') ? month.slice(0, 4) : '',
      first: this.isFirstOf(NARROW, at) ? month.slice(0, 4) : null,
      firstLater: this.isFirstOf(NARROWEST, at) ? month.slice(0, 4) : null,
      late: at < this.shown().length - NARROW,
      later: at < this.shown().length - NARROWEST,
    })),
  );
  protected readonly lines = computed(() => {
    const rows = this.all() ? this.rows() : this.rows().slice(0, FEW);
    return rows.map((row) => {
      const byMonth = new Map(row.cells.map((cell) => [cell.month, cell]));
      return { id: row.projectId, name: row.name, cells: this.cellsOf(byMonth) };
    });
  });

  protected chooseCell({ target }: Event): void {
    const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-project]') : null;
    const { project, month } = cell?.dataset ?? {};
    if (project && month) this.cell.emit({ projectId: project, month });
  }

  /** Whether a screen with room for so many months begins with this one: its months are never without a year. */
  private isFirstOf(room: number, at: number): boolean {
    return this.shown().length - at === room;
  }

  private cellsOf(byMonth: ReadonlyMap<string, HeatCell>): Cell[] {
    return this.heads().map(({ month, late, later }) => {
      const { state, rate } = byMonth.get(month) ?? NONE;
      const measured = state === 'measured' && rate !== null;
      return {
        state,
        month,
        late,
        later,
        colour: measured ? (this.scale()[heatStep(rate)] ?? null) : null,
        number: measured ? percent(rate).replace(/\D*$/, '') : '',
        words: this.wordsOf(month, state, measured ? rate : null),
      };
    });
  }

  private wordsOf(month: string, state: HeatCell['state'], rate: string | null): string {
    const name = monthLong(month, this.language());
    const key = state === 'measured' && rate === null ? 'none' : state;
    const said = this.transloco.translate<string>(`portfolio.heat.${key}`, { rate: percent(rate) });
    return `${name}: ${said}`;
  }
}
