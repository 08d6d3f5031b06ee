import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../../http/problem-error';

export const ARROW = 'application/vnd.apache.arrow.stream';
const JSON_TYPE = 'application/json';

interface Range {
  readonly type: string;
  readonly quality: number;
}

/** Whether the client would rather have Arrow than JSON; 406 when it takes neither. */
export function wantsArrow({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  const ranges = (headers.accept ?? '*/*').split(',').map(rangeOf);
  const [json, arrow] = [JSON_TYPE, ARROW].map((type) => matchOf(type, ranges));
  if (!json?.quality && !arrow?.quality) throw new ProblemError('not_acceptable');
  if (!arrow?.quality) return false;
  if (!json?.quality || arrow.quality !== json.quality) {
    return arrow.quality > (json?.quality ?? 0);
  }
  // Equally welcome: what is named beats what only a star lets in.
  return arrow.type === ARROW && json.type !== JSON_TYPE;
}

function rangeOf(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((one) => one.startsWith('q='))?.slice(2);
  return { type, quality: quality === undefined ? 1 : Number(quality) || 0 };
}

/** The most specific range decides (RFC 9110, section 12.5.1). */
function matchOf(type: string, ranges: readonly Range[]): Range | undefined {
  const wanted = [type, `${type.split('/')[0]}/*`, '*/*'];
  return wanted.map((one) => ranges.find((range) => range.type === one)).find(Boolean);
}
