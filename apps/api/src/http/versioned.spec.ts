import { NO_NOTE_ETAG, type Role } from '@gevinst/contract';
import { type Person, TestApp } from '../test-app';
import { makeProject } from '../test-project';
import { Warehouse } from '../warehouse/warehouse.port';

describe('answers that change only with the figures', () => {
  const url = '/api/v1/reminders';
  let bench: TestApp;
  let here: Record<Role, Person>;
  let there: Record<Role, Person>;
  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
    there = await bench.municipality('der');
  });
  afterAll(() => bench.close());

  const tagOf = async (person: Person, headers = {}, address = url) =>
    String((await person.get(address, headers)).headers.etag);
  const again = (tag: string, headers = {}) =>
    here.office.get(url, { 'if-none-match': tag, ...headers });

  it('are not computed again for whoever holds them', async () => {
    const tag = await tagOf(here.office);
    const asked = jest.spyOn(bench.app.get(Warehouse), 'query');
    for (const held of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const answer = await again(held);
      expect([answer.statusCode, answer.body, answer.headers.etag]).toEqual([304, '', tag]);
    }
    expect(asked).not.toHaveBeenCalled();
    expect((await again('"other"')).statusCode).toBe(200);
    expect(asked).toHaveBeenCalled();
    asked.mockRestore();
  });

  it('have a tag for each municipality, person, question, format and language', async () => {
    const tags = await Promise.all([
      tagOf(here.office),
      tagOf(here.team),
      tagOf(there.office),
      tagOf(here.office, {}, `${url}?x=1`),
      tagOf(here.office, { accept: 'application/vnd.apache.arrow.stream' }),
      tagOf(here.office, { 'accept-language': 'en' }),
    ]);
    expect(new Set(tags).size).toBe(tags.length);
    const answer = await here.office.get(url);
    expect(answer.headers['cache-control']).toBe('private, no-cache');
    expect(answer.headers.vary).toContain('cookie');
  });

  it('get a new tag with every change that shows, in that municipality only', async () => {
    const [before, elsewhere] = [await tagOf(here.office), await tagOf(there.office)];
    const made = await makeProject(here, 'A');
    const planned = await again(before);
    expect(planned.statusCode).toBe(200);
    const note = { month: '2026-01', text: 'Fordi' };
    await here.team.put(`/api/v1/indicators/${made.indicator.id}/notes`, note, {
      'if-match': NO_NOTE_ETAG,
    });
    expect(await tagOf(here.office)).not.toBe(planned.headers.etag);
    expect(await tagOf(there.office)).toBe(elsewhere);
  });
});
