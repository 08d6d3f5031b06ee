import type { ActionItem, Board, Tree } from '@gevinst/contract';
import { TestApp } from '../../test-app';
import { makeProject } from '../../test-project';

describe('the benefit that an action is to help', () => {
  let bench: TestApp;
  beforeAll(async () => {
    bench = await TestApp.open();
  });
  afterAll(() => bench.close());

  it('S2.10 S1.1 is named by no action while it is removed from the tree, and again when it is back', async () => {
    const here = await bench.municipality('her');
    const { project, change } = await makeProject(here, 'P');
    const at = `/api/v1/projects/${project.id}`;
    const tree = async () => (await here.office.get(`${at}/tree`)).json<Tree>();
    const put = async (body: object) => {
      const { etag } = await tree();
      return here.office.put(`${at}/tree`, body, { 'if-match': etag });
    };
    const { changes, benefits } = await tree();
    const added = { ...benefits[0], id: crypto.randomUUID(), name: 'Ny', changeIds: [change.id] };
    expect((await put({ changes, benefits: [...benefits, added] })).statusCode).toBe(200);
    const promise = { title: 'Brev', owner: 'Ali', deadline: '2026-12-15', benefitId: added.id };
    const made = (await here.team.post(`${at}/actions`, promise)).json<ActionItem>();
    expect(made.benefitId).toBe(added.id);
    const named = async () => {
      const { actions } = (await here.team.get(`${at}/board`)).json<Board>();
      const one = await here.team.get(`/api/v1/actions/${made.id}`);
      return [actions[0]?.benefitId, one.json<ActionItem>().benefitId];
    };
    expect((await put({ changes, benefits })).statusCode).toBe(200);
    expect(await named()).toEqual([null, null]);
    expect((await put({ changes, benefits: [...benefits, added] })).statusCode).toBe(200);
    expect(await named()).toEqual([added.id, added.id]);
  });
});
