import { z } from 'zod';

export const MANIFEST = 'manifest.json';
export const TABLES = 'tables';
export const IMPORT_LOG = 'import-log';

/** What a backup says of itself; counts are checked when it is restored. */
export const Manifest = z.object({
  format: z.literal(1),
  takenAt: z.string(),
  rows: z.record(z.string(), z.number().int()),
  files: z.number().int(),
});
export type Manifest = z.infer<typeof Manifest>;
