import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, throwError } from 'rxjs';
import { SessionStore } from './session';

/**
 * A session that has run out leads back to the sign-in page, and from there to the same page again. What is refused
 * may be refused because the role is another now.
 */
export const unauthorised: HttpInterceptorFn = (request, next) => {
  const router = inject(Router);
  const session = inject(SessionStore);
  return next(request).pipe(
    catchError((error: unknown) => {
      const expired = error instanceof HttpErrorResponse && error.status === 401;
      if (expired && !request.url.endsWith('/session')) {
        session.forget();
        void router.navigate(['/sign-in'], { queryParams: { next: router.url } });
      }
      const refused = error instanceof HttpErrorResponse && error.status === 403;
      if (refused && session.session()) void session.refresh().catch(() => undefined);
      return throwError(() => error);
    }),
  );
};
