import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  type ElementRef,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  BOX,
  COLUMN,
  type Tree,
  type TreeLink,
  type TreeNode,
} from '../../../shared/tree/tree-layout';
import { TreeNodeBox } from '../../../shared/tree/tree-node';
import { type Ends, linkEnds, looseEnd } from './link-ends';
import { type Arrow, nextNode } from './next-node';

const LARGEST = 1.25;
const NEAR = { block: 'nearest', inline: 'nearest' } as const;

/** The tree as a drawing: chosen, connected and walked through with the pointer or with the keyboard. */
@Component({
  selector: 'gv-tree-canvas',
  imports: [TranslocoPipe, TreeNodeBox],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './tree-canvas.html',
})
export class TreeCanvas {
  private readonly document = inject(DOCUMENT);
  private readonly transloco = inject(TranslocoService);
  private readonly svg = viewChild.required<ElementRef<SVGSVGElement>>('svg');
  readonly tree = input.required<Tree>();
  readonly name = input.required<string>();
  readonly selected = input.required<string | null>();
  readonly zoom = input.required<number>();
  readonly editable = input.required<boolean>();
  readonly picked = output<string | null>();
  readonly connected = output<Ends>();
  readonly disconnected = output<Ends>();
  readonly removed = output<string>();

  protected readonly box = BOX;
  protected readonly column = COLUMN;
  protected readonly focused = signal<string | null>(null);
  /** The link whose end can be taken away. */
  protected readonly chosen = signal<string | null>(null);
  /** Connecting by keyboard, from this node. */
  protected readonly from = signal<TreeNode | null>(null);
  protected readonly drag = signal<{ node: TreeNode; x: number; y: number } | null>(null);
  protected readonly over = signal<string | null>(null);
  protected readonly said = signal('');
  protected readonly stop = computed(() => {
    const nodes = this.tree().nodes;
    const wanted = this.focused() ?? this.selected();
    return nodes.find(({ id }) => id === wanted)?.id ?? nodes[0]?.id;
  });
  protected readonly line = computed(() => {
    const drag = this.drag();
    return drag && looseEnd(drag.node, drag.x, drag.y);
  });

  constructor() {
    // What is chosen stays in sight when the drawing gets less room beside its fields.
    effect(() => {
      const id = this.selected();
      if (id !== null) setTimeout(() => this.nodeOf(id)?.scrollIntoView(NEAR));
    });
  }

  /** The size at which the whole width is seen, and no larger than reads well. */
  fit(): number {
    const room = this.svg().nativeElement.parentElement?.clientWidth ?? 0;
    return room === 0 ? 1 : Math.min(LARGEST, room / (this.tree().width + 12));
  }

  element(): SVGSVGElement {
    return this.svg().nativeElement;
  }

  protected key(link: TreeLink): string {
    return `${link.from.id} ${link.to.id}`;
  }

  protected removable(link: TreeLink): boolean {
    return this.editable() && linkEnds(link.from, link.to) !== null;
  }

  protected label(node: TreeNode): string {
    const say = (key: string, values = {}) => this.transloco.translate<string>(key, values);
    if (node.kind === 'solution') return say('tree.canvas.node', { name: node.name });
    const forwards = node.kind === 'change';
    const names = this.tree()
      .links.filter((link) => linkEnds(link.from, link.to))
      .filter((link) => (forwards ? link.from : link.to).id === node.id)
      .map((link) => (forwards ? link.to : link.from).name)
      .join(', ');
    const light = node.light ? `${say(`shared.light.${node.light}`)}. ` : '';
    const way = `tree.list.${forwards ? 'to' : 'from'}${names === '' ? 'None' : ''}`;
    return `${say(`tree.panel.${node.kind}`)}: ${node.name}. ${light}${say(way, { names })}`;
  }

  protected press(node: TreeNode): void {
    const from = this.from();
    if (from) this.toggle(from, node);
    else if (node.kind !== 'solution') this.picked.emit(node.id);
  }

  protected keydown(event: KeyboardEvent, node: TreeNode): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (key.startsWith('Arrow')) this.focus(nextNode(this.tree(), node, key as Arrow));
    else if (key === 'Enter' || key === ' ') this.press(node);
    else if (key === 'Escape') this.escape();
    else if (this.editable() && node.kind !== 'solution') {
      if (key.toLowerCase() === 'c') this.begin(node);
      else if (key === 'Delete' || key === 'Backspace') this.removed.emit(node.id);
      else return;
    } else return;
    event.preventDefault();
  }

  /** Says aloud what has become of a node, and goes on to the one beside it when it is gone. */
  tell(key: 'removed' | 'kept', node: TreeNode, beside: TreeNode | null = null): void {
    this.said.set(this.transloco.translate(`tree.canvas.${key}`, { name: node.name }));
    if (beside) this.focus(beside);
  }

  protected unlink(link: TreeLink): void {
    this.chosen.set(null);
    this.toggle(link.from, link.to);
    this.focus(link.to);
  }

  protected grab(event: PointerEvent, node: TreeNode): void {
    event.preventDefault();
    event.stopPropagation();
    (event.target as Element).setPointerCapture(event.pointerId);
    this.pull(event, node);
  }

  protected pull(event: PointerEvent, node: TreeNode): void {
    const { left, top } = this.svg().nativeElement.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top].map((at) => at / this.zoom());
    this.drag.set({ node, x: (x ?? 0) - 1, y: (y ?? 0) - 24 });
    const target = this.nodeAt(event);
    this.over.set(target && linkEnds(node, target) ? target.id : null);
  }

  protected drop(event: PointerEvent, node: TreeNode): void {
    if (!this.drag()) return;
    const target = this.nodeAt(event);
    this.drag.set(null);
    this.over.set(null);
    const linked = (ends: Ends) => this.linkOf(ends) !== undefined;
    const ends = target && linkEnds(node, target);
    if (ends && !linked(ends)) this.connected.emit(ends);
  }

  protected begin(node: TreeNode): void {
    this.from.set(node);
    this.said.set(this.transloco.translate('tree.canvas.connecting', { name: node.name }));
  }

  protected escape(): void {
    if (!this.from() && !this.chosen()) this.picked.emit(null);
    this.from.set(null);
    this.chosen.set(null);
    this.said.set('');
  }

  private toggle(one: TreeNode, other: TreeNode): void {
    const ends = linkEnds(one, other);
    if (!ends) return;
    this.from.set(null);
    const linked = this.linkOf(ends) !== undefined;
    const [from, to] = one.kind === 'change' ? [one, other] : [other, one];
    const key = linked ? 'tree.canvas.disconnected' : 'tree.canvas.connected';
    this.said.set(this.transloco.translate(key, { from: from.name, to: to.name }));
    if (linked) this.disconnected.emit(ends);
    else this.connected.emit(ends);
  }

  private linkOf({ changeId, benefitId }: Ends): TreeLink | undefined {
    return this.tree().links.find(({ from, to }) => from.id === changeId && to.id === benefitId);
  }

  private focus({ id }: TreeNode): void {
    this.focused.set(id);
    this.nodeOf(id)?.focus();
  }

  private nodeOf(id: string): SVGElement | null {
    return this.svg().nativeElement.querySelector(`[data-node="${id}"]`);
  }

  private nodeAt({ clientX, clientY }: PointerEvent): TreeNode | undefined {
    const found = this.document.elementFromPoint(clientX, clientY)?.closest('[data-node]');
    const id = found?.getAttribute('data-node');
    return this.tree().nodes.find((node) => node.id === id);
  }
}
