import { randomUUID as id } from 'node:crypto';
import {
  ChannelKind,
  type MeasurementRow,
  type PlanTheme,
  Prerequisite,
  type Role,
  RuleStatus,
  RuleTopic,
  Situation,
  StakeholderType,
  Stance,
  type ThemeResource,
  WorkflowStage,
} from '@gevinst/contract';
import {
  ARCHETYPES,
  ASSUMPTION_HOLDERS,
  CLOSURE_STATUSES,
  FOCUS_PATTERNS,
  RULE_SOURCES,
} from '@gevinst/domain';
import { indicator } from '../projects/testing/model-bench';
import { type Person, TestApp } from '../test-app';
import { makeProject, type TestProject } from '../test-project';

/** A field that a theme does not ask about is refused by its name, so what comes back as it was sent is asked about. */
describe('what each theme asks about', () => {
  let bench: TestApp;
  let people: Record<Role, Person>;
  let ours: TestProject;
  let at: string;
  beforeAll(async () => {
    bench = await TestApp.open();
    people = await bench.municipality('her');
    ours = await makeProject(people, 'P', 'team her');
    at = `/api/v1/projects/${ours.project.id}`;
  });
  afterAll(() => bench.close());

  const read = async (theme: PlanTheme) =>
    (await people.analyst.get(`${at}/themes/${theme}`)).json<ThemeResource>();
  const write = async (theme: PlanTheme, content: object) => {
    const headers = { 'if-match': (await read(theme)).etag };
    return people.team.put(`${at}/themes/${theme}`, { content }, headers);
  };
  const kept = async (theme: PlanTheme, content: object) => {
    const answer = await write(theme, content);
    expect([answer.statusCode, answer.body]).toEqual([200, answer.body]);
    expect((await read(theme)).content).toMatchObject(content);
  };
  const refused = async (theme: PlanTheme, content: object) =>
    expect((await write(theme, content)).statusCode).toBe(400);
  const lines = <T>(values: readonly T[], line: (value: T) => object) =>
    values.map((value) => ({ id: id(), ...line(value) }));
  const acted = async (theme: PlanTheme) => {
    const deed = { title: 'Gør det', owner: 'team her', deadline: '2026-12-15', theme };
    return [(await people.team.post(`${at}/actions`, deed)).json<{ id: string }>().id];
  };
  const said = async (theme: PlanTheme) => (await read(theme)).findings.map(({ da }) => da);

  it('S3.1 the channel strategy, what it means here, and where it is', () =>
    kept('channels', { strategy: { text: 'Digitalt først', url: 'https://eksempel.test/kanal' } }));

  it('S3.2 S3.3 who uses the solution, in which of the five situations or another', async () => {
    const users = [
      {
        id: id(),
        name: 'Ansøgere',
        situations: [...Situation.options],
        otherSituation: 'I bussen',
      },
      { id: id(), name: 'Pårørende', situations: ['mobile'], otherSituation: '' },
    ];
    await kept('channels', { users });
    expect(Situation.options).toEqual(['pcAtHome', 'atDoctor', 'atSupplier', 'mobile', 'other']);
    await refused('channels', { users: [{ id: id(), name: 'X', situations: ['onTheMoon'] }] });
  });

  it('S3.4 S3.5 stakeholders by sort, whether they promote or hinder, and why', async () => {
    const stakeholder = (stance: string) => (type: string) => ({
      name: type,
      type,
      stance,
      note: 'n',
    });
    const stakeholders = Stance.options.flatMap((stance) =>
      lines(StakeholderType.options, stakeholder(stance)),
    );
    await kept('channels', { stakeholders });
    expect(StakeholderType.options).toHaveLength(5);
    await refused('channels', { stakeholders: [{ id: id(), name: 'X', stance: 'maybe' }] });
  });

  it('S3.6 by what means and messages they are moved, and the action that does it', async () => {
    const how = { name: 'Ældrerådet', means: 'Åbent hus', message: 'Vi hjælper' };
    await kept('channels', {
      stakeholders: [{ id: id(), ...how, actionIds: await acted('channels') }],
    });
  });

  it('S3.7 which channel closes, how, why, who decides, when, and whether it has', async () => {
    const phone = id();
    const closure = { channelId: phone, how: 'Omstilling', why: 'Dyrt', decidedBy: 'Udvalget' };
    await kept('channels', {
      channels: [{ id: phone, kind: 'phone' }],
      closures: lines(CLOSURE_STATUSES, (status) => ({
        what: status,
        ...closure,
        on: '2026-03-01',
        status,
      })),
    });
  });

  it('S3.8 how the website leads to it, and the action that makes it so', async () => {
    await kept('channels', { website: { text: 'Øverst', actionIds: await acted('channels') } });
    await refused('channels', { website: { text: 'Øverst', actionIds: [id()] } });
  });

  it('S3.9 channels of every kind, with the indicator of their volume and what one contact costs', () =>
    kept('channels', {
      channels: lines(ChannelKind.options, (kind) => ({
        ...{
          kind,
          name: kind,
          volumeIndicatorId: ours.indicator.id,
          unitCostKr: '75',
          cheap: true,
        },
      })),
    }));

  it('S4.1 what changes by itself and what only when someone acts, which then needs an owner', async () => {
    const workflow = { name: 'Svar skrives', force: 'unbound' };
    const warned = 'Én ubunden arbejdsgang har ingen ansvarlig';
    await kept('workflows', { workflows: [{ id: id(), ...workflow }] });
    expect(await said('workflows')).toContain(warned);
    await kept('workflows', { workflows: [{ id: id(), ...workflow, owner: 'Ib' }] });
    expect(await said('workflows')).not.toContain(warned);
    await kept('workflows', { workflows: [{ id: id(), ...workflow, force: 'forced' }] });
    expect(await said('workflows')).not.toContain(warned);
  });

  it('S4.2 workflows by stage, with the changes of the tree that touch them', async () => {
    const changeIds = [ours.change.id];
    await kept('workflows', {
      workflows: lines(WorkflowStage.options, (stage) => ({ name: stage, stage, changeIds })),
    });
    expect(WorkflowStage.options).toHaveLength(5);
  });

  it('S4.3 S4.4 rules of all eight sources and every topic', async () => {
    const rules = RULE_SOURCES.flatMap((source) =>
      lines(RuleTopic.options, (topic) => ({ text: `${source} ${topic}`, source, topic })),
    );
    await kept('workflows', { rules });
    expect(RuleTopic.options).toEqual(
      expect.arrayContaining([
        'documentation',
        'formats',
        'signatures',
        'distribution',
        'caseCreation',
      ]),
    );
    await refused('workflows', {
      rules: [{ id: id(), text: 'X', source: 'law', topic: 'weather' }],
    });
  });

  it('S4.5 S4.7 what a rule brakes, what became of it, and what would be best three times over', () =>
    kept('workflows', {
      rules: lines(RuleStatus.options, (status) => ({
        ...{
          text: status,
          source: 'habit',
          status,
          brakesBenefitIds: [ours.benefit.id],
          reason: 'r',
        },
        answers: { citizen: 'Kun én gang', society: 'Færre klager', us: 'Færre breve' },
      })),
    }));

  it('S5.1 the iceberg from what is seen to what is tacit', () =>
    kept('culture', {
      iceberg: {
        behaviour: ['Alt printes'],
        values: ['Grundighed'],
        assumptions: ['Papir holder'],
      },
    }));

  it('S5.2 behaviour, the reason it is thought to have, and what it does to a benefit', async () => {
    const behaviour = { observed: 'Ringer til alle', assumedReason: 'Vane', effect: 'Tid' };
    await kept('culture', {
      behaviours: [{ id: id(), ...behaviour, benefitIds: [ours.benefit.id] }],
    });
    expect((await read('culture')).openBarriers).toBe(1);
  });

  it('S5.4 S5.5 archetypal assumptions, who holds them, and measurements for and against', async () => {
    const assumptions = lines(ARCHETYPES, (archetype) => ({
      ...{ archetype, text: archetype, counterQuestion: 'Er vi sikre?' },
      holders: [...ASSUMPTION_HOLDERS],
    }));
    const evidence = lines(['for', 'against'], (stands) => ({
      ...{ text: stands, stands, indicatorId: ours.indicator.id, assumptionId: assumptions[0]?.id },
    }));
    await kept('culture', { assumptions, evidence });
    expect(ASSUMPTION_HOLDERS).toEqual(['politicians', 'directors', 'managers', 'staff']);
  });

  it('S6.2 S6.3 central or not, all-round or by department, which units, and how many move', () =>
    kept('organisation', {
      options: lines(['centralise', 'decentralise', 'unchanged'], (option) => ({
        ...{ option, specialisation: option === 'centralise' ? 'department' : 'generalist' },
        ...{ units: 'Borgerservice', fteMoved: '2.5' },
      })),
    }));

  it('S6.4 competence as authority and ability per role, and what is lacking', async () => {
    const [has, lacks] = [
      { needs: true, has: true },
      { needs: true, has: false },
    ];
    const competence = { role: 'Sagsbehandler', what: 'Afgøre selv', authority: lacks };
    await kept('organisation', { competences: [{ id: id(), ...competence, ability: has }] });
    expect(await said('organisation')).toContain('Én rolle mangler myndighed eller evne');
  });

  it('S6.5 what citizens need, ticked off, with the training that is done about it', async () => {
    const actionIds = await acted('organisation');
    const prerequisites = lines(Prerequisite.options, (kind) => ({
      kind,
      note: 'Kursus',
      actionIds,
      done: false,
    }));
    await kept('organisation', { prerequisites });
    expect(Prerequisite.options).toEqual(
      expect.arrayContaining(['digitalPost', 'mitId', 'digitalProxy', 'selfServiceGuide']),
    );
    expect(await said('organisation')).toContain('5 forudsætninger hos borgerne er ikke på plads');
  });

  it('S6.6 the shift of focus per change, after each of the four patterns or of one’s own', () =>
    kept('organisation', {
      focusShifts: lines([...FOCUS_PATTERNS, null], (pattern) => ({
        ...{ pattern, before: 'Kontrol', after: 'Rådgivning', changeIds: [ours.change.id] },
      })),
    }));

  it('S6.7 readiness as a measurement, and the action that is taken on it', async () => {
    const actionIds = await acted('organisation');
    await kept('organisation', {
      readiness: { text: 'Hvert halvår', indicatorId: ours.indicator.id, actionIds },
    });
  });

  const calendar = async () => {
    const answer = await people.team.get(`${at}/calendar`);
    return answer.json<{ items: MeasurementRow[] }>().items;
  };

  it('S7.3 a benefit indicator says which benefit it is of, and one of none is named', async () => {
    await kept('followUp', { rows: [] });
    expect((await calendar()).map(({ name, benefits }) => [name, benefits])).toEqual([
      ['Breve P', ['Gevinst P']],
    ]);
    const stray = (
      await people.office.post('/api/v1/indicators', indicator({ code: 'LØS', name: 'Løs' }))
    ).json<{ id: string }>();
    await kept('followUp', { rows: [{ id: id(), indicatorId: stray.id, actor: 'Chefen' }] });
    expect(await said('followUp')).toContain(
      'Én gevinstindikator hører ikke til nogen gevinst i planen',
    );
  });

  it('S7.4 how often it is measured, whether it was, and when the plan expects it next', async () => {
    const [row] = await calendar();
    expect(row).toMatchObject({ grain: 'month', state: 'notMeasured', nextDueOn: null });
    const { id: indicatorId } = ours.indicator;
    const valuation = { indicatorId, unitValueKr: '9', volumeIndicatorId: null, share: '1' };
    const months = [{ month: '2026-12', amountKr: '900.00' }];
    const planned = { benefitId: ours.benefit.id, valuation, evidenceIndicatorIds: [], months };
    const content = { benefits: [planned], targets: [], costs: [] };
    const draft = await people.office.post(`${at}/revisions`, { reason: 'Et år til', content });
    expect([draft.statusCode, draft.body]).toEqual([201, draft.body]);
    await people.leadership.approve(draft.json<{ id: string }>().id);
    const next = (await calendar()).find((one) => one.indicatorId === indicatorId);
    expect(next).toMatchObject({ state: 'notDue', missingSince: null });
    expect(next?.nextDueOn).toMatch(/^2027-01-/);
  });

  it('S8.6 either the pool or a grant at a time, of which the theme says what it means', async () => {
    await kept('budget', { funding: 'pool' });
    expect(await said('budget')).toContainEqual(
      expect.stringContaining('Investeringspuljen betaler'),
    );
    await kept('budget', { funding: 'caseByCase' });
    expect(await said('budget')).toContainEqual(
      expect.stringContaining('de første år må gerne være svage'),
    );
  });
});
