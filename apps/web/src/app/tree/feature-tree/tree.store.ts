import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import type { Tree, TreeInput } from '@gevinst/contract';
import { sameValue } from '@gevinst/domain';
import { Work } from '../../shared/form/work';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { asFailure } from '../../shared/http/problem-failure';
import { TreeClient } from '../data/tree-client';
import { mergeTrees, takeMine, type TreeConflict } from '../merge-trees';
import { editable } from '../tree-edits';
import { redo, startHistory, step, undo } from '../tree-history';

const idsOf = ({ changes, benefits }: TreeInput) => [changes, benefits].flat().map(({ id }) => id);
const EMPTY: TreeInput = { changes: [], benefits: [] };
const MOST_TRIES = 3;

/** The tree that is being edited, with all its steps, until it is saved on top of the version it was made from. */
@Injectable()
export class TreeStore {
  private readonly client = inject(TreeClient);
  private readonly live = inject(LiveUpdates);
  private readonly projectId = signal<string | null>(null);
  private readonly history = signal(startHistory(EMPTY));
  /** The version that the edits are made on. */
  private readonly base = signal<Tree | null>(null);
  readonly work = new Work();
  /** What someone else has changed in another way meanwhile; theirs stands in the tree. */
  readonly conflicts = signal<readonly TreeConflict[]>([]);

  readonly answer = kept({
    params: () => {
      const id = this.projectId();
      if (id === null) return undefined;
      return { id, heard: this.live.changed('tree', id)(), version: this.live.version() };
    },
    loader: ({ id }) => this.client.get(id),
  });
  /** What stands beside the nodes: lights, indicators, overlaps. */
  readonly around = computed(() => this.answer.value() ?? this.base());
  readonly tree = computed(() => this.history().present);
  readonly canUndo = computed(() => this.history().past.length > 0);
  readonly canRedo = computed(() => this.history().future.length > 0);
  readonly editable = computed(() => this.base()?.canEdit ?? false);
  readonly dirty = computed(() => {
    const base = this.base();
    return base !== null && !sameValue(editable(base), this.tree());
  });
  /** Someone else has saved the tree since these edits began. */
  readonly overtaken = computed(() => {
    const [base, now] = [this.base(), this.answer.value()];
    return this.dirty() && !!base && !!now && !sameValue(editable(base), editable(now));
  });

  constructor() {
    // What another has saved meanwhile is shown once nothing of one's own is left to save.
    effect(() => {
      const [tree, dirty] = [this.answer.value(), this.dirty()];
      if (tree) untracked(() => this.heard(tree, dirty));
    });
  }

  open(projectId: string): void {
    this.projectId.set(projectId);
  }

  edit(change: (tree: TreeInput) => TreeInput): void {
    if (!this.editable()) return;
    this.history.update((history) => step(history, change(history.present)));
  }

  undo(): void {
    this.history.update(undo);
  }

  redo(): void {
    this.history.update(redo);
  }

  /** True when all that was written on the page is kept; not while it is undecided whose of two edits stands. */
  async save(): Promise<boolean> {
    if (this.dirty()) await this.work.run(() => this.put(MOST_TRIES));
    return !this.dirty() && this.conflicts().length === 0;
  }

  /** Of what both have changed, mine after all; saved with the rest. */
  takeMine(): void {
    const conflicts = this.conflicts();
    this.conflicts.set([]);
    this.edit((tree) => takeMine(tree, conflicts));
  }

  private async put(tries: number): Promise<void> {
    const [base, sent] = [this.base(), this.tree()];
    if (!base) return;
    try {
      this.saved(await this.client.save(base.projectId, sent, base.etag), sent);
    } catch (error) {
      if (asFailure(error).code !== 'stale' || tries <= 1) throw error;
      if (await this.merge(base)) await this.put(tries - 1);
    }
  }

  /** Puts someone else's work under mine; false when both have changed the same. */
  private async merge(base: Tree): Promise<boolean> {
    const theirs = await this.client.get(base.projectId);
    const { merged, conflicts } = mergeTrees(editable(base), this.tree(), editable(theirs));
    this.base.set(theirs);
    // To take back a step from before the merge would take back what the other has made.
    this.history.set(startHistory(merged));
    this.conflicts.set(conflicts);
    return conflicts.length === 0;
  }

  private saved(tree: Tree, sent: TreeInput): void {
    this.base.set(tree);
    const { present, past } = this.history();
    // What was done meanwhile stays, to be saved next; what the server has filled in is no step of its own.
    if (present !== sent) return;
    const alone = sameValue(idsOf(sent), idsOf(tree));
    this.history.set({ ...startHistory(editable(tree)), past: alone ? past : [] });
  }

  private heard(tree: Tree, dirty: boolean): void {
    const base = this.base();
    if (dirty || this.conflicts().length > 0) return;
    this.base.set(tree);
    const same = base !== null && base.projectId === tree.projectId;
    if (same && sameValue(editable(tree), this.tree())) return;
    this.history.set(startHistory(editable(tree)));
  }
}
