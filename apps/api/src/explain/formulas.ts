import type { Explanation } from '@gevinst/contract';

type Formula = Explanation['formula'];

/** The definitions of the figures, by their number in the arithmetic. */
export const FORMULAS = {
  sumActual: {
    id: 'F13',
    da: 'Summen af det realiserede i de måneder, der er forfaldne og målt',
    en: 'The sum of what was realised in the months that are due and measured',
  },
  sumPlan: {
    id: 'F13',
    da: 'Summen af det planlagte i de samme måneder: dem, der er forfaldne og målt',
    en: 'The sum of what was planned in the same months: those that are due and measured',
  },
  sumWholePlan: {
    id: 'F13',
    da: 'Summen af alle månederne i den godkendte plan, målte eller ej',
    en: 'The sum of all months of the approved plan, measured or not',
  },
  sumUnmeasured: {
    id: 'F13',
    da: 'Summen af det planlagte i de måneder, der er forfaldne, men ikke målt',
    en: 'The sum of what was planned in the months that are due but not measured',
  },
  sumRemaining: {
    id: 'F13',
    da: 'Summen af det planlagte i de måneder, der ikke er forfaldne endnu',
    en: 'The sum of what is planned in the months that are not due yet',
  },
  channelShift: {
    id: 'F5',
    da: 'Flyttede henvendelser × (pris i de dyre kanaler − pris i de billige); flyttet er det mindste af det, de dyre har mistet, og det, de billige har fået. Priserne er vejet efter, hvor meget hver kanal har mistet eller fået',
    en: 'Contacts moved × (cost in the dear channels − cost in the cheap ones); moved is the smaller of what the dear ones have lost and the cheap ones have gained. Costs are weighed by how much each channel has lost or gained',
  },
  money: {
    id: 'F4',
    da: 'Forbedring i forhold til udgangspunktet × mængde × enhedsværdi × gevinstens andel',
    en: 'Improvement on the baseline × volume × unit value × the benefit’s share',
  },
  plannedMonth: {
    id: 'F13',
    da: 'Beløbet for måneden i den godkendte plan',
    en: 'The amount of the month in the approved plan',
  },
  phasedMonth: {
    id: 'F6',
    da: 'Fuld effekt pr. år ÷ 12 × månedens andel; årets afrunding står i dets sidste måned med effekt',
    en: 'Full effect per year ÷ 12 × the month’s share; the year’s rounding stands in its last month with an effect',
  },
  variance: {
    id: 'F7',
    da: 'Realiseret − planlagt over de samme forfaldne og målte måneder',
    en: 'Realised − planned over the same due and measured months',
  },
  rate: {
    id: 'F8',
    da: 'Realiseret ÷ planlagt over de samme forfaldne og målte måneder',
    en: 'Realised ÷ planned over the same due and measured months',
  },
  targetImprovement: {
    higher: {
      id: 'F9',
      da: '(målt − udgangspunkt) ÷ (måltal − udgangspunkt): hvor stor en del af den lovede forbedring der er nået',
      en: '(measured − baseline) ÷ (target − baseline): how much of the promised improvement is reached',
    },
    lower: {
      id: 'F9',
      da: '(udgangspunkt − målt) ÷ (udgangspunkt − måltal): hvor stor en del af den lovede forbedring der er nået',
      en: '(baseline − measured) ÷ (baseline − target): how much of the promised improvement is reached',
    },
  },
  target: {
    id: 'F13',
    da: 'Niveauet, der skal nås i perioden, som det står i den godkendte plan',
    en: 'The level to reach in the period, as it stands in the approved plan',
  },
  wholeRate: {
    id: 'F8',
    da: 'Realiseret til dato ÷ alt det planlagte',
    en: 'Realised to date ÷ everything that is planned',
  },
  trend: {
    id: 'F12',
    da: 'Realiseret + resten af planen × realiseringsgraden til dato',
    en: 'Realised + the rest of the plan × the realisation rate to date',
  },
  runRate: {
    id: 'F10',
    da: 'Realiseret i den seneste målte periode × antal perioder på et år',
    en: 'Realised in the latest measured period × periods in a year',
  },
  runRateIndicator: {
    id: 'F10',
    da: 'Den målte periodes værdi × antal perioder på et år; et niveau eller et gennemsnit har ingen årlig takt',
    en: 'The value of the measured period × periods in a year; a level or a mean has no yearly run-rate',
  },
  runRateSum: {
    id: 'F10',
    da: 'Summen af de målte gevinsters årlige takt; det, der ikke er målt, tæller ikke med som nul',
    en: 'The sum of the measured benefits’ yearly run-rates; what is not measured does not count as zero',
  },
  payback: {
    id: 'F15',
    da: 'Det sidste år, hvor summen af årenes netto går fra under nul til nul eller over, regnet ud inden for året',
    en: 'The last year in which the running sum of the years’ net goes from below zero to zero or above, interpolated',
  },
  simplePayback: {
    id: 'F15',
    da: 'Investering ÷ den oplyste effekt pr. år, fordi planen ikke har beløb år for år',
    en: 'Investment ÷ the stated effect per year, because the plan has no amounts year by year',
  },
  npv: {
    id: 'F14',
    da: 'Summen af årenes netto, hvert år tilbageregnet til det første med Finansministeriets samfundsøkonomiske rente (3,5 % til og med år 35, 2,5 % til og med år 70, derefter 1,5 %), afrundet én gang. Renten er real, og beløbene tages, som de står i planen: regner planen med prisstigninger, vejer de senere år for tungt',
    en: 'The sum of the years’ net, each discounted to the first at the Ministry of Finance’s social rate (3.5 % through year 35, 2.5 % through year 70, then 1.5 %), rounded once. The rate is real, and the amounts are taken as they stand in the plan: if the plan allows for rising prices, the later years weigh too heavily',
  },
  presentYear: {
    id: 'F14',
    da: 'Årets netto × diskonteringsfaktoren; hvert års faktor er årets før ÷ (1 + årets rente)',
    en: 'The year’s net × the discount factor; each year’s factor is the year before’s ÷ (1 + the year’s rate)',
  },
  caseYear: {
    id: 'F14',
    da: 'Planlagte gevinster i kroner − udgifter i året',
    en: 'Planned benefits in kroner − costs of the year',
  },
  caseSum: {
    id: 'F13',
    da: 'Summen af årenes netto i løbende priser: beløbene, som de står i planen',
    en: 'The sum of the years’ net in current prices: the amounts as they stand in the plan',
  },
  benefitYear: {
    id: 'F13',
    da: 'Summen af årets måneder i den godkendte plan',
    en: 'The sum of the year’s months in the approved plan',
  },
  promised: {
    id: 'F13',
    da: 'Summen af det, planen lover af hver gevinst i kroner; en ulempe trækker fra',
    en: 'The sum of what the plan promises of each benefit in kroner; a disbenefit counts against it',
  },
  promisedBenefit: {
    id: 'F13',
    da: 'Summen af gevinstens år i planen',
    en: 'The sum of the benefit’s years in the plan',
  },
  promisedYear: {
    id: 'F13',
    da: 'Summen af årets måneder i planen',
    en: 'The sum of the year’s months in the plan',
  },
  cost: {
    id: 'F13',
    da: 'Summen af udgiftens år i planen; et beløb, ingen kender, tæller ikke med som nul',
    en: 'The sum of the cost’s years in the plan; an amount that nobody knows does not count as zero',
  },
  costYear: {
    id: 'F13',
    da: 'Summen af udgiftens linjer i året, som de står i planen',
    en: 'The sum of the cost’s lines of the year, as they stand in the plan',
  },
  share: {
    id: 'F4',
    da: 'Summen af de andele, som gevinsterne tilskriver sig af indikatoren',
    en: 'The sum of the shares of the indicator that the benefits claim',
  },
  forecast: {
    id: 'F11',
    da: 'Realiseret, hvor der er målt, og planen i alle andre måneder',
    en: 'Realised where measured, and the plan in all other months',
  },
  coverageMoney: {
    id: 'F19',
    da: 'Planlagte kroner for gevinster, hvis seneste forfaldne periode er målt ÷ planlagte kroner for alle gevinster med forfaldne perioder',
    en: 'Planned kroner of benefits whose latest due period is measured ÷ planned kroner of all benefits with due periods',
  },
  coveredPlan: {
    id: 'F19',
    da: 'Summen af det planlagte i forfaldne måneder for gevinster, hvis seneste forfaldne periode er målt; en negativ gevinst tæller med sin størrelse',
    en: 'The sum of what was planned in due months for benefits whose latest due period is measured; a disbenefit counts by its size',
  },
  duePlan: {
    id: 'F19',
    da: 'Summen af det planlagte i alle forfaldne måneder, målte eller ej; en negativ gevinst tæller med sin størrelse',
    en: 'The sum of what was planned in all due months, measured or not; a disbenefit counts by its size',
  },
  coverageCount: {
    id: 'F19',
    da: 'Antal gevinster, hvis seneste forfaldne periode er målt ÷ antal gevinster med forfaldne perioder',
    en: 'Benefits whose latest due period is measured ÷ benefits with due periods',
  },
  sum: {
    id: 'F13',
    da: 'Summen af periodens målinger',
    en: 'The sum of the period’s measurements',
  },
  mean: {
    id: 'F13',
    da: 'Gennemsnittet af periodens målinger, vægtet med dage',
    en: 'The mean of the period’s measurements, weighted by days',
  },
  last: { id: 'F13', da: 'Periodens seneste måling', en: 'The period’s last measurement' },
} as const satisfies Record<string, Formula | Record<'higher' | 'lower', Formula>>;
