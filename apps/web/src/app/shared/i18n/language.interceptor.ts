import type { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { LanguageStore } from './language';

/** What the server says of a refusal is said in the language of the page, not in that of the browser. */
export const inChosenLanguage: HttpInterceptorFn = (request, next) =>
  next(request.clone({ setHeaders: { 'Accept-Language': inject(LanguageStore).language() } }));
