import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type MatrixMark, type MatrixNode, PlanTheme } from '@gevinst/contract';
import { PLAN_THEMES } from '@gevinst/domain';
import { TranslocoPipe } from '@jsverse/transloco';
import { OutboxNotice } from '../../shared/live/outbox/outbox-notice';
import { KeepInSight } from '../../shared/scroll/keep-in-sight';
import { Answer } from '../../shared/ui/answer';
import { Modal } from '../../shared/ui/modal';
import { narrowScreen } from '../../shared/ui/narrow-screen';
import { PageTop } from '../../shared/ui/page-top';
import { ProjectTabs } from '../../shared/ui/project-tabs';
import { matrixHeadline } from '../data/matrix-headline';
import { MatrixStore } from '../data/matrix.store';
import { markAt } from '../data/with-written';
import { LOOKS } from '../ui/grid/cell-look';
import { LookMark } from '../ui/grid/look-mark';
import { MatrixGrid } from '../ui/grid/matrix-grid';
import { MarkEditor } from '../ui/mark/mark-editor';

/** A plan's tree against the six themes: one look says what is answered, and what stands in the way. S9.2, S10.3. */
@Component({
  selector: 'gv-matrix-page',
  imports: [
    Answer,
    KeepInSight,
    LookMark,
    MarkEditor,
    MatrixGrid,
    Modal,
    OutboxNotice,
    PageTop,
    ProjectTabs,
    RouterLink,
    TranslocoPipe,
  ],
  providers: [MatrixStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './matrix.page.html',
})
export class MatrixPage {
  private readonly router = inject(Router);
  protected readonly store = inject(MatrixStore);
  readonly id = input.required<string>();
  /** The cell that is open. */
  readonly node = input<string>();
  readonly theme = input<string>();
  protected readonly looks = LOOKS;
  protected readonly all = PLAN_THEMES;
  /** A phone has room for one theme at a time. */
  protected readonly narrow = narrowScreen();
  protected readonly column = linkedSignal<PlanTheme | null, PlanTheme>({
    source: () => this.asked(),
    computation: (asked, before) => asked ?? before?.value ?? 'channels',
  });
  protected readonly themes = computed(() => (this.narrow() ? [this.column()] : PLAN_THEMES));
  protected readonly headline = computed(() => {
    const matrix = this.store.matrix();
    return matrix === undefined ? null : matrixHeadline(matrix);
  });
  protected readonly at = computed(() => {
    const matrix = this.store.matrix();
    return (node: MatrixNode, theme: PlanTheme) =>
      markAt(matrix ?? { projectId: this.id(), marks: [] }, node.id, theme);
  });
  protected readonly open = computed(() => {
    const [matrix, theme] = [this.store.matrix(), this.asked()];
    const node = matrix?.nodes.find(({ id }) => id === this.node());
    return node && theme && matrix ? { node, mark: markAt(matrix, node.id, theme) } : null;
  });
  private readonly asked = computed(() => PlanTheme.safeParse(this.theme()).data ?? null);

  constructor() {
    effect(() => this.store.id.set(this.id()));
  }

  protected show(mark: Pick<MatrixMark, 'nodeId' | 'theme'> | null): void {
    const queryParams = { node: mark?.nodeId ?? null, theme: mark?.theme ?? null };
    void this.router.navigate([], { queryParams, replaceUrl: true });
  }

  /** The cell before or after the open one, row by row. */
  protected step(by: 1 | -1): void {
    const [nodes, open] = [this.store.matrix()?.nodes ?? [], this.open()];
    if (open === null) return;
    const cells = nodes.flatMap(({ id }) =>
      PLAN_THEMES.map((theme) => ({ nodeId: id, theme, key: `${id} ${theme}` })),
    );
    const here = cells.findIndex(({ key }) => key === `${open.node.id} ${open.mark.theme}`);
    const to = cells[(here + by + cells.length) % cells.length];
    if (to !== undefined) this.show(to);
  }
}
