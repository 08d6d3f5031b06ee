import type { Light, Phase, ProjectSummary, Wording } from '@gevinst/contract';

/** A cell of an exported table: text, or an exact decimal as text: kroner, or a rate as a fraction. */
export type FileCell =
  { readonly text: string } | { readonly decimal: string | null; readonly as: 'kroner' | 'rate' };

export interface FileColumn {
  readonly header: string;
  readonly of: (project: ProjectSummary) => FileCell;
}

const LIGHTS: Record<Light, string> = {
  green: 'Grøn',
  yellow: 'Gul',
  red: 'Rød',
  notMeasured: 'Ikke målt',
  notDue: 'Ikke forfalden',
  noTarget: 'Intet måltal',
};
const PHASES: Record<Phase, string> = {
  idea: 'Idé',
  analysis: 'Analyse',
  procurement: 'Anskaffelse',
  delivery: 'Gennemførelse',
  realisation: 'Realisering',
  closed: 'Lukket',
};
const WORDINGS: Record<Wording, string> = {
  better: 'bedre end plan',
  worse: 'dårligere end plan',
  onPlan: 'som planlagt',
};

const text = (value: string): FileCell => ({ text: value });
const kroner = (value: string | null): FileCell => ({ decimal: value, as: 'kroner' });
const rate = (value: string | null): FileCell => ({ decimal: value, as: 'rate' });

/** The columns of the project table in a file. What is not measured is empty, never 0. */
export const PORTFOLIO_COLUMNS: readonly FileColumn[] = [
  { header: 'Kode', of: ({ code }) => text(code) },
  { header: 'Projekt', of: ({ name }) => text(name) },
  { header: 'Forvaltning', of: ({ department }) => text(department) },
  { header: 'Ejer', of: ({ owner }) => text(owner) },
  { header: 'Fase', of: ({ phase }) => text(PHASES[phase]) },
  { header: 'Status', of: ({ light }) => text(LIGHTS[light]) },
  { header: 'Planlagt til dato, målt del (kr.)', of: ({ totals }) => kroner(measured(totals)) },
  { header: 'Realiseret til dato (kr.)', of: ({ totals }) => kroner(realised(totals)) },
  { header: 'Forskel fra plan (kr.)', of: ({ totals }) => kroner(difference(totals)) },
  { header: 'Bedre eller dårligere', of: ({ totals }) => text(wording(totals)) },
  { header: 'Realiseringsgrad', of: ({ totals }) => rate(totals.rateToDate) },
  {
    header: 'Forfaldent uden måling (kr.)',
    of: ({ totals }) => kroner(totals.planDueUnmeasuredKr),
  },
  { header: 'Hele planen (kr.)', of: ({ totals }) => kroner(totals.planTotalKr) },
];

type Totals = ProjectSummary['totals'];

const isMeasured = ({ rateToDate, actualKr }: Totals) => rateToDate !== null || actualKr !== '0.00';
const measured = (totals: Totals) => (isMeasured(totals) ? totals.planMeasuredKr : null);
const realised = (totals: Totals) => (isMeasured(totals) ? totals.actualKr : null);
const difference = (totals: Totals) => (isMeasured(totals) ? totals.varianceKr : null);
const wording = (totals: Totals) => (isMeasured(totals) ? WORDINGS[totals.wording] : 'ikke målt');
