import type { Routes } from '@angular/router';
import { having, signedIn } from './shared/session/signed-in.guard';

/** Every page; each domain is fetched when it is first visited. */
export const routes: Routes = [
  {
    path: 'sign-in',
    title: 'shell.signIn',
    loadComponent: async () => (await import('./identity/feature-sign-in/sign-in.page')).SignInPage,
  },
  {
    path: 'setup/:token',
    title: 'shell.setup',
    loadComponent: async () => (await import('./identity/feature-setup/setup.page')).SetupPage,
  },
  {
    path: 'invitation/:token',
    title: 'shell.invitation',
    loadComponent: async () =>
      (await import('./identity/feature-invitation/invitation.page')).InvitationPage,
  },
  {
    path: 'unavailable',
    title: 'shell.unavailable',
    loadComponent: async () =>
      (await import('./identity/feature-unavailable/unavailable.page')).UnavailablePage,
  },
  {
    path: 'join/:token',
    title: 'board.join.title',
    loadComponent: async () => (await import('./board/feature-join/join.page')).JoinPage,
  },
  {
    path: 'projects/:id/board/wall',
    title: 'board.title',
    canActivate: [signedIn],
    loadComponent: async () => (await import('./board/feature-wall/wall.page')).WallPage,
  },
  {
    path: 'projects/:id/board/paper',
    title: 'board.paper.title',
    canActivate: [signedIn],
    loadComponent: async () => (await import('./board/feature-paper/paper.page')).PaperPage,
  },
  {
    path: '',
    canActivate: [signedIn],
    loadComponent: async () => (await import('./shell/shell')).Shell,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'portfolio' },
      {
        path: 'portfolio',
        title: 'shell.portfolio',
        loadComponent: async () =>
          (await import('./portfolio/feature-overview/overview.page')).OverviewPage,
      },
      {
        path: 'projects/:id/themes',
        title: 'themes.title',
        loadChildren: async () => (await import('./themes/themes.routes')).themeRoutes,
      },
      {
        path: 'budget-room',
        title: 'themes.room.title',
        loadComponent: async () =>
          (await import('./themes/feature-budget-room/budget-room.page')).BudgetRoomPage,
      },
      {
        path: 'rules',
        title: 'themes.rules.title',
        loadComponent: async () => (await import('./themes/feature-rules/rules.page')).RulesPage,
      },
      {
        path: 'barriers',
        title: 'matrix.barriers.title',
        loadComponent: async () =>
          (await import('./matrix/feature-barriers/barriers.page')).BarriersPage,
      },
      {
        path: 'projects/:id/workshop',
        title: 'matrix.workshop.title',
        loadChildren: async () => (await import('./matrix/matrix.routes')).workshopRoutes,
      },
      {
        path: 'projects/:id/matrix',
        title: 'matrix.title',
        loadChildren: async () => (await import('./matrix/matrix.routes')).matrixRoutes,
      },
      {
        path: 'projects/:id/tree',
        title: 'tree.title',
        loadChildren: async () => (await import('./tree/tree.routes')).treeRoutes,
      },
      {
        path: 'boards',
        title: 'board.boards.title',
        loadComponent: async () => (await import('./board/feature-boards/boards.page')).BoardsPage,
      },
      {
        path: 'projects/:id/board',
        title: 'board.title',
        loadChildren: async () => (await import('./board/board.routes')).boardRoutes,
      },
      {
        path: 'projects/:id/revisions',
        title: 'revisions.title',
        loadChildren: async () => (await import('./revisions/revisions.routes')).revisionRoutes,
      },
      {
        path: 'projects',
        title: 'shell.projects',
        loadChildren: async () => (await import('./project/project.routes')).projectRoutes,
      },
      {
        path: 'indicators',
        title: 'shell.indicators',
        loadChildren: async () => (await import('./indicators/indicator.routes')).indicatorRoutes,
      },
      {
        path: 'followup',
        title: 'shell.followup',
        loadComponent: async () =>
          (await import('./followup/feature-reminders/reminders.page')).RemindersPage,
      },
      {
        path: 'followup/my-work',
        title: 'followup.tab.mine',
        loadComponent: async () =>
          (await import('./followup/feature-my-work/my-work.page')).MyWorkPage,
      },
      {
        path: 'followup/projects',
        title: 'followup.projects.title',
        loadComponent: async () =>
          (await import('./followup/feature-attention/attention.page')).AttentionPage,
      },
      {
        path: 'followup/plans',
        title: 'followup.plans.title',
        loadComponent: async () => (await import('./followup/feature-plans/plans.page')).PlansPage,
      },
      {
        path: 'imports',
        title: 'shell.imports',
        loadChildren: async () => (await import('./imports/import.routes')).importRoutes,
      },
      {
        path: 'admin',
        title: 'shell.admin',
        canActivate: [having('manageUsers')],
        loadChildren: async () => (await import('./admin/admin.routes')).adminRoutes,
      },
      {
        path: '**',
        title: 'shell.notFound.title',
        loadComponent: async () => (await import('./shell/not-found.page')).NotFoundPage,
      },
    ],
  },
];
