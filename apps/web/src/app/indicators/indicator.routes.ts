import type { Routes } from '@angular/router';

/** Indicators: the list, one indicator with its series, and the pages that edit it or type a measurement. */
export const indicatorRoutes: Routes = [
  {
    path: '',
    loadComponent: async () =>
      (await import('./feature-list/indicator-list.page')).IndicatorListPage,
  },
  {
    path: 'new',
    loadComponent: async () =>
      (await import('./feature-edit/indicator-edit.page')).IndicatorEditPage,
  },
  {
    path: ':id',
    loadComponent: async () => (await import('./feature-indicator/indicator.page')).IndicatorPage,
  },
  {
    path: ':id/edit',
    loadComponent: async () =>
      (await import('./feature-edit/indicator-edit.page')).IndicatorEditPage,
  },
  {
    path: ':id/measure',
    loadComponent: async () => (await import('./feature-measure/measure.page')).MeasurePage,
  },
];
