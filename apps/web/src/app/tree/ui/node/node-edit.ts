import type { TreeBenefit, TreeChange } from '@gevinst/contract';
import type { Ends } from '../canvas/link-ends';

/** One thing that someone does to a node of the tree. */
export type NodeEdit =
  | { readonly kind: 'patch'; readonly patch: Partial<TreeChange> | Partial<TreeBenefit> }
  | { readonly kind: 'link'; readonly ends: Ends; readonly on: boolean }
  | { readonly kind: 'move'; readonly by: -1 | 1 }
  | { readonly kind: 'remove' };
