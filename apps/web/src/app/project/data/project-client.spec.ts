import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { ProjectClient } from './project-client';

describe('the office’s own judgement on the page', () => {
  it('R8 is taken back with the version of the project that stands', async () => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting()],
    });
    const client = TestBed.inject(ProjectClient);
    jest.spyOn(client, 'plan').mockResolvedValue({ etag: '"v3"' } as never);
    const ended = client.endOverride('p');
    await Promise.resolve();
    await Promise.resolve();
    const sent = TestBed.inject(HttpTestingController).expectOne('/api/v1/projects/p/override');
    expect([sent.request.method, sent.request.headers.get('if-match')]).toEqual([
      ...['DELETE', '"v3"'],
    ]);
    sent.flush(null);
    await ended;
  });
});
