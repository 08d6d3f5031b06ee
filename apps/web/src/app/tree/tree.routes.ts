import type { CanDeactivateFn, Routes } from '@angular/router';
import type { TreePage } from './feature-tree/tree.page';

/** Whoever leaves takes the edits to the server; when that does not go, the page stays. */
const saved: CanDeactivateFn<TreePage> = (page) => page.mayLeave();

export const treeRoutes: Routes = [
  {
    path: '',
    canDeactivate: [saved],
    loadComponent: async () => (await import('./feature-tree/tree.page')).TreePage,
  },
];
