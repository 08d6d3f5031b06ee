import { randomUUID as id } from 'node:crypto';
import type { Explanation, ProjectResource, Role, ThemeResource } from '@gevinst/contract';
import { type Person, TestApp } from '../../test-app';
import { makeProject, type TestProject } from '../../test-project';

describe('who has written an amount of the budget', () => {
  let bench: TestApp;
  let people: Record<Role, Person>;
  let ours: TestProject;
  beforeAll(async () => {
    bench = await TestApp.open();
    people = await bench.municipality('her');
    ours = await makeProject(people, 'P', 'team her');
  });
  afterAll(() => bench.close());

  const line = (text: string, { benefit }: TestProject, amountKr = '1.00') => ({
    ...{ id: id(), text, year: 2027, amountKr, benefitIds: [benefit.id] },
  });
  const write = async ({ project }: TestProject, effects: object[], person: Person) => {
    const url = `/api/v1/projects/${project.id}/themes/budget`;
    const { etag } = (await person.get(url)).json<ThemeResource>();
    const answer = await person.put(url, { content: { effects } }, { 'if-match': etag });
    expect([answer.statusCode, answer.body.slice(0, 80)]).toEqual([200, expect.anything()]);
  };
  const writer = async ({ project }: TestProject, effect: string) => {
    const url = `/api/v1/explain?figure=roomCut&scope=project&id=${project.id}&effect=${effect}`;
    const { inputs } = (await people.team.get(url)).json<Explanation>();
    const { da, value } = inputs.at(-2)!;
    return `${da} ${value!.split(' (')[0]!}`;
  };
  const recode = async ({ project }: TestProject, code: string) => {
    const url = `/api/v1/projects/${project.id}`;
    const answer = await people.office.get(url);
    const { name, department, phase } = answer.json<ProjectResource>();
    const { etag } = (await people.office.get(`${url}/plan`)).json<{ etag: string }>();
    const body = { name, department, phase, code };
    const put = await people.office.put(url, body, { 'if-match': etag });
    expect([put.statusCode, put.body.slice(0, 80)]).toEqual([200, expect.anything()]);
  };

  it('S8.1 N16 is never somebody of a project whose code begins with, or is the beginning of, this one', async () => {
    const mine = line('Porto', ours);
    await write(ours, [mine], people.team);
    const more = line('Print', ours);
    await write(ours, [mine, more], people.office);
    const [ofLine, ofTheme] = ['Linjen', 'Temaet'].map(
      (one) => `${one} er sidst skrevet af (dato)`,
    );
    expect(await writer(ours, mine.id)).toBe(`${ofLine} team her`);
    const longer = await makeProject(people, 'P A');
    const theirs = line('Porto', longer);
    await write(longer, [theirs], people.office);
    expect(await writer(ours, mine.id)).toBe(`${ofTheme} office her`);
    expect(await writer(longer, theirs.id)).toBe(`${ofTheme} office her`);
    await recode(longer, 'Q');
    expect(await writer(ours, mine.id)).toBe(`${ofTheme} office her`);
    expect(await writer(longer, theirs.id)).toBe(`${ofTheme} office her`);
  });
});
