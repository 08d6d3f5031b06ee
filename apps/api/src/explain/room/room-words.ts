import type { Explanation, RoomFigure } from '@gevinst/contract';
import type { Words } from '../words';

export const ROOM_TITLES: Readonly<Record<RoomFigure, Words>> = {
  roomCut: { da: 'Budgettet falder', en: 'The budget falls' },
  roomDecided: { da: 'Besluttet af ledelsen', en: 'Decided by leadership' },
  roomInBudget: { da: 'Indarbejdet i budgettet', en: 'Taken out of the budget' },
  roomRealised: {
    da: 'Målt til dato på det, budgettet skal falde for',
    en: 'Measured to date of what is to lower the budget',
  },
  roomDraw: { da: 'Lånt i investeringspuljen', en: 'Lent by the investment pool' },
  roomRepaid: { da: 'Betalt tilbage til puljen', en: 'Paid back to the pool' },
  roomOutstanding: { da: 'Skyldes puljen', en: 'Owed to the pool' },
  roomFreed: { da: 'Råderum', en: 'Room in the budget' },
  roomLeft: { da: 'Tilbage i puljen', en: 'Left in the pool' },
};

type Formula = Explanation['formula'];

/** What a figure of one project is; over all projects it is their sum. */
export const ROOM_FORMULAS: Readonly<Record<RoomFigure, Formula>> = {
  roomCut: {
    id: 'F13',
    da: 'Summen af de beløb, som planens tema 6 siger, at budgettet falder med',
    en: 'The sum of the amounts by which theme 6 of the plan says that the budget falls',
  },
  roomDecided: {
    id: 'F13',
    da: 'Summen af de beløb i planens tema 6, som ledelsen har besluttet',
    en: 'The sum of the amounts in theme 6 of the plan that leadership has decided',
  },
  roomInBudget: {
    id: 'F13',
    da: 'Summen af de beløb i planens tema 6, der er besluttet og indarbejdet i budgettet',
    en: 'The sum of the amounts in theme 6 of the plan that are decided and taken out of the budget',
  },
  roomRealised: {
    id: 'F13',
    da: 'Summen af det realiserede til dato for de gevinster i kroner, som beløbene i planens tema 6 nævner; hver gevinst én gang',
    en: 'The sum of what is realised to date of the benefits in kroner that the amounts in theme 6 of the plan name; each benefit once',
  },
  roomDraw: {
    id: 'F16',
    da: 'Summen af de udgifter i den godkendte plan, som investeringspuljen betaler',
    en: 'The sum of the costs in the approved plan that the investment pool pays',
  },
  roomRepaid: {
    id: 'F16',
    da: 'Det mindste af det, budgettet falder med i året, og det, der skyldes puljen; et budget, der stiger, betaler intet tilbage',
    en: 'The least of what the budget falls by in the year and what is owed to the pool; a budget that rises pays nothing back',
  },
  roomOutstanding: {
    id: 'F16',
    da: 'Skyldigt fra året før + lånt i året − betalt tilbage i året',
    en: 'Owed from the year before + lent in the year − paid back in the year',
  },
  roomFreed: {
    id: 'F16',
    da: 'Det, budgettet falder med i året − det, puljen får igen',
    en: 'What the budget falls by in the year − what the pool gets back',
  },
  roomLeft: {
    id: 'F16',
    da: 'Puljens størrelse − det, projekterne skylder den, når året er slut',
    en: 'The size of the pool − what the projects owe it when the year is over',
  },
};

export const OF_PROJECTS: Formula = {
  id: 'F13',
  da: 'Summen over de projekter, der siger noget om budgettet eller har lånt i puljen',
  en: 'The sum over the projects that say something of the budget or have borrowed from the pool',
};
export const OF_YEARS: Formula = {
  id: 'F13',
  da: 'Summen over årene',
  en: 'The sum over the years',
};
export const AS_WRITTEN: Formula = {
  id: 'F13',
  da: 'Beløbet, som det er skrevet i planens tema 6',
  en: 'The amount as it is written in theme 6 of the plan',
};

export const OF_THE_POOL: Words = {
  da: 'Puljens størrelse (sat under Administration)',
  en: 'Size of the pool (settled under Administration)',
};
export const ALL_PLANS: Words = { da: 'Alle planer', en: 'All plans' };
export const UNKNOWN_LOANS: Words = {
  da: 'Lån uden kendt beløb i kroner (antal, ikke med)',
  en: 'Loans without a known amount in kroner (count, not included)',
};
