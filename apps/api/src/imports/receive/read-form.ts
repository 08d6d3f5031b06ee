import type { Readable } from 'node:stream';
import type { ImportKind } from '@gevinst/contract';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../../http/problem-error';
import type { ImportLog } from '../import-log';
import type { IncomingFile, StoredOriginal } from '../imports.port';

/** Largest upload. Files are streamed, so this guards the disk, not the memory. */
export const MAX_UPLOAD = 4 * 1024 ** 3;
const LIMITS = { fileSize: MAX_UPLOAD, files: 1, fields: 10, fieldSize: 10_000, parts: 12 };

interface FilePart {
  readonly type: 'file';
  readonly fieldname: string;
  readonly filename: string;
  readonly file: Readable & { readonly truncated: boolean };
}
type Part =
  FilePart | { readonly type: 'field'; readonly fieldname: string; readonly value: unknown };
interface WithParts {
  isMultipart(): boolean;
  parts(options: { limits: typeof LIMITS }): AsyncIterable<Part>;
}

/**
 * Takes the parts of an upload as they come: the file goes straight to disk, and fields may stand before or after
 * it. What was stored is answered for only when the whole form has arrived.
 */
export async function readForm(request: FastifyRequest, log: ImportLog): Promise<IncomingFile> {
  const form = request as unknown as WithParts;
  if (!form.isMultipart()) throw new ProblemError('file_missing');
  const fields = new Map<string, string>();
  let stored: StoredOriginal | null = null;
  let fileName = '';
  try {
    for await (const part of form.parts({ limits: LIMITS })) {
      if (part.type === 'field') fields.set(part.fieldname, String(part.value));
      else if (part.fieldname !== 'file' || stored !== null) part.file.resume();
      else [stored, fileName] = [await storePart(part, log), nameOf(part)];
    }
  } catch (error) {
    throw problemOfForm(error);
  }
  if (stored === null) throw new ProblemError('file_missing');
  return incoming(fields, stored, fileName);
}

/** Browsers write a quote in a file's name as %22. */
function nameOf({ filename }: FilePart): string {
  return filename.replaceAll('%22', '"');
}

function storePart(part: FilePart, log: ImportLog): Promise<StoredOriginal> {
  return log.store(part.file, () => {
    if (part.file.truncated) throw new ProblemError('too_large');
  });
}

function incoming(
  fields: ReadonlyMap<string, string>,
  content: StoredOriginal,
  fileName: string,
): IncomingFile {
  const kind = fields.get('kind');
  const known: ImportKind | undefined =
    kind === 'measurements' || kind === 'portfolio' ? kind : undefined;
  const source = fields.get('source') ?? '';
  return { fileName, content, source, ...(known ? { kind: known } : {}) };
}

/** A form that breaks off or is badly made is the sender's problem, not ours. */
function problemOfForm(error: unknown): unknown {
  if (error instanceof ProblemError) return error;
  const code: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : null;
  if (code === 'FST_REQ_FILE_TOO_LARGE') return new ProblemError('too_large');
  if (typeof code === 'string' && code.startsWith('E')) return error;
  return new ProblemError('malformed_request');
}
