import { randomUUID } from 'node:crypto';
import type { ChannelVolume, Explanation, Role, ThemeResource } from '@gevinst/contract';
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
  const channel = (kind: string, volumeIndicatorId: string | null, unitCostKr: string | null) => ({
    ...{ id: randomUUID(), kind, volumeIndicatorId, unitCostKr, cheap: kind === 'selfService' },
  });
  const said = async (...channels: object[]) => {
    const { findings } = (await put('channels', { channels })).json<ThemeResource>();
    return findings.map(({ da }) => da);
  };
  const shiftSaid = (dear: string, cheap: string) =>
    said(channel('inPerson', dear, '75'), channel('selfService', cheap, '20'));

  it('S3.9 are those of the latest period that all channels have, and the period is named', async () => {
    const dear = await volume('PERSON', '10000', { 2024: '8000', 2025: '6000' });
    const cheap = await volume('SELV', '0', { 2024: '4000' });
    expect(await shiftSaid(dear, cheap)).toEqual([
      '2.000 henvendelser er flyttet til billigere kanaler i 2024; det svarer til 110.000 kr.',
      'Selvbetjening er ikke målt siden 2024; derfor tælles der ikke længere frem',
    ]);
  });

  it('S3.9 say it when contacts go back to the dear channels, and when none have moved', async () => {
    const dear = await volume('PERSON3', '600', { 2025: '1200' });
    const back = await volume('SELV3', '400', { 2025: '0' });
    expect(await shiftSaid(dear, back)).toEqual([
      'Det går den forkerte vej: 400 henvendelser er gået tilbage til dyrere kanaler i 2025; det koster 22.000 kr.',
    ]);
    const more = await volume('SELV4', '400', { 2025: '700' });
    expect(await shiftSaid(dear, more)).toEqual([
      'Ingen henvendelser er flyttet til billigere kanaler i 2025: de dyre kanaler har 600 flere end før, de billige 300 flere end før',
    ]);
  });

  it('S3.9 say which channels are left out, and why', async () => {
    const dear = await volume('PERSON5', '10000', { 2025: '6000' });
    const cheap = await volume('SELV5', '0', { 2025: '4000' });
    const silent = await volume('SMS5', '0', {});
    const bare = indicator({ code: 'BREV5', name: 'BREV5', grain: 'year', baseline: null });
    const { id: letters } = (await people.office.post('/api/v1/indicators', bare)).json<{
      id: string;
    }>();
    await people.analyst.post('/api/v1/measurements', {
      ...{ indicatorId: letters, period: '2025', value: '7' },
    });
    const findings = await said(
      channel('inPerson', dear, '75'),
      channel('selfService', cheap, '20'),
      channel('sms', silent, '1'),
      channel('letter', letters, '9'),
      channel('phone', dear, null),
      channel('website', null, '1'),
    );
    expect(findings.slice(1)).toEqual([
      'SMS er ikke regnet med: den er ikke målt endnu',
      'Brev er ikke regnet med: udgangspunktet mangler',
      'Telefon er ikke regnet med: prisen pr. henvendelse mangler',
      'Hjemmeside er ikke regnet med: ingen indikator måler den',
    ]);
    expect(findings[0]).toMatch(/^4\.000 henvendelser er flyttet/);
  });

  it('S3.9 R9 count an indicator once where two channels are measured by it, also when asked where the figure comes from', async () => {
    const both = await volume('PERSON8', '1000', { 2025: '600' });
    const cheap = await volume('SELV8', '0', { 2025: '1000' });
    const answer = await put('channels', {
      channels: [
        channel('phone', both, '75'),
        channel('inPerson', both, '75'),
        channel('selfService', cheap, '20'),
      ],
    });
    const { findings, projectId } = answer.json<ThemeResource>();
    expect(findings.map(({ da }) => da)).toEqual([
      '400 henvendelser er flyttet til billigere kanaler i 2025; det svarer til 22.000 kr.',
      'Personligt er ikke regnet med: den indikator, der måler den, er allerede talt med i en anden kanal',
    ]);
    const asked = `/api/v1/explain?figure=channelShift&scope=project&id=${projectId}`;
    const { value, inputs } = (await people.team.get(asked)).json<Explanation>();
    expect([value, inputs[0]?.value, inputs.at(-1)?.da]).toEqual([
      ...['22000.00', '400'],
      'Ikke regnet med: Personligt, den indikator, der måler den, er allerede talt med i en anden kanal',
    ]);
  });

  it('S3.9 say that they cannot be held together without a period in common, or without a cheap one', async () => {
    const dear = await volume('PERSON2', '10000', { 2025: '6000' });
    const cheap = await volume('SELV2', '0', { 2024: '4000' });
    expect(await shiftSaid(dear, cheap)).toEqual([
      'Hvad der er flyttet, kan ikke regnes ud: kanalerne er ikke målt i samme periode',
    ]);
    expect(await said(channel('inPerson', dear, '75'))).toEqual([
      'Hvad der er flyttet, kan ikke regnes ud, før en billig kanal har mængde, udgangspunkt og enhedspris',
    ]);
  });

  it('S3.9 lead from what has moved to each channel, its measurements and those left out, as it is now alone', async () => {
    const dear = await volume('PERSON7', '10000', { 2025: '6000' });
    const cheap = await volume('SELV7', '0', { 2025: '4000' });
    const answer = await put('channels', {
      channels: [
        channel('inPerson', dear, '75'),
        channel('selfService', cheap, '20'),
        channel('website', null, '1'),
      ],
    });
    const [finding] = answer.json<ThemeResource>().findings;
    const { projectId } = answer.json<ThemeResource>();
    const asked = `/api/v1/explain?figure=${finding?.figure}&scope=project&id=${projectId}`;
    const said = (await people.team.get(asked)).json<Explanation>();
    expect([said.title.da, said.value, said.unit, said.formula.id]).toEqual([
      'Flyttet til billigere kanaler (F5): Projekt P, 2025',
      ...['220000.00', 'kr.', 'F5'],
    ]);
    expect(said.inputs.map(({ da, value }) => [da, value])).toEqual([
      ['Flyttede henvendelser', '4000'],
      ['Pris pr. henvendelse, dyre kanaler', '75'],
      ['Pris pr. henvendelse, billige kanaler', '20'],
      ['Personligt, udgangspunkt', '10000'],
      ['Personligt, 2025', '6000'],
      ['Personligt, pris pr. henvendelse (dyr kanal)', '75'],
      ['Selvbetjening, udgangspunkt', '0'],
      ['Selvbetjening, 2025', '4000'],
      ['Selvbetjening, pris pr. henvendelse (billig kanal)', '20'],
      ['Ikke regnet med: Hjemmeside, ingen indikator måler den', null],
    ]);
    const { unit, unitEn } = said.inputs[1]!;
    expect([unit, unitEn]).toEqual(['kr. pr. henvendelse', 'kr. per contact']);
    expect(said.rows.map(({ indicatorName, value }) => [indicatorName, value]).sort()).toEqual([
      ['PERSON7', '6000'],
      ['SELV7', '4000'],
    ]);
    const deeper = new URLSearchParams();
    for (const [name, value] of Object.entries(said.inputs[4]?.next ?? {}))
      deeper.set(name, String(value));
    const next = (
      await people.team.get(`/api/v1/explain?${deeper.toString()}`)
    ).json<Explanation>();
    expect([next.value, next.rows.length]).toEqual(['6000', 1]);
    const earlier = await people.team.get(`${asked}&asOf=2025-06-30`);
    expect(earlier.json()).toMatchObject({
      ...{ status: 400, code: 'validation_failed' },
      detail: 'Hvad der er flyttet mellem kanalerne, kan kun vises, som det er nu: fjern datoen',
    });
    const none = (await makeProject(people, 'TOM')).project.id;
    expect((await people.team.get(asked.replace(projectId, none))).statusCode).toBe(404);
  });

  it('S3.6 are shown over time from the baseline on, by channel', async () => {
    const dear = await volume('PERSON6', '10000', { 2024: '8000', 2025: '6000' });
    await put('channels', {
      channels: [channel('inPerson', dear, '75'), channel('sms', null, '1')],
    });
    const answer = await people.team.get(url.replace('themes', 'channel-volumes'));
    expect(answer.json<{ items: ChannelVolume[] }>().items).toMatchObject([
      {
        ...{
          kind: 'inPerson',
          cheap: false,
          grain: 'year',
          unit: 'henvendelser',
          baseline: '10000',
        },
        points: [
          { month: '2024-12', value: '8000' },
          { month: '2025-12', value: '6000' },
        ],
      },
    ]);
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
