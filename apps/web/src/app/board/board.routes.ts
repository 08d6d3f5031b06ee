import type { Routes } from '@angular/router';

/** The target board of a project. */
export const boardRoutes: Routes = [
  {
    path: '',
    loadComponent: async () => (await import('./feature-board/board.page')).BoardPage,
  },
];
