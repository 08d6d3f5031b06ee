import { line, rules, type ThemeTexts } from './theme-writing';

const elderly = line({
  archetype: 'groupCannot',
  text: 'Vores borgere kan ikke træne på en skærm',
});

/** Plans with a theme or two: some held back by rules, two that cut the same small unit. */
export const SHORT_THEMES: Readonly<Record<string, ThemeTexts>> = {
  'OI-01': {
    workflows: {
      content: ({ benefits: [hands, fees], changes: [robot] }) => ({
        rules: rules(
          ['Fakturaer over 2.000 kr. skal godkendes af to', 'habit', { brakesBenefitIds: [hands] }],
          ['Alle bilag skal have en håndskrevet tekst', 'habit', { topic: 'documentation' }],
          [
            'Leverandøren skal oplyse navn på bestilleren',
            'managementDecision',
            { status: 'changed' },
          ],
          ['Robotten må ikke betale den sidste dag', 'managerSaid', { brakesBenefitIds: [fees] }],
          ['Bilag gemmes i fem år', 'law', { topic: 'documentation', status: 'kept' }],
        ),
        workflows: [
          line({ name: 'Bogføring', stage: 'payment', force: 'forced', changeIds: [robot] }),
        ],
      }),
    },
  },
  'BE-03': {
    workflows: {
      content: ({ benefits: [expense] }) => ({
        rules: rules(
          ['Refusion hjemtages, når måneden er lukket', 'habit', { brakesBenefitIds: [expense] }],
          ['Robotten må kun køre om natten', 'habit', { brakesBenefitIds: [expense] }],
          ['Hver sag skal stemmes af i hånden', 'auditorSaid', { brakesBenefitIds: [expense] }],
          ['Fristen er tre måneder', 'law', { status: 'kept' }],
        ),
      }),
    },
    followUp: {
      content: ({ benefits: [expense], indicator }) => ({
        rows: [
          line({
            ...{ indicatorId: indicator('BE-03-1'), actor: '', benefitIds: [expense] },
            note: 'Tallet kommer fra økonomi; ingen har det på dagsordenen',
          }),
        ],
      }),
    },
  },
  'BU-03': {
    workflows: {
      content: ({ benefits: [, deadline] }) => ({
        rules: rules(
          ['Forældre skal skrive under på papir', 'habit', { topic: 'signatures' }],
          ['Referatet skal godkendes af alle', 'habit', { brakesBenefitIds: [deadline] }],
          ['Kun lederen må indstille', 'managementDecision', { status: 'changed' }],
        ),
      }),
    },
  },
  'KF-01': {
    workflows: {
      content: ({ benefits: [, hours] }) => ({
        rules: rules(
          ['Foreninger booker for et år ad gangen', 'habit', { brakesBenefitIds: [hours] }],
          ['Aflysning skal ske i telefonen', 'habit', {}],
        ),
      }),
    },
  },
  'BS-03': {
    workflows: {
      content: ({ changes: [confirmed] }) => ({
        rules: rules(['Afbud tages kun i telefonen', 'habit', { topic: 'other' }]),
        workflows: [
          line({ name: 'Påmindelse', stage: 'delivery', force: 'forced', changeIds: [confirmed] }),
        ],
      }),
    },
    culture: { content: () => ({ iceberg: { behaviour: ['Vi ringer hellere end skriver'] } }) },
  },
  'SS-05': {
    culture: {
      content: () => ({
        assumptions: [
          {
            ...elderly,
            counterQuestion:
              'Hvor mange har vi spurgt – og hvor mange taler med børnebørn på skærm?',
            holders: ['staff', 'managers'],
          },
        ],
      }),
    },
    organisation: {
      content: () => ({
        staffing: [
          line({
            ...{
              unit: 'Visitationen',
              task: 'Journal og breve',
              fteBefore: '1.6',
              fteAfter: '0.9',
            },
            from: '2026-04',
          }),
        ],
        readiness: { text: 'Terapeuterne spørges i januar og august', indicatorId: null },
      }),
    },
  },
  'BE-02': {
    organisation: {
      content: ({ benefits: [time] }) => ({
        staffing: [
          line({
            ...{
              unit: 'Visitationen',
              task: 'Journal og breve',
              fteBefore: '1.6',
              fteAfter: '1.1',
            },
            ...{ from: '2026-09', benefitIds: [time] },
          }),
        ],
      }),
    },
  },
  'SS-01': followed('SS-01-1', 'Vibeke Juul', 'Tages med til tavlen den første torsdag'),
  'KF-02': followed('KF-02-2', 'Ulla Bjerre', 'Tælles ved døren; ses sammen med vagtplanen'),
  'SS-02': {
    channels: {
      content: ({ benefits: [visits] }) => ({
        stakeholders: [
          line({
            ...{ name: 'Pårørendeforeningen', type: 'association', stance: 'hinders' },
            ...{ note: 'Kalder skærmbesøg en spareøvelse', benefitIds: [visits] },
          }),
        ],
      }),
    },
    culture: {
      content: ({ benefits: [visits] }) => ({
        assumptions: [
          line({
            ...{ archetype: 'personalService', text: 'Omsorg kan ikke gives gennem en skærm' },
            counterQuestion: 'Hvad siger de borgere, der har prøvet det i et år?',
            holders: ['staff', 'managers'],
          }),
        ],
        behaviours: [
          line({
            observed: 'Ved sygdom bliver skærmbesøg kørt som almindelige besøg',
            assumedReason: 'Vikarerne har ikke login til skærmen',
            effect: 'Hvert tiende skærmbesøg bliver til en køretur',
            benefitIds: [visits],
          }),
        ],
      }),
    },
  },
  'OI-04': {
    workflows: {
      content: ({ benefits: [agreements] }) => ({
        rules: rules([
          'Afdelingen vælger selv leverandør under 10.000 kr.',
          'managementDecision',
          { brakesBenefitIds: [agreements], owner: 'Økonomichef' },
        ]),
      }),
    },
  },
  'TM-03': { channels: { relevance: 'notRelevant', content: () => ({}) } },
};

/** A plan whose measurement someone acts on. */
function followed(code: string, actor: string, note: string): ThemeTexts {
  const row = (indicatorId: string | null) => line({ indicatorId, actor, note });
  return { followUp: { content: ({ indicator }) => ({ rows: [row(indicator(code))] }) } };
}
