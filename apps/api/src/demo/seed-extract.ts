import { Readable } from 'node:stream';
import type { Month } from '@gevinst/domain';
import { type Extract, extractFile } from './extract-file';
import type { SeedContext } from './seed-context';

const SOURCES: Readonly<Record<Extract, string>> = {
  month: 'Ledelsesinformation',
  quarter: 'Kvartalsregnskab',
};

/** Sends the extract of some months through the import, as the analyst would, unless it is in already. */
export async function seedExtract(
  context: SeedContext,
  extract: Extract,
  months: readonly Month[],
  at: Date,
): Promise<void> {
  const content = extractFile(context.catalogue, extract, months);
  if (content === null) return;
  const { imports } = context;
  const analyst = context.as('analyst');
  const fileName = `${extract === 'month' ? 'ledelsestal' : 'kvartalstal'}-${months.at(-1) ?? ''}.csv`;
  const received = await imports.receive(analyst, {
    fileName,
    source: SOURCES[extract],
    content: Readable.from([content]),
    kind: 'measurements',
  });
  const read = await imports.whenSettled(analyst, received.id);
  if (read.duplicateOf !== null) return;
  if (read.state !== 'ready' || read.counts.rejected > 0) {
    const said = [read.refusal, ...read.warnings].map((message) => message?.da).join(' ');
    throw new Error(`The demo's own file ${fileName} is ${read.state}: ${said}`);
  }
  await imports.apply(analyst, received.id, at);
}
