import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { Edit } from './letter';
import { Outbox } from './outbox';

const PROJECT = 'p1';
const card = { text: 'Færre breve', owner: 'Mette' };

const UNAUTHORISED = { status: 401, statusText: 'x' };
const STALE = { status: 412, statusText: 'x' };

const edit = (over: Partial<Edit> = {}): Edit => ({
  projectId: PROJECT,
  method: 'PATCH',
  path: 'ideas/1',
  body: { text: 'Ingen breve' },
  base: { text: 'Færre breve' },
  etag: '"1"',
  ...over,
});
const idea = (text: string, projectId = PROJECT) =>
  edit({
    projectId,
    method: 'POST',
    path: `projects/${projectId}/ideas`,
    body: { text },
    base: null,
  });

describe('what people write together', () => {
  let outbox: Outbox;
  let http: HttpTestingController;

  const open = () => {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting()],
    });
    outbox = TestBed.inject(Outbox);
    http = TestBed.inject(HttpTestingController);
    outbox.begin('u1');
  };
  beforeEach(() => {
    jest.useFakeTimers();
    localStorage.clear();
    open();
  });
  afterEach(() => {
    outbox.end();
    jest.useRealTimers();
  });

  const settle = () => jest.advanceTimersByTimeAsync(0);
  const asked = (method: string, path: string) =>
    http.expectOne({ method, url: `/api/v1/${path}` });
  const answer = async (method: string, path: string, body: object) => {
    const request = asked(method, path);
    request.flush(body);
    await settle();
    return request.request;
  };
  const problem = async (method: string, path: string, status: number, code: string) => {
    asked(method, path).flush(
      { type: 'x', title: 'Nej', status, code },
      { status, statusText: 'x' },
    );
    await settle();
  };
  const cut = async (method: string, path: string) => {
    asked(method, path).error(new ProgressEvent('error'));
    await settle();
  };
  const stale = () => problem('PATCH', 'ideas/1', 412, 'precondition_failed');
  const texts = () => outbox.pending(PROJECT).map(({ body }) => body?.['text']);

  it('is sent in the order it was written, one at a time in a project, and shown meanwhile', async () => {
    const first = outbox.send(idea('en'));
    void outbox.send(idea('to'));
    void outbox.send(idea('tre', 'p2'));
    expect(texts()).toEqual(['en', 'to']);
    await answer('POST', 'projects/p2/ideas', {});
    const { body } = await answer('POST', 'projects/p1/ideas', {});
    await first;
    expect([body, texts()]).toEqual([{ text: 'en' }, ['to']]);
    await answer('POST', 'projects/p1/ideas', {});
    expect([texts(), localStorage.length]).toEqual([[], 0]);
  });

  it('carries the version it builds on', async () => {
    void outbox.send(edit());
    const { headers } = await answer('PATCH', 'ideas/1', {});
    expect(headers.get('if-match')).toBe('"1"');
  });

  it('waits while nobody answers: 1, 2, 4 seconds', async () => {
    void outbox.send(idea('en'));
    for (const seconds of [1, 2, 4]) {
      await cut('POST', 'projects/p1/ideas');
      expect(outbox.waiting()).toBe(true);
      await jest.advanceTimersByTimeAsync(seconds * 1_000 - 1);
      http.expectNone(() => true);
      await jest.advanceTimersByTimeAsync(1);
    }
    await answer('POST', 'projects/p1/ideas', {});
    expect([outbox.waiting(), texts()]).toEqual([false, []]);
  });

  it('waits too while the server stands up again, and is sent at once when the browser is online', async () => {
    void outbox.send(idea('en'));
    void outbox.send(idea('to'));
    asked('POST', 'projects/p1/ideas').flush('<html>', { status: 502, statusText: 'x' });
    await settle();
    dispatchEvent(new Event('online'));
    await answer('POST', 'projects/p1/ideas', {});
    const { body } = await answer('POST', 'projects/p1/ideas', {});
    expect(body).toEqual({ text: 'to' });
  });

  it('outlives the page, and waits for the one who wrote it', async () => {
    void outbox.send(idea('en'));
    void outbox.send(idea('to'));
    await cut('POST', 'projects/p1/ideas');
    open();
    outbox.begin('u2');
    expect(texts()).toEqual([]);
    outbox.begin('u1');
    expect(texts()).toEqual(['en', 'to']);
    // The one that was on its way when the page closed, and the one that takes its place.
    await cut('POST', 'projects/p1/ideas');
    await cut('POST', 'projects/p1/ideas');
    outbox.end();
    await jest.advanceTimersByTimeAsync(60_000);
    http.expectNone(() => true);
  });

  it('is put on top of what another has changed beside it', async () => {
    const sent = outbox.send(
      edit({ method: 'PUT', body: { ...card, text: 'Ingen breve' }, base: card }),
    );
    await problem('PUT', 'ideas/1', 412, 'precondition_failed');
    await answer('GET', 'ideas/1', { ...card, owner: 'Ali', etag: '"2"', id: '1' });
    const { body, headers } = await answer('PUT', 'ideas/1', {});
    await sent;
    expect(body).toEqual({ text: 'Ingen breve', owner: 'Ali' });
    expect(headers.get('if-match')).toBe('"2"');
    expect(outbox.questions()).toEqual([]);
  });

  it('has arrived when what stands there is what I wrote: only the answer was lost', async () => {
    const sent = outbox.send(edit());
    await cut('PATCH', 'ideas/1');
    await jest.advanceTimersByTimeAsync(1_000);
    await stale();
    await answer('GET', 'ideas/1', { text: 'Ingen breve', etag: '"2"' });
    await sent;
    expect([outbox.questions(), texts(), localStorage.length]).toEqual([[], [], 0]);
  });

  it('is read where the thing stands, when that is elsewhere', async () => {
    const scores = { effect: 5, resources: 1 };
    const path = 'ideas/1/assessment';
    void outbox.send(
      edit({
        method: 'PUT',
        path,
        read: 'ideas/1',
        body: scores,
        base: { effect: 1, resources: 1 },
      }),
    );
    await problem('PUT', path, 412, 'precondition_failed');
    await answer('GET', 'ideas/1', { effect: 1, resources: 3, etag: '"2"' });
    const { body } = await answer('PUT', path, {});
    expect(body).toEqual({ effect: 5, resources: 3 });
  });

  describe('when another has changed the same', () => {
    const clash = async () => {
      const sent = outbox.send(edit());
      await stale();
      await answer('GET', 'ideas/1', { text: 'Halvt så mange breve', etag: '"2"' });
      const [question] = outbox.questions();
      if (!question?.clash) throw new Error('nobody asks');
      return { sent, question, clash: question.clash };
    };

    it('asks, with both, and lets the rest go on', async () => {
      const { clash: found } = await clash();
      expect(found.conflicts).toEqual([
        { path: ['text'], mine: 'Ingen breve', theirs: 'Halvt så mange breve' },
      ]);
      expect(localStorage.length).toBe(1);
      void outbox.send(idea('en'));
      await answer('POST', 'projects/p1/ideas', {});
    });

    it('sends mine on top of theirs when mine is to stand', async () => {
      const { sent, question } = await clash();
      outbox.choose(question, 'mine');
      const { body, headers } = await answer('PATCH', 'ideas/1', {});
      await sent;
      expect([body, headers.get('if-match')]).toEqual([{ text: 'Ingen breve' }, '"2"']);
      expect([outbox.questions(), localStorage.length]).toEqual([[], 0]);
    });

    it('sends nothing when theirs is to stand and nothing else was changed', async () => {
      const { sent, question } = await clash();
      outbox.choose(question, 'theirs');
      await sent;
      await settle();
      http.expectNone(() => true);
      expect([outbox.questions(), localStorage.length]).toEqual([[], 0]);
    });

    it('asks again after the page was closed without an answer', async () => {
      await clash();
      open();
      await stale();
      await answer('GET', 'ideas/1', { text: 'Halvt så mange breve', etag: '"2"' });
      expect(outbox.questions()).toHaveLength(1);
    });
  });

  it('is the form’s matter when it is refused at once, and stops nothing', async () => {
    const refused = outbox.send(idea('en')).catch((failure: unknown) => failure);
    void outbox.send(idea('to'));
    await problem('POST', 'projects/p1/ideas', 400, 'validation_failed');
    expect(await refused).toMatchObject({ code: 'validation_failed', words: 'Nej' });
    await answer('POST', 'projects/p1/ideas', {});
    expect([outbox.questions(), localStorage.length]).toEqual([[], 0]);
  });

  it('is brought back when it is refused and its writer is at no form', async () => {
    outbox.send({ ...idea('en'), goesOn: true }).catch(() => undefined);
    await problem('POST', 'projects/p1/ideas', 400, 'validation_failed');
    const [question] = outbox.questions();
    expect(question?.failure?.code).toBe('validation_failed');
    expect(question?.letter.body).toMatchObject({ text: 'en' });
  });

  it('is kept and shown when it is refused after its writer has gone on', async () => {
    outbox.send(edit()).catch(() => undefined);
    await cut('PATCH', 'ideas/1');
    await jest.advanceTimersByTimeAsync(1_000);
    await stale();
    await problem('GET', 'ideas/1', 404, 'not_found');
    const [question] = outbox.questions();
    expect(question?.failure?.code).toBe('not_found');
    expect(question?.letter.body).toEqual({ text: 'Ingen breve' });
    expect(localStorage.length).toBe(1);
    if (question) outbox.giveUp(question);
    expect([outbox.questions(), localStorage.length]).toEqual([[], 0]);
  });

  it('is the form’s matter while the form is open, however long it has waited', async () => {
    const refused = outbox.send({ ...edit(), atForm: () => true }).catch((why: unknown) => why);
    await cut('PATCH', 'ideas/1');
    await jest.advanceTimersByTimeAsync(1_000);
    await problem('PATCH', 'ideas/1', 400, 'validation_failed');
    expect(await refused).toMatchObject({ code: 'validation_failed' });
    expect([outbox.questions(), localStorage.length]).toEqual([[], 0]);
  });

  it('is brought back when it is refused at once and its form has been left', async () => {
    outbox.send({ ...edit(), atForm: () => false }).catch(() => undefined);
    await problem('PATCH', 'ideas/1', 400, 'validation_failed');
    expect(outbox.questions()).toHaveLength(1);
  });

  it('is not sent after all when its writer takes it back while it waits', async () => {
    const atForm = () => true;
    void outbox.send({ ...idea('en'), atForm });
    void outbox.send(idea('to'));
    await cut('POST', 'projects/p1/ideas');
    outbox.withdraw(atForm);
    const { body } = await answer('POST', 'projects/p1/ideas', {});
    expect([body, texts(), localStorage.length]).toEqual([{ text: 'to' }, [], 0]);
  });

  it('is kept when the session has run out', async () => {
    void outbox.send(idea('en'));
    await problem('POST', 'projects/p1/ideas', 401, 'not_signed_in');
    expect([texts(), localStorage.length]).toEqual([['en'], 1]);
  });

  it('goes under its writer’s name only, and waits for them when another is signed in here', async () => {
    void outbox.send(edit());
    await stale();
    const read = await answer('GET', 'ideas/1', { text: 'Færre breve', etag: '"2"' });
    expect(read.headers.get('x-gevinst-user')).toBe('u1');
    const sent = asked('PATCH', 'ideas/1');
    expect(sent.request.headers.get('x-gevinst-user')).toBe('u1');
    sent.flush({ type: 'x', title: 'Nej', status: 401, code: 'other_user' }, UNAUTHORISED);
    await settle();
    expect([outbox.questions(), texts(), localStorage.length]).toEqual([[], ['Ingen breve'], 1]);
  });

  it('is not sent again once its writer has signed out, whatever was on its way', async () => {
    void outbox.send(edit());
    const first = asked('PATCH', 'ideas/1');
    outbox.end();
    first.flush({ type: 'x', title: 'Nej', status: 412, code: 'stale' }, STALE);
    await settle();
    http.expectNone(() => true);
    outbox.begin('u1');
    await stale();
    const reading = asked('GET', 'ideas/1');
    outbox.end();
    reading.flush({ text: 'Færre breve', etag: '"2"' });
    await settle();
    http.expectNone(() => true);
    expect(localStorage.length).toBe(1);
  });

  it('is asked about when the server fails at it three times, and lets the next one go', async () => {
    outbox.send(idea('en')).catch(() => undefined);
    void outbox.send(idea('to'));
    for (const seconds of [1, 2, 0]) {
      expect([outbox.questions(), texts()]).toEqual([[], ['en', 'to']]);
      await problem('POST', 'projects/p1/ideas', 500, 'internal');
      await jest.advanceTimersByTimeAsync(seconds * 1_000);
    }
    const { body } = await answer('POST', 'projects/p1/ideas', {});
    expect([body, texts(), outbox.waiting()]).toEqual([{ text: 'to' }, [], false]);
    const [question] = outbox.questions();
    expect([question?.failure?.code, localStorage.length]).toEqual(['internal', 1]);
    if (question) outbox.again(question);
    expect([outbox.questions(), texts()]).toEqual([[], ['en']]);
    await answer('POST', 'projects/p1/ideas', {});
    expect([texts(), localStorage.length]).toEqual([[], 0]);
  });

  it('is given up when its writer says so', async () => {
    outbox.send({ ...idea('en'), goesOn: true }).catch(() => undefined);
    await problem('POST', 'projects/p1/ideas', 400, 'validation_failed');
    const [question] = outbox.questions();
    if (question) outbox.giveUp(question);
    expect([outbox.questions(), localStorage.length]).toEqual([[], 0]);
  });

  it('waits however often the server is not there to answer', async () => {
    void outbox.send(idea('en'));
    for (let time = 0; time < 5; time += 1) {
      await problem('POST', 'projects/p1/ideas', 503, 'unavailable');
      await jest.advanceTimersByTimeAsync(60_000);
    }
    await answer('POST', 'projects/p1/ideas', {});
    expect([texts(), outbox.questions()]).toEqual([[], []]);
  });

  it('tries again later when others are first time after time', async () => {
    void outbox.send(edit());
    for (let round = 0; round < 5; round += 1) {
      await stale();
      await answer('GET', 'ideas/1', { text: 'Færre breve', etag: `"${round + 2}"` });
    }
    http.expectNone(() => true);
    await jest.advanceTimersByTimeAsync(1_000);
    await answer('PATCH', 'ideas/1', {});
    expect(texts()).toEqual([]);
  });
});
