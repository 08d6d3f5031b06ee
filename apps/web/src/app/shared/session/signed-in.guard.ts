import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { type Right, SessionStore } from './session';

/**
 * Sends a stranger to the sign-in page and back to the address that was asked for. A server that does not answer
 * says nothing about who is there: the address stays, and the page says so.
 */
export const signedIn: CanActivateFn = async (_route, state) => {
  const router = inject(Router);
  const session = inject(SessionStore);
  const queryParams = { next: state.url };
  try {
    const known = await session.restore();
    return known ? true : router.createUrlTree(['/sign-in'], { queryParams });
  } catch {
    const page = router.createUrlTree(['/unavailable'], { queryParams });
    return new RedirectCommand(page, { skipLocationChange: true });
  }
};

/** For pages that only some roles have: everyone else lands on the portfolio. */
export function having(right: Right): CanActivateFn {
  return () => inject(SessionStore).may(right) || inject(Router).createUrlTree(['/portfolio']);
}
