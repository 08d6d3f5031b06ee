import { z } from 'zod';
import type { ApiClient } from '../../http/api-client';
import { type ProblemFailure, asFailure } from '../../http/problem-failure';
import type { Letter } from './letter';
import { type Clash, rebase } from './rebase';

export type Delivery =
  | { readonly kind: 'arrived' }
  /** Nobody answered, or nobody is signed in; the letter is as it was. */
  | { readonly kind: 'later' }
  | { readonly kind: 'clash'; readonly clash: Clash }
  | { readonly kind: 'refused'; readonly failure: ProblemFailure };

const Standing = z.record(z.string(), z.unknown());
/** How often others may be first before we wait a little. */
const ROUNDS = 5;
const STALE = 412;
const PASSING: readonly number[] = [401, 408, 429];

/** Sends a letter, on top of what others have made meanwhile where that is clear. */
export async function deliver(client: ApiClient, letter: Letter): Promise<Delivery> {
  let current = letter;
  for (let round = 0; round < ROUNDS; round += 1) {
    const failure = await send(client, current);
    if (failure === null) return { kind: 'arrived' };
    if (failure.status !== STALE || current.base === null) return failed(failure);
    const standing = await read(client, current);
    if ('failure' in standing) return failed(standing.failure);
    const result = rebase(current, standing.answer);
    if (result.kind !== 'again') return result;
    current = result.letter;
  }
  return { kind: 'later' };
}

async function send(client: ApiClient, letter: Letter): Promise<ProblemFailure | null> {
  const { method, path, body, etag } = letter;
  const options = etag === null ? {} : { ifMatch: etag };
  try {
    if (method === 'POST') await client.post(path, body, z.unknown(), options);
    else if (method === 'PUT') await client.put(path, body, z.unknown(), options);
    else if (method === 'PATCH') await client.patch(path, body, z.unknown(), options);
    else await client.delete(path, z.unknown(), options);
    return null;
  } catch (error) {
    return asFailure(error);
  }
}

async function read(
  client: ApiClient,
  letter: Letter,
): Promise<{ answer: Record<string, unknown> } | { failure: ProblemFailure }> {
  try {
    return { answer: await client.get(letter.read, Standing) };
  } catch (error) {
    return { failure: asFailure(error) };
  }
}

function failed(failure: ProblemFailure): Delivery {
  const { code, status } = failure;
  const isPassing = code === 'offline' || status >= 500 || PASSING.includes(status);
  return isPassing ? { kind: 'later' } : { kind: 'refused', failure };
}
