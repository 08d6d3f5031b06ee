import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { SeriesClient } from './series-client';

const ARROW = 'application/vnd.apache.arrow.stream';
const JSON_ANSWER = { headers: { 'content-type': 'application/json' } };

describe('a client that asks for a series', () => {
  const read = () => TestBed.inject(SeriesClient).series('i');
  const asked = () =>
    TestBed.inject(HttpTestingController).expectOne('/api/v1/indicators/i/series');

  beforeEach(() =>
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting()],
    }),
  );

  it('asks for Arrow first and takes JSON from a server without it', async () => {
    jest.spyOn(console, 'error').mockReturnValue();
    const answer = read().catch((error: unknown) => error);
    const first = asked();
    expect(first.request.headers.get('accept')?.split(',')[0]).toBe(ARROW);
    first.flush(new ArrayBuffer(0), JSON_ANSWER);
    await new Promise((resolve) => setTimeout(resolve));
    const second = asked();
    expect(second.request.responseType).toBe('json');
    second.flush({ indicator: null, points: [] });
    expect(await answer).toMatchObject({ code: 'unreadable' });
  });

  it('says what the server refuses with', async () => {
    const answer = read().catch((error: unknown) => error);
    const problem = { type: 'x', title: 'Findes ikke', status: 404, code: 'not_found' };
    const text = new TextEncoder().encode(JSON.stringify(problem));
    const body = new ArrayBuffer(text.length);
    new Uint8Array(body).set(text);
    asked().flush(body, { status: 404, statusText: 'x' });
    expect(await answer).toMatchObject({ code: 'not_found', status: 404, words: 'Findes ikke' });
  });
});
