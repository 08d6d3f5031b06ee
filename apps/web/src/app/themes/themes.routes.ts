import type { CanDeactivateFn, Routes } from '@angular/router';
import type { ThemePage } from './feature-theme/theme.page';

/** Whoever leaves is asked first when something is typed that is saved nowhere. */
const asked: CanDeactivateFn<ThemePage> = (page) => page.mayLeave();

/** The six themes of a project's plan: all of them beside each other, and each by itself. */
export const themeRoutes: Routes = [
  {
    path: '',
    loadComponent: async () => (await import('./feature-overview/themes.page')).ThemesPage,
  },
  {
    path: ':theme',
    canDeactivate: [asked],
    loadComponent: async () => (await import('./feature-theme/theme.page')).ThemePage,
  },
];
