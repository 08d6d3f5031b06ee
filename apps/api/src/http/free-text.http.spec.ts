import { randomUUID } from 'node:crypto';
import type { AuditList, Board, Role, Tree } from '@gevinst/contract';
import { makeBoard, type TestBoard } from '../board/testing/test-board';
import { type Person, TestApp } from '../test-app';
import { makeProject, type TestProject } from '../test-project';

const NUMBER = '010190-1234';
const text = `Borgeren ${NUMBER} ringede`;

describe('a CPR number in what people write', () => {
  let bench: TestApp;
  let people: Record<Role, Person>;
  let ours: TestProject;
  let board: TestBoard;
  let at: string;
  beforeAll(async () => {
    bench = await TestApp.open();
    people = await bench.municipality('her');
    ours = await makeProject(people, 'P', 'team her');
    board = await makeBoard(people, ours.project.id, 'P');
    at = `/api/v1/projects/${ours.project.id}`;
  });
  afterAll(() => bench.close());

  const newest = async () =>
    (await people.office.get('/api/v1/audit?limit=1')).json<AuditList>().items[0]?.id;

  it('is refused with a sentence, and neither stored nor written in the audit list', async () => {
    const tree = (await people.office.get(`${at}/tree`)).json<Tree>();
    const changes = tree.changes.map((one) => ({ ...one, description: text }));
    const promise = { title: 'Ring', owner: 'Ali', deadline: '2026-12-01', description: text };
    const idea = `/api/v1/ideas/${board.ideaId}`;
    const rules = [{ id: randomUUID(), text, source: 'habit' }];
    const sent: ['POST' | 'PUT' | 'PATCH', string, object, string, string?][] = [
      ['POST', `${at}/ideas`, { text }, 'text'],
      ['PATCH', idea, { text }, 'text', '"v1"'],
      ['POST', `${idea}/questions`, { text }, 'text'],
      ['POST', `${idea}/questions/${board.questionId}/answer`, { text: NUMBER }, 'text'],
      ['POST', `${at}/actions`, promise, 'description'],
      ['PATCH', `/api/v1/actions/${board.actionId}`, { reason: text }, 'reason', '"v1"'],
      ['POST', `${at}/comments`, { text }, 'text'],
      ['PUT', `${at}/themes/workflows`, { content: { rules } }, 'content.rules.0.text', '"v0"'],
      ['PUT', `${at}/tree`, { ...tree, changes }, 'changes.0.description', tree.etag],
    ];
    const before = await newest();
    for (const [verb, url, body, path, etag] of sent) {
      const headers: Record<string, string> = etag === undefined ? {} : { 'if-match': etag };
      const answer = await people.team.send(verb, url, { body, headers });
      const said = 'Teksten ligner et CPR-nummer. Skriv den uden personnumre; intet er gemt.';
      expect([url, answer.json()]).toEqual([
        url,
        expect.objectContaining({
          ...{ status: 400, code: 'validation_failed', detail: said },
          errors: [{ path, message: said }],
        }),
      ]);
      expect(answer.body).not.toContain(NUMBER);
    }
    expect(await newest()).toBe(before);
    const kept = (await people.office.get(`${at}/board`)).json<Board>();
    expect(JSON.stringify(kept)).not.toContain(NUMBER);
  });

  it('is not seen in other numbers', async () => {
    const other = 'Sag 123456-789012, konto 0101901234, telefon 33 66 33 66, 991390-1234';
    expect((await people.team.post(`${at}/comments`, { text: other })).statusCode).toBe(201);
  });
});
