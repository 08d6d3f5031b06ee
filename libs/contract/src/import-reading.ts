import { z } from 'zod';
import { DecimalText } from './common';

/** One open question. All questions of a file come at once; `answer` prefilled from the source's profile. */
export const ImportQuestion = z.object({
  id: z.string(),
  kind: z.enum([
    'numberStyle',
    'dateOrder',
    'columnRole',
    'valueMapping',
    'kind',
    'closedPeriod',
    'encoding',
  ]),
  da: z.string(),
  en: z.string(),
  column: z.string().nullable(),
  examples: z.array(z.string()),
  options: z.array(
    z.object({
      value: z.string(),
      da: z.string(),
      en: z.string(),
      confidence: z.number().nullable(),
    }),
  ),
  answer: z.string().nullable(),
  /** Who answered: the analyst about this file, or someone about an earlier one; null for a suggestion. */
  from: z.enum(['analyst', 'source']).nullable().optional(),
});

/** What a person has said about the reading without being asked; `id` as in `answers` of the decisions. */
export const ImportCorrection = z.object({
  id: z.string(),
  answer: z.string(),
  from: z.enum(['analyst', 'source']),
});

/** What a column of a portfolio file can hold: the `target` of a `projectField`. */
export const PortfolioColumn = z.enum([
  'project',
  'code',
  'department',
  'phase',
  'owner',
  'goLive',
  'description',
  'takenInAdvance',
  'change',
  'changeOwner',
  'benefit',
  'valueClass',
  'beneficiary',
  'benefitOwner',
  'from',
  'to',
  'annualEffect',
  'disbenefit',
  'indicator',
  'indicatorCode',
  'unit',
  'direction',
  'baseline',
  'grain',
  'aggregation',
  'unitValue',
  'share',
  'target',
  'costYear',
  'priceLevelYear',
  'funding',
  'payback',
  'effect',
  'cost.implementation',
  'cost.operation',
  'cost.investmentService',
  'cost.investmentConstruction',
]);

/** How the file was understood, for the page and for the next file of the same source. */
export const ImportReading = z.object({
  encoding: z.string(),
  encodingEvidence: z.string(),
  delimiter: z.string(),
  headerLine: z.number().int().nullable(),
  columns: z.array(
    z.object({
      name: z.string(),
      role: z.enum([
        'indicator',
        'period',
        'value',
        'dimension',
        'projectField',
        'periodColumn',
        'ignored',
      ]),
      /** The indicator or period of the header; the field of a portfolio column, as in `PortfolioColumn`. */
      target: z.string().nullable(),
      kind: z.string(),
      style: z.string().nullable(),
      why: z.object({ da: z.string(), en: z.string() }),
      samples: z.array(z.string()),
      /** How its values are read; null where there is nothing to choose between. */
      written: z.enum(['decimal:,', 'decimal:.', 'dmy', 'mdy']).nullable().optional(),
    }),
  ),
  titleLines: z.array(z.object({ line: z.number().int(), text: z.string() })),
  totals: z.array(
    z.object({
      line: z.number().int(),
      label: z.string(),
      stated: DecimalText.nullable(),
      parts: DecimalText.nullable(),
      agrees: z.boolean().nullable(),
    }),
  ),
  /** The file's first lines as they stand in it. */
  lines: z.array(z.object({ line: z.number().int(), text: z.string() })).optional(),
  corrections: z.array(ImportCorrection).optional(),
});

export type ImportQuestion = z.infer<typeof ImportQuestion>;
export type ImportCorrection = z.infer<typeof ImportCorrection>;
export type PortfolioColumn = z.infer<typeof PortfolioColumn>;
export type ImportReading = z.infer<typeof ImportReading>;
