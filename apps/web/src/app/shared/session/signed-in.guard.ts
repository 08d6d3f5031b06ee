import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { type Right, SessionStore } from './session';

/** Sends a stranger to the sign-in page and back to the address that was asked for. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const router = inject(Router);
  const session = inject(SessionStore);
  const known = await session.restore().catch(() => null);
  return known ? true : router.createUrlTree(['/sign-in'], { queryParams: { next: state.url } });
};

/** For pages that only some roles have: everyone else lands on the portfolio. */
export function having(right: Right): CanActivateFn {
  return () => inject(SessionStore).may(right) || inject(Router).createUrlTree(['/portfolio']);
}
