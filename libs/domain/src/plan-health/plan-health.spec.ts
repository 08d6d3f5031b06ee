import type { PlanFacts } from './health-facts';
import { planHealth, PLAN_QUALITIES, type PlanQuality } from './plan-health';

const well: PlanFacts = {
  today: '2026-11-23',
  approved: { count: 2, lastOn: '2026-05-03' },
  draftWaits: false,
  unforeseen: [],
  unpromised: [],
  silentDays: null,
  pinnedGoals: 2,
  lastMeetingOn: '2026-11-12',
  participants: 5,
  actions: { decided: 1, started: 1, completed: 0, evaluated: 1 },
  overdueActions: 0,
  silentActions: 0,
  offTarget: [],
  openRules: 0,
  brakingRules: 0,
  benefits: [
    { id: 'x', name: 'Porto', owner: 'Mette', lacks: [] },
    { id: 'y', name: 'Service', owner: 'Ib', lacks: [] },
  ],
  changesWithoutOwner: 0,
  missingMeasurements: 0,
  nobodyActs: 0,
};

function seen(over: Partial<PlanFacts>, quality: PlanQuality) {
  const found = planHealth({ ...well, ...over }).find((one) => one.quality === quality);
  return { standing: found?.standing, da: found?.findings.map(({ da }) => da) ?? [] };
}

describe('S2.14 the health of a plan', () => {
  it('has five qualities, and a good plan is good in all of them', () => {
    const health = planHealth(well);
    expect(health.map(({ quality }) => quality)).toEqual([...PLAN_QUALITIES]);
    expect(health).toHaveLength(5);
    expect(health.every(({ standing }) => standing === 'good')).toBe(true);
    expect(health.flatMap(({ findings }) => findings.map(({ da }) => da))).toEqual([
      'Planen er lavet om én gang, 3. maj 2026.',
      'Måltavlen viser 2 mål.',
      'Seneste møde var 12. november 2026.',
      '5 har taget del i planen de seneste 90 dage.',
      '3 handlinger: 1 besluttet, 1 igangsat, 1 evalueret.',
      'Alle 2 gevinster har indikator, udgangspunkt og målinger.',
    ]);
  });

  it('says the worst first, and stands as that', () => {
    const [worst] = planHealth({ ...well, pinnedGoals: 0 })[1]?.findings ?? [];
    expect(worst).toMatchObject({ tone: 'weak', mend: 'board' });
    expect(seen({ pinnedGoals: 0, lastMeetingOn: null }, 'visible')).toEqual({
      standing: 'missing',
      da: ['Måltavlen er ikke taget i brug.'],
    });
    expect(seen({ lastMeetingOn: '2026-08-01' }, 'visible')).toEqual({
      standing: 'weak',
      da: ['Seneste møde var 1. august 2026, for 114 dage siden.', 'Måltavlen viser 2 mål.'],
    });
  });

  it('S1.5 tells of a plan that was never approved, of new benefits, and of those nobody has promised', () => {
    expect(seen({ approved: null, draftWaits: true }, 'dynamic')).toEqual({
      standing: 'missing',
      da: [
        'Planen er ikke godkendt endnu.',
        'En ny plan er på vej og venter på at blive godkendt.',
      ],
    });
    const madeOver = (count: number) =>
      seen({ approved: { count, lastOn: '2026-05-03' } }, 'dynamic').da;
    expect([madeOver(1), madeOver(3)]).toEqual([
      ['Planen fra 3. maj 2026 er ikke lavet om.'],
      ['Planen er lavet om 2 gange, senest 3. maj 2026.'],
    ]);
    const late = { unforeseen: [{ id: 'z', name: 'Print' }] };
    expect(seen(late, 'dynamic')).toMatchObject({ standing: 'good' });
    expect(seen(late, 'dynamic').da).toContain(
      'En uforudset gevinst er kommet til undervejs: Print.',
    );
    expect(seen({ unpromised: [{ id: 'z', name: 'Print' }] }, 'dynamic').standing).toBe('weak');
  });

  it('S1.6 tells of silence, of what is late and of what nobody owns', () => {
    expect(seen({ silentDays: 83 }, 'dynamic').da[0]).toBe('Der er ikke sket noget i 83 dage.');
    expect(seen({ overdueActions: 1, silentActions: 2 }, 'execution').da.slice(0, 2)).toEqual([
      'Én handling er over fristen.',
      '2 handlinger er ikke rørt i over en måned.',
    ]);
    const benefits = well.benefits.map((one) => ({ ...one, owner: ' ' }));
    expect(seen({ benefits, changesWithoutOwner: 1 }, 'followUp').da[0]).toBe(
      'Ingen ejer 2 gevinster og én forandring.',
    );
  });

  it('S1.7 asks for more people than one', () => {
    expect(seen({ participants: 0 }, 'involving').standing).toBe('missing');
    expect(seen({ participants: 1 }, 'involving').standing).toBe('weak');
  });

  it('S1.2 flags a goal behind its target that no open action does anything about', () => {
    const behind = (hasAction: boolean) => [{ id: 'i', name: 'Ventetid', hasAction }];
    expect(seen({ offTarget: behind(true) }, 'execution').standing).toBe('good');
    expect(seen({ offTarget: behind(false) }, 'execution')).toMatchObject({ standing: 'weak' });
    const none = { decided: 0, started: 0, completed: 0, evaluated: 1 };
    expect(seen({ offTarget: behind(false), actions: none }, 'execution')).toEqual({
      standing: 'missing',
      da: [
        'Ventetid er bag måltallet, og ingen åben handling gør noget ved det.',
        'Én handling: 1 evalueret.',
      ],
    });
  });

  it('S1.2 never shows a plan without its actions: an empty action plan is said', () => {
    const actions = { decided: 0, started: 0, completed: 0, evaluated: 0 };
    expect(seen({ actions }, 'execution')).toEqual({
      standing: 'weak',
      da: ['Handleplanen er tom.'],
    });
    const done = { ...actions, completed: 2 };
    expect(seen({ actions: done }, 'execution').da[0]).toBe(
      '2 afsluttede handlinger er ikke evalueret: flyttede målet sig?',
    );
  });

  it('S4.6 counts the rules that nobody has taken a stand on', () => {
    expect(seen({ openRules: 3, brakingRules: 1 }, 'execution')).toMatchObject({
      standing: 'weak',
      da: expect.arrayContaining([
        '3 regler er der ikke taget stilling til.',
        'Én regel bremser en gevinst.',
      ]),
    });
  });

  it('S7.1 shows a benefit without indicator, baseline or measurement as incomplete', () => {
    const benefits = [
      { id: 'x', name: 'Porto', owner: 'Mette', lacks: ['baseline', 'measurement'] as const },
      { id: 'y', name: 'Service', owner: 'Ib', lacks: ['indicator'] as const },
    ];
    expect(seen({ benefits }, 'followUp')).toEqual({
      standing: 'missing',
      da: [
        'Service måles ikke: den har ingen indikator.',
        'Porto har intet udgangspunkt at måle fra og er aldrig målt.',
      ],
    });
    const [first] = planHealth({ ...well, benefits })[4]?.findings ?? [];
    expect(first).toMatchObject({ mend: 'benefit', id: 'y' });
    expect(seen({ benefits: [] }, 'followUp').standing).toBe('missing');
  });
});
