import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Matrix, MatrixMark, MatrixNode, PlanTheme, Relevance } from '@gevinst/contract';
import { isMarked } from '@gevinst/domain';
import { TranslocoPipe } from '@jsverse/transloco';
import { StatusBadge } from '../../../shared/ui/status-badge';
import { type Look, lookOf } from './cell-look';
import { LookMark } from './look-mark';
import { type GridPlace, nextCell } from './next-cell';

interface Cell {
  readonly theme: PlanTheme;
  readonly mark: MatrixMark;
  readonly look: Look;
}
export interface Answered {
  readonly mark: MatrixMark;
  readonly relevance: Relevance;
}

const ANSWERS: Readonly<Record<string, Relevance>> = {
  r: 'relevant',
  i: 'notRelevant',
  n: 'notRelevant',
  Delete: 'open',
  Backspace: 'open',
};

/** Changes and benefits down, themes across. Arrow keys move; a letter answers without opening anything. S9.2. */
@Component({
  selector: 'gv-matrix-grid',
  imports: [LookMark, RouterLink, StatusBadge, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './matrix-grid.html',
})
export class MatrixGrid {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly matrix = input.required<Matrix>();
  /** The columns: all six, or the one that a phone has room for. */
  readonly themes = input.required<readonly PlanTheme[]>();
  readonly at = input.required<(node: MatrixNode, theme: PlanTheme) => MatrixMark>();
  readonly opened = output<MatrixMark>();
  readonly answered = output<Answered>();
  private readonly place = signal<GridPlace>({ row: 0, column: 0 });
  protected readonly rows = computed(() =>
    this.matrix().nodes.map((node) => ({
      node,
      cells: this.themes().map((theme): Cell => {
        const mark = this.at()(node, theme);
        return { theme, mark, look: lookOf(mark) };
      }),
    })),
  );
  protected readonly seen = computed(() =>
    this.themes().map((theme, column) => ({
      theme,
      seen: this.rows().filter(({ cells }) => {
        const cell = cells[column];
        return cell !== undefined && isMarked(cell.mark);
      }).length,
    })),
  );

  protected isHere(row: number, column: number): boolean {
    const here = this.place();
    const last = { row: this.rows().length - 1, column: this.themes().length - 1 };
    return row === Math.min(here.row, last.row) && column === Math.min(here.column, last.column);
  }

  protected enter(row: number, column: number): void {
    this.place.set({ row, column });
  }

  protected press(event: KeyboardEvent, { mark }: Cell): void {
    const size = { rows: this.rows().length, columns: this.themes().length };
    const to = nextCell(this.place(), event, size);
    if (to !== null) {
      event.preventDefault();
      this.place.set(to);
      this.focus(to);
      return;
    }
    const relevance = ANSWERS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (relevance === undefined || !plain || !this.matrix().canEdit) return;
    event.preventDefault();
    if (relevance !== mark.relevance) this.answered.emit({ mark, relevance });
  }

  private focus({ row, column }: GridPlace): void {
    const cell = this.element.nativeElement.querySelector<HTMLElement>(
      `[data-place="${row}-${column}"]`,
    );
    cell?.focus();
  }
}
