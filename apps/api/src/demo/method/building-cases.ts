import { line, rules, type ThemeTexts } from './theme-writing';

/** The themes of Digital byggesag: off target, and rules are most of the reason. */
export const BUILDING_CASES: ThemeTexts = {
  channels: {
    content: () => ({
      strategy: { text: 'Ansøgninger modtages kun digitalt; vejledning gives også på telefon.' },
      users: [
        line({ name: 'Husejere', situations: ['pcAtHome', 'mobile'] }),
        line({ name: 'Rådgivere og håndværkere', situations: ['atSupplier'] }),
      ],
      stakeholders: [
        line({
          ...{ name: 'Lokale byggefirmaer', type: 'company', stance: 'hinders' },
          note: 'Sender stadig tegninger på mail',
        }),
      ],
      closures: [
        line({
          ...{ what: 'PDF-blanketten', status: 'decided', on: '2026-10-01' },
          ...{ decidedBy: 'Teknisk udvalg', how: 'Linket peger på selvbetjeningen' },
          owner: 'David Frost',
        }),
      ],
    }),
  },
  workflows: {
    content: ({ benefits: [time, goal], changes: [complete, neighbours] }) => ({
      rules: rules(
        [
          'Tegninger skal afleveres i målestok 1:100',
          'habit',
          { topic: 'formats', brakesBenefitIds: [time] },
        ],
        [
          'Naboer høres altid med brev',
          'interpretation',
          { topic: 'distribution', brakesBenefitIds: [time, goal], owner: 'Teknisk chef' },
        ],
        ['Alle carporte skal ses af to sagsbehandlere', 'habit', { brakesBenefitIds: [time] }],
        ['Ansøgeren skal skrive under på hver side', 'habit', { topic: 'signatures' }],
        ['En ufuldstændig ansøgning må ikke afvises', 'believed', { brakesBenefitIds: [goal] }],
        [
          'Ejeren skal give fuldmagt til rådgiveren',
          'law',
          { topic: 'signatures', status: 'kept' },
        ],
        ['Sagen får først nummer, når den er komplet', 'habit', { topic: 'caseCreation' }],
      ),
      workflows: [
        line({
          ...{ name: 'Ansøgningen kontrolleres ved modtagelsen', stage: 'application' },
          ...{ force: 'forced', changeIds: [complete] },
        }),
        line({
          ...{ name: 'Nabohøring', stage: 'processing', force: 'unbound' },
          changeIds: [neighbours],
        }),
      ],
    }),
  },
  culture: {
    content: ({ benefits: [time] }) => ({
      behaviours: [
        line({
          observed: 'Enkle sager lægges nederst i bunken',
          assumedReason: 'De svære er dem, man bliver spurgt til',
          effect: 'Husejere med en carport venter lige så længe som et boligselskab',
          benefitIds: [time],
        }),
      ],
    }),
  },
  budget: {
    content: ({ benefits: [time] }) => ({
      funding: 'caseByCase',
      effects: [
        line({
          ...{ text: 'Byggesagsbehandling', year: 2026, amountKr: '3000000.00', inBudget: true },
          ...{ benefitIds: [time], account: { function: '0.25.10', costCentre: '', text: '' } },
        }),
      ],
    }),
  },
};
