import { Injectable, computed, inject, signal } from '@angular/core';
import { krExact } from '../../shared/format/numbers';
import { removeNode } from '../tree-edits';
import { TreeStore } from './tree.store';

/** What is promised stays; what stands in the draft of the plan is removed only by whoever knows that it goes along. */
@Injectable()
export class Removal {
  private readonly store = inject(TreeStore);
  private readonly id = signal<string | null>(null);
  /** The benefit that is asked about, and what the draft expects of it. */
  readonly asked = computed(() => {
    const id = this.id() ?? '';
    const benefit = this.store.tree().benefits.find((one) => one.id === id);
    const kr = this.store.around()?.drafted[id];
    return benefit && kr !== undefined ? { id, name: benefit.name, kr: krExact(kr) } : null;
  });

  /** Whether the node may go, must stay, or is asked about first. */
  of(id: string): 'free' | 'kept' | 'asked' {
    const around = this.store.around();
    if (around?.promised.includes(id)) return 'kept';
    if (around?.drafted[id] === undefined) return 'free';
    this.id.set(id);
    return 'asked';
  }

  take(id: string): void {
    this.forget();
    this.store.edit((tree) => removeNode(tree, id));
  }

  forget(): void {
    this.id.set(null);
  }
}
