import { provideHttpClient, withInterceptors } from '@angular/common/http';
import {
  type ApplicationConfig,
  inject,
  isDevMode,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
} from '@angular/core';
import {
  TitleStrategy,
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
} from '@angular/router';
import { provideTransloco } from '@jsverse/transloco';
import { routes } from './app.routes';
import { LanguageStore } from './shared/i18n/language';
import { inChosenLanguage } from './shared/i18n/language.interceptor';
import { PageTitle } from './shared/i18n/page-title';
import { TextLoader } from './shared/i18n/texts';
import { unauthorised } from './shared/session/unauthorised.interceptor';
import { ThemeStore } from './shared/theme/theme';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideHttpClient(withInterceptors([inChosenLanguage, unauthorised])),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }),
    ),
    { provide: TitleStrategy, useClass: PageTitle },
    provideTransloco({
      config: {
        availableLangs: ['da', 'en'],
        defaultLang: 'da',
        fallbackLang: 'da',
        reRenderOnLangChange: true,
        prodMode: !isDevMode(),
      },
      loader: TextLoader,
    }),
    provideAppInitializer(() => {
      inject(ThemeStore);
      return inject(LanguageStore).ready();
    }),
  ],
};
