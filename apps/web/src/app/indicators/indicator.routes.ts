import type { Routes } from '@angular/router';

export const indicatorRoutes: Routes = [];
