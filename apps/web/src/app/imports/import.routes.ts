import type { Routes } from '@angular/router';

/** The list, and one address per import. */
export const importRoutes: Routes = [
  {
    path: '',
    loadComponent: async () => (await import('./feature-list/import-list.page')).ImportListPage,
  },
  {
    path: 'new',
    loadComponent: async () => (await import('./feature-receive/receive.page')).ReceivePage,
  },
  {
    path: ':id',
    loadComponent: async () =>
      (await import('./feature-wizard/import-wizard.page')).ImportWizardPage,
  },
];
