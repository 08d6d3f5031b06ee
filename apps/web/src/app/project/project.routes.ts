import type { Routes } from '@angular/router';

/** Projects: the list, one project's page, and the pages that edit it. */
export const projectRoutes: Routes = [
  {
    path: '',
    loadComponent: async () => (await import('./feature-list/project-list.page')).ProjectListPage,
  },
  {
    path: 'new',
    loadComponent: async () => (await import('./feature-facts/facts.page')).FactsPage,
  },
  {
    path: ':id',
    children: [
      {
        path: '',
        loadComponent: async () => (await import('./feature-project/project.page')).ProjectPage,
      },
      {
        path: 'edit',
        loadComponent: async () => (await import('./feature-facts/facts.page')).FactsPage,
      },
      {
        path: 'changes',
        loadComponent: async () => (await import('./feature-changes/changes.page')).ChangesPage,
      },
      {
        path: 'benefits/new',
        loadComponent: async () => (await import('./feature-benefit/benefit.page')).BenefitPage,
      },
      {
        path: 'benefits/:benefitId',
        loadComponent: async () => (await import('./feature-benefit/benefit.page')).BenefitPage,
      },
      {
        path: 'benefits/:benefitId/target',
        loadComponent: async () => (await import('./feature-target/target.page')).TargetPage,
      },
      {
        path: 'plan',
        loadComponent: async () => (await import('./feature-plan/plan.page')).PlanPage,
      },
    ],
  },
];
