import type { Routes } from '@angular/router';

/** The plans a project has had, and any two of them beside each other. */
export const revisionRoutes: Routes = [
  {
    path: '',
    loadComponent: async () => (await import('./feature-list/revisions.page')).RevisionsPage,
  },
  {
    path: ':a/:b',
    loadComponent: async () => (await import('./feature-diff/diff.page')).DiffPage,
  },
];
