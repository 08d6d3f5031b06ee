import type { ColumnProfile } from '../types/column-profile';
import { periodColumn, periodHeaders } from './choose/find-columns';
import { headerScore } from './header-words';
import type { IndicatorIndex } from './indicator-index';
import { portfolioFieldOf } from './portfolio/portfolio-fields';
import type { MapQuestion } from './question';

/** What a file seems to be; `sure` is false when a person should say. */
export interface KindGuess {
  readonly kind: 'measurements' | 'portfolio';
  readonly sure: boolean;
}

/** Tells a file of measurements from a file whose rows are projects, by its headers. */
export function detectKind(columns: readonly ColumnProfile[], index: IndicatorIndex): KindGuess {
  const fields = new Set(columns.map((column) => portfolioFieldOf(column)?.field));
  const project = fields.has('project');
  const plan = [...fields].filter((field) => field && PLAN.has(field)).length;
  const measured =
    periodHeaders(columns).length > 0 ||
    (periodColumn(columns) !== null &&
      columns.some((column) => headerScore(column.header, 'value') > 0.9)) ||
    columns.some((column) => index.find(column.header) !== null);
  if (project && plan > 0) return { kind: 'portfolio', sure: !measured || plan > 1 };
  return { kind: 'measurements', sure: measured || !project };
}

/** Fields that only a file about projects has. */
const PLAN = new Set<string>([
  'phase',
  'owner',
  'goLive',
  'department',
  'change',
  'benefit',
  'valueClass',
  'annualEffect',
  'cost',
  'effect',
  'payback',
  'target',
  'baseline',
  'description',
]);

/** The question about the kind of a file. */
export function kindQuestion({ kind }: KindGuess): MapQuestion {
  const options = [
    {
      value: 'measurements',
      da: 'Målinger af indikatorer',
      en: 'Measurements of indicators',
      confidence: kind === 'measurements' ? 0.6 : 0.4,
    },
    {
      value: 'portfolio',
      da: 'Projekter med gevinster og planer',
      en: 'Projects with benefits and plans',
      confidence: kind === 'portfolio' ? 0.6 : 0.4,
    },
  ];
  options.sort((a, b) => b.confidence - a.confidence);
  return {
    id: 'kind',
    kind: 'kind',
    da: 'Hvad indeholder filen?',
    en: 'What does the file hold?',
    column: null,
    examples: [],
    options,
  };
}
