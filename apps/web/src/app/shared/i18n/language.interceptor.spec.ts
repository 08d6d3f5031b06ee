import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { LanguageStore } from './language';
import { inChosenLanguage } from './language.interceptor';

describe('what is asked of the server', () => {
  it.each(['da', 'en'] as const)('is asked in the language that was chosen: %s', (chosen) => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([inChosenLanguage])),
        provideHttpClientTesting(),
        { provide: LanguageStore, useValue: { language: signal(chosen) } },
      ],
    });
    TestBed.inject(HttpClient).get('/api/v1/projects').subscribe();
    const { request } = TestBed.inject(HttpTestingController).expectOne('/api/v1/projects');
    expect(request.headers.get('Accept-Language')).toBe(chosen);
  });
});
