import type { Routes } from '@angular/router';

/** The walk-through of a plan: its tree against the six themes. */
export const matrixRoutes: Routes = [
  {
    path: '',
    loadComponent: async () => (await import('./feature-matrix/matrix.page')).MatrixPage,
  },
];

/** A start-up workshop that walks through it. */
export const workshopRoutes: Routes = [
  {
    path: '',
    loadComponent: async () => (await import('./feature-workshop/workshop.page')).WorkshopPage,
  },
];
