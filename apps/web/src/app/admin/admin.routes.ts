import type { Routes } from '@angular/router';

/** What the office administers: people, closed months, the method, and the list of everything that was done. */
export const adminRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'users' },
  {
    path: 'users',
    loadComponent: async () => (await import('./feature-users/users.page')).UsersPage,
  },
  {
    path: 'periods',
    loadComponent: async () => (await import('./feature-periods/periods.page')).PeriodsPage,
  },
  {
    path: 'method',
    loadComponent: async () => (await import('./feature-method/method.page')).MethodPage,
  },
  {
    path: 'audit',
    loadComponent: async () => (await import('./feature-audit/audit.page')).AuditPage,
  },
];
