import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { ThemesClient } from './themes-client';

describe('what leadership decides on the page', () => {
  it('S8.1 is sent with the version of the theme that was shown', () => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting()],
    });
    const decision = { kind: 'effect', itemId: 'e', decided: true } as const;
    void TestBed.inject(ThemesClient).decide({ projectId: 'p', etag: '"v3"' }, decision);
    const { request } = TestBed.inject(HttpTestingController).expectOne(
      '/api/v1/projects/p/themes/budget/decisions',
    );
    expect(request.headers.get('if-match')).toBe('"v3"');
    expect(request.body).toEqual(decision);
  });
});
