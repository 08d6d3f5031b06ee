import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { connect, disconnect } from '@gevinst/domain';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { treeLayout } from '../../shared/tree/tree-layout';
import { Answer } from '../../shared/ui/answer';
import { Modal } from '../../shared/ui/modal';
import { narrowScreen } from '../../shared/ui/narrow-screen';
import { PageTop } from '../../shared/ui/page-top';
import { ProjectTabs } from '../../shared/ui/project-tabs';
import { Failure } from '../../shared/ui/states';
import { StatusBadge } from '../../shared/ui/status-badge';
import { arranged } from '../arranged';
import { addBenefit, addChange, emptyBenefit, emptyChange } from '../tree-edits';
import { moveNode, patchNode, withExample } from '../tree-edits';
import { treeFindings } from '../tree-findings';
import type { Ends } from '../ui/canvas/link-ends';
import { nodeBeside } from '../ui/canvas/next-node';
import { TreeCanvas } from '../ui/canvas/tree-canvas';
import { TreeConflicts } from '../ui/conflict/tree-conflicts';
import { TreeList } from '../ui/list/tree-list';
import { BenefitPanel } from '../ui/node/benefit-panel';
import { ChangePanel } from '../ui/node/change-panel';
import type { NodeEdit } from '../ui/node/node-edit';
import { type TreeTool, TreeToolbar } from '../ui/tree-toolbar';
import { headlineKey } from './headline';
import { Removal } from './removal';
import { TreeExport } from './tree-export';
import { TreeStore } from './tree.store';

const ZOOM = { least: 0.4, most: 1.6, step: 0.15 };

/** The benefit tree of a project, to read, to draw and to test. */
@Component({
  selector: 'gv-tree-page',
  imports: [
    Answer,
    BenefitPanel,
    ChangePanel,
    Failure,
    Modal,
    NgTemplateOutlet,
    PageTop,
    ProjectTabs,
    StatusBadge,
    TranslocoPipe,
    TreeCanvas,
    TreeConflicts,
    TreeList,
    TreeToolbar,
  ],
  providers: [TreeStore, TreeExport, Removal],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    class: 'page tree-page',
    '(document:keydown)': 'shortcut($event)',
    '(window:beforeunload)': 'warn($event)',
  },
  templateUrl: './tree.page.html',
})
export class TreePage {
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly transloco = inject(TranslocoService);
  private readonly router = inject(Router);
  private readonly pictures = inject(TreeExport);
  private readonly canvas = viewChild(TreeCanvas);
  protected readonly store = inject(TreeStore);
  protected readonly removal = inject(Removal);
  readonly id = input.required<string>();
  /** 'list' or 'drawing'; a phone has the list when nothing is said. */
  readonly view = input<string>();
  private readonly narrow = narrowScreen();
  protected readonly drawn = computed(
    () => (this.view() ?? (this.narrow() ? 'list' : '')) !== 'list',
  );
  protected readonly selected = signal<string | null>(null);
  private readonly beside = computed(() => this.selected() !== null);
  protected readonly zoom = signal(1);
  protected readonly leaving = signal<((leave: boolean) => void) | null>(null);

  protected readonly drawing = computed(() => {
    const { changes, benefits } = this.store.tree();
    const around = this.store.around();
    return treeLayout({
      ...{ id: this.id(), name: around?.solution.name ?? '', changes },
      benefits: benefits.map((one) => ({ ...one, light: around?.lights[one.id] ?? null })),
    });
  });
  protected readonly findings = computed(() => {
    const around = this.store.around();
    if (!around) return null;
    const { lights, lacks } = treeFindings(this.store.tree(), around);
    const [shown, lacking] = [lights, lacks].map((all) => all.filter(({ count }) => count > 0));
    return { lights: shown as typeof lights, lacks: lacking as typeof lacks };
  });
  protected readonly headline = computed(() => headlineKey(this.store.tree()));
  protected readonly change = computed(() =>
    this.store.tree().changes.find(({ id }) => id === this.selected()),
  );
  protected readonly benefit = computed(() =>
    this.store.tree().benefits.find(({ id }) => id === this.selected()),
  );

  constructor() {
    effect(() => this.store.open(this.id()));
    // A tree begins as large as the window has room for, and makes room for the fields beside it.
    effect(() => {
      const [canvas, beside] = [this.canvas(), this.beside()];
      if (canvas && this.drawing().nodes.length > 1) untracked(() => this.fit(canvas, beside));
    });
  }

  /** For whoever leaves the page: true when nothing would be lost, or is not wanted. */
  async mayLeave(): Promise<boolean> {
    if (await this.store.save()) return true;
    return new Promise((decide) => this.leaving.set(decide));
  }

