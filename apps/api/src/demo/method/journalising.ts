import { line, rules, type ThemeTexts } from './theme-writing';

const scanning = line({ kind: 'letter', name: 'Brevpost til Borgerservice', unitCostKr: '58' });
const personal = line({ archetype: 'personalService', text: 'God service er personlig service' });

/** The themes of Automatisk journalisering: all six looked at. */
export const JOURNALISING: ThemeTexts = {
  channels: {
    content: ({ indicator, benefits: [time] }) => ({
      strategy: {
        text: 'Digital Post er standard for alt, der kommer ind. For journaliseringen betyder det, at brevpost skal ned under 5 %, før den manuelle postfunktion kan lukke.',
        url: 'https://eksempelkoebing.test/kanalstrategi',
      },
      users: [
        line({ name: 'Borgere, der sender bilag', situations: ['pcAtHome', 'mobile'] }),
        line({ name: 'Praktiserende læger', situations: ['atDoctor'] }),
        line({
          name: 'Advokater og revisorer',
          situations: ['other'],
          otherSituation: 'Fra deres egne systemer',
        }),
      ],
      stakeholders: [
        line({
          ...{ name: 'Lægernes praksisudvalg', type: 'association', stance: 'promotes' },
          means: 'Fælles vejledning i lægernes eget system',
          message: 'I får svar samme dag, når attesten kommer digitalt',
          owner: 'Anne Dahl',
        }),
        line({
          ...{ name: 'Ældre Sagen i Eksempelkøbing', type: 'association', stance: 'hinders' },
          note: 'Frygter, at medlemmer uden computer bliver glemt',
        }),
      ],
      channels: [
        { ...scanning, volumeIndicatorId: indicator('BS-01-brevpost') },
        line({
          ...{ kind: 'digitalPost', unitCostKr: '4', cheap: true },
          volumeIndicatorId: indicator('BS-01-digitalpost'),
        }),
        line({
          ...{ kind: 'inPerson', name: 'Skranken på rådhuset', unitCostKr: '75' },
          volumeIndicatorId: indicator('BS-01-skranke'),
        }),
      ],
      closures: [
        line({
          ...{ channelId: scanning.id, what: 'Brevpost til Borgerservice', status: 'decided' },
          how: 'Adressen fjernes fra breve og blanketter; post sendes retur med et digitalt svar',
          why: 'Hvert brev koster 14 gange så meget som en digital besked',
          ...{ decidedBy: 'Økonomiudvalget', on: '2027-03-01', owner: 'Chef for Borgerservice' },
          benefitIds: [time],
        }),
        line({
          ...{ what: 'Fax fra sygehusene', status: 'closed', decidedBy: 'Direktionen' },
          ...{ why: 'Fem om måneden, alle dobbelt', on: '2025-09-01', benefitIds: [time] },
        }),
      ],
      website: {
        text: 'Øverst under Kontakt: “Send det digitalt, og få en kvittering med det samme”.',
      },
    }),
  },
  workflows: {
    content: ({ benefits: [time, temps], changes: [untouched, exceptions] }) => ({
      workflows: [
        line({
          ...{ name: 'Post lægges på sagen', stage: 'application', force: 'forced' },
          ...{ changeIds: [untouched], owner: 'Chef for Borgerservice' },
        }),
        line({
          ...{ name: 'Undtagelser gennemgås hver morgen', stage: 'processing', force: 'unbound' },
          changeIds: [exceptions],
        }),
      ],
      rules: rules(
        [
          'Alt, der kommer ind, skal have to øjne, før det journaliseres',
          'habit',
          { topic: 'caseCreation', brakesBenefitIds: [time], answers: answers() },
        ],
        [
          'Revisionen vil have papirkopien i fem år',
          'auditorSaid',
          { topic: 'documentation', brakesBenefitIds: [temps], owner: 'Økonomichef' },
        ],
        [
          'Personoplysninger må kun sendes krypteret',
          'law',
          { topic: 'formats', status: 'kept', reason: 'Databeskyttelsesforordningen' },
        ],
        [
          'Post uden underskrift sendes retur',
          'habit',
          { topic: 'signatures', status: 'dropped', reason: 'Kun tre sagstyper kræver det' },
        ],
        ['Afdelingen fordeler selv sin post', 'managementDecision', { topic: 'distribution' }],
      ),
    }),
  },
  culture: {
    content: ({ benefits: [time], indicator }) => ({
      iceberg: {
        behaviour: [
          'Vigtig post printes og lægges på bordet',
          'Sager åbnes igen for en sikkerheds skyld',
        ],
        values: ['Grundighed', 'Ingen borger må falde mellem to stole'],
        assumptions: ['En fejl fra systemet er værre end en fejl fra os'],
      },
      behaviours: [
        line({
          observed: 'Hver anden automatisk journalisering bliver åbnet og kontrolleret',
          assumedReason: 'De første uger i 2025 var der fejl, og tilliden er ikke kommet tilbage',
          effect: 'Tiden pr. sag falder ikke',
          benefitIds: [time],
        }),
      ],
      assumptions: [
        {
          ...personal,
          counterQuestion: 'Hvor mange har spurgt efter en medarbejder det seneste år?',
          holders: ['politicians', 'staff'],
        },
        line({
          text: 'Systemet kan ikke kende forskel på en klage og en ansøgning',
          counterQuestion: 'Hvornår har vi sidst set på fejlene?',
          holders: ['staff', 'managers'],
        }),
      ],
      evidence: [
        line({
          text: 'En sag tager kortere tid, når systemet journaliserer den, og ingen har klaget',
          ...{ assumptionId: personal.id, stands: 'against', indicatorId: indicator('BS-01-1') },
        }),
      ],
    }),
  },
  organisation: {
    content: ({ benefits: [, temps], changes: [untouched] }) => ({
      staffing: [
        line({
          ...{ unit: 'Postfunktionen', task: 'Journalisering', fteBefore: '4.5', fteAfter: '2' },
          ...{ from: '2025-06', benefitIds: [temps] },
        }),
      ],
      competences: [
        line({
          ...{ role: 'Sagsbehandler', what: 'Rette en forkert journalisering' },
          ...{ authority: { needs: true, has: false }, ability: { needs: true, has: true } },
          ...{ owner: 'Chef for Borgerservice', due: '2026-12-15' },
        }),
        line({
          ...{ role: 'Systemansvarlig', what: 'Lære systemet en ny dokumenttype' },
          ...{ authority: { needs: true, has: true }, ability: { needs: true, has: true } },
        }),
      ],
      prerequisites: [
        line({ kind: 'digitalPost', note: '93 % af borgerne har Digital Post', done: true }),
        line({ kind: 'digitalProxy', note: 'Pårørende skal kunne sende på andres vegne' }),
      ],
      focusShifts: [
        line({
          ...{ pattern: 'validation', change: 'Post kommer rigtigt ind fra begyndelsen' },
          before: 'Kontrol: er brevet lagt det rigtige sted?',
          after: 'Rådgivning: hvad er det, borgeren har brug for?',
          changeIds: [untouched],
        }),
      ],
      options: [
        line({
          ...{ option: 'centralise', specialisation: 'department', fteMoved: '2' },
          units: 'Postfunktionen og Ydelseskontoret',
        }),
      ],
    }),
  },
  followUp: {
    content: ({ indicator }) => ({
      rows: [
        line({
          ...{ indicatorId: indicator('BS-01-1'), actor: 'Mette Krogh' },
          note: 'Ser på tallet den første mandag og tager det med til tavlen',
        }),
      ],
    }),
  },
  budget: {
    content: ({ benefits: [time, temps] }) => ({
      funding: 'pool',
      effects: [
        cut('Vikarer i postfunktionen', 2026, '420000.00', [temps], true),
        cut('Vikarer i postfunktionen', 2027, '840000.00', [temps]),
        cut('Stillinger i Borgerservice', 2027, '1600000.00', [time]),
      ],
      goals: [
        line({
          ...{ name: 'Svar på et brev', old: '10', new: '3', unit: 'arbejdsdage' },
          ...{ decidingBody: 'Byrådet', decideOn: '2026-10-29', reviewed: true },
          benefitIds: [time],
        }),
        line({
          ...{ name: 'Telefonen besvares', old: '3', new: '', unit: 'minutter' },
          decidingBody: 'Socialudvalget',
        }),
      ],
    }),
  },
};

const answers = () => ({
  citizen: 'At svaret kommer samme dag',
  society: 'At oplysningen kun tastes én gang',
  us: 'At vi kun ser på det, systemet er i tvivl om',
});

const cut = (
  text: string,
  year: number,
  amountKr: string,
  benefitIds: unknown[],
  inBudget = false,
) =>
  line({
    ...{ text, year, amountKr, benefitIds, inBudget, priceLevelYear: 2026 },
    account: { function: '6.45.51', costCentre: '451200', text },
  });
