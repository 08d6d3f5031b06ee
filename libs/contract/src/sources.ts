import { z } from 'zod';
import { listOf } from './common';

/** What is remembered of the files of a source, to be read without asking again. */
export const SourceMemory = z.object({
  source: z.string(),
  /** Grows with everything that is learned or forgotten. */
  version: z.number().int(),
  answers: z.array(
    z.object({
      /** The question's stable id, as in an import's `questions`. */
      id: z.string(),
      answer: z.string(),
      /** The answer in words where it names one of the municipality's indicators. */
      indicatorName: z.string().nullable(),
    }),
  ),
});
export const SourceList = listOf(SourceMemory);

export type SourceMemory = z.infer<typeof SourceMemory>;
export type SourceList = z.infer<typeof SourceList>;