  protected decide(leave: boolean): void {
    this.leaving()?.(leave);
    this.leaving.set(null);
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.store.dirty()) event.preventDefault();
  }

  protected use(tool: TreeTool): void {
    const tools: Partial<Record<TreeTool, () => void>> = {
      addChange: () => this.addOpen('change'),
      addBenefit: () => this.addOpen('benefit'),
      undo: () => this.store.undo(),
      redo: () => this.store.redo(),
      arrange: () => this.store.edit(arranged),
      example: () => this.store.edit(withExample),
      zoomIn: () => this.zoomTo(this.zoom() + ZOOM.step),
      zoomOut: () => this.zoomTo(this.zoom() - ZOOM.step),
      zoomWhole: () => this.zoomTo(this.canvas()?.fit() ?? 1),
      save: () => void this.store.save(),
      drawing: () => this.show('drawing'),
      list: () => this.show('list'),
      print: () => this.bare(() => window.print()),
      svg: () => this.bare(() => this.export('svg')),
      png: () => this.bare(() => this.export('png')),
    };
    tools[tool]?.();
  }

  protected shortcut(event: KeyboardEvent): void {
    const typing =
      event.target instanceof HTMLElement && /^(INPUT|TEXTAREA)$/.test(event.target.tagName);
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 's' && this.store.editable()) this.use('save');
    else if (typing) return;
    else if (key === 'z') this.use(event.shiftKey ? 'redo' : 'undo');
    else if (key === 'y') this.use('redo');
    else return;
    event.preventDefault();
  }

  protected add(kind: 'change' | 'benefit', name: string, changeIds: string[] = []): string {
    const made = kind === 'change' ? emptyChange(name) : null;
    const gain = emptyBenefit(name, changeIds);
    this.store.edit((tree) => (made ? addChange(tree, made) : addBenefit(tree, gain)));
    return (made ?? gain).id;
  }

  /** What the chosen change leads to, or a new one; its name is ready to be written over. */
  private addOpen(kind: 'change' | 'benefit'): void {
    const change = this.change();
    const words = this.transloco.translate<string>(`tree.new.${kind}`);
    const id = this.add(kind, words, change ? [change.id] : []);
    this.selected.set(id);
    const name = () => this.document.getElementById(`${id}-name`) as HTMLInputElement | null;
    afterNextRender(() => name()?.select(), { injector: this.injector });
  }

  protected link({ changeId, benefitId }: Ends, on = true): void {
    this.store.edit((tree) => (on ? connect : disconnect)(tree, changeId, benefitId));
  }

  protected remove(id: string): void {
    const node = this.drawing().nodes.find((one) => one.id === id);
    const state = this.removal.of(id);
    if (state === 'kept' && node) this.canvas()?.tell('kept', node);
    else if (state === 'free') this.take(id);
  }

  protected take(id: string): void {
    const drawing = this.drawing();
    const node = drawing.nodes.find((one) => one.id === id);
    if (this.selected() === id) this.selected.set(null);
    this.removal.take(id);
    const goOn = () => node && this.canvas()?.tell('removed', node, nodeBeside(drawing, node));
    afterNextRender(goOn, { injector: this.injector });
  }

  protected edit(id: string, edit: NodeEdit): void {
    if (edit.kind === 'link') this.link(edit.ends, edit.on);
    else if (edit.kind === 'remove') this.remove(id);
    else if (edit.kind === 'move') this.store.edit((tree) => moveNode(tree, id, edit.by));
    else this.store.edit((tree) => patchNode(tree, id, edit.patch));
  }

  private zoomTo(zoom: number): void {
    this.zoom.set(Math.min(ZOOM.most, Math.max(ZOOM.least, zoom)));
  }

  private fitted: boolean | null = null;
  private fit(canvas: TreeCanvas, beside: boolean): void {
    if (this.fitted === beside) return;
    this.fitted = beside;
    setTimeout(() => this.zoomTo(Math.max(0.7, canvas.fit())));
  }

  private show(view: string): void {
    void this.router.navigate([], { queryParams: { view }, queryParamsHandling: 'merge' });
  }

  /** Nothing is chosen on paper. */
  private bare(work: () => void): void {
    this.selected.set(null);
    afterNextRender(work, { injector: this.injector });
  }

  private export(kind: 'svg' | 'png'): void {
    const [drawing, around] = [this.canvas()?.element(), this.store.around()];
    if (drawing && around) void this.store.work.run(() => this.pictures.get(kind, drawing, around));
  }
}
