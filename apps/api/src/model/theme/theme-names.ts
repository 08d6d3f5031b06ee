import type { PlanTheme } from '@gevinst/contract';

export interface Words {
  readonly da: string;
  readonly en: string;
}

export const THEME_NAMES: Readonly<Record<PlanTheme, Words>> = {
  channels: { da: 'Kanalstrategi og påvirkning', en: 'Channel strategy and influence' },
  workflows: { da: 'Arbejdsgange og regler', en: 'Workflows and rules' },
  culture: { da: 'Adfærd, kultur og værdier', en: 'Behaviour, culture and values' },
  organisation: { da: 'Organisering og kompetencer', en: 'Organisation and competences' },
  followUp: { da: 'Mål og opfølgning', en: 'Goals and follow-up' },
  budget: {
    da: 'Budgettilpasning og nye politiske mål',
    en: 'Budget adjustment and new political goals',
  },
};
