import type { Routes } from '@angular/router';

/** The six themes of a project's plan: all of them beside each other, and each by itself. */
export const themeRoutes: Routes = [
  {
    path: '',
    loadComponent: async () => (await import('./feature-overview/themes.page')).ThemesPage,
  },
  {
    path: ':theme',
    loadComponent: async () => (await import('./feature-theme/theme.page')).ThemePage,
  },
];
