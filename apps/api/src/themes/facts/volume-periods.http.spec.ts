import { randomUUID } from 'node:crypto';
import type { Role, ThemeResource } from '@gevinst/contract';
import { indicator } from '../../projects/testing/model-bench';
import { type Person, TestApp } from '../../test-app';
import { makeProject } from '../../test-project';

describe('the volumes of channels (F5)', () => {
  let bench: TestApp;
  let people: Record<Role, Person>;
  let url: string;
  beforeAll(async () => {
    bench = await TestApp.open();
    people = await bench.municipality('her');
    const { project } = await makeProject(people, 'P');
    url = `/api/v1/projects/${project.id}/themes`;
  });
  afterAll(() => bench.close());

  const volume = async (code: string, baseline: string, values: Record<string, string>) => {
    const made = indicator({ code, name: code, grain: 'year', baseline, unit: 'henvendelser' });
    const answer = await people.office.post('/api/v1/indicators', made);
    const { id: indicatorId } = answer.json<{ id: string }>();
    for (const [period, value] of Object.entries(values)) {
      const typed = { indicatorId, period, value };
      expect((await people.analyst.post('/api/v1/measurements', typed)).statusCode).toBe(201);
    }
    return indicatorId;
  };
  const put = async (theme: string, content: object) => {
    const { etag } = (await people.office.get(`${url}/${theme}`)).json<ThemeResource>();
    return people.office.put(`${url}/${theme}`, { content }, { 'if-match': etag });
  };
  const shiftSaid = async (dear: string, cheap: string) => {
    const answer = await put('channels', {
      channels: [
        { id: randomUUID(), kind: 'inPerson', volumeIndicatorId: dear, unitCostKr: '75' },
        {
          ...{ id: randomUUID(), kind: 'selfService', volumeIndicatorId: cheap },
          ...{ unitCostKr: '20', cheap: true },
        },
      ],
    });
    const { findings } = answer.json<ThemeResource>();
    return findings.map(({ da }) => da).filter((da) => da.includes('flyttet'));
  };

  it('are those of the latest period that all channels have', async () => {
    const dear = await volume('PERSON', '10000', { 2024: '8000', 2025: '6000' });
    const cheap = await volume('SELV', '0', { 2024: '4000' });
    expect(await shiftSaid(dear, cheap)).toEqual([
      '2.000 henvendelser er flyttet til billigere kanaler i den seneste periode; det svarer til 110.000 kr.',
    ]);
  });

  it('say nothing together when the channels have no period in common', async () => {
    const dear = await volume('PERSON2', '10000', { 2025: '6000' });
    const cheap = await volume('SELV2', '0', { 2024: '4000' });
    expect(await shiftSaid(dear, cheap)).toEqual([]);
  });

  it('cost nothing below zero, and nobody works less than no time', async () => {
    const refused = async (theme: string, content: object) => {
      const answer = await put(theme, content);
      return answer.json<{ errors: unknown[] }>().errors;
    };
    const [id, message] = [randomUUID(), 'Må ikke være under 0'];
    expect(await refused('channels', { channels: [{ id, unitCostKr: '-75' }] })).toEqual([
      { path: 'content.channels.0.unitCostKr', message },
    ]);
    const staff = { id, unit: 'Posten', task: 'Post', fteBefore: '1', fteAfter: '-0.5' };
    expect(await refused('organisation', { staffing: [staff] })).toEqual([
      { path: 'content.staffing.0.fteAfter', message },
    ]);
    expect(await refused('organisation', { options: [{ id, fteMoved: '-1' }] })).toEqual([
      { path: 'content.options.0.fteMoved', message },
    ]);
  });
});
