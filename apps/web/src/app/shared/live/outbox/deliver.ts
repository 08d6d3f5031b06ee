import { z } from 'zod';
import type { ApiClient, SendOptions } from '../../http/api-client';
import { type ProblemFailure, asFailure } from '../../http/problem-failure';
import type { Letter } from './letter';
import { type Clash, rebase } from './rebase';

export type Delivery =
  | { readonly kind: 'arrived' }
  /** Nobody answered, or its writer is not signed in; the letter is as it was. */
  | { readonly kind: 'later' }
  /** The server answered that it could not; it may the next time. */
  | { readonly kind: 'failed'; readonly failure: ProblemFailure }
  | { readonly kind: 'clash'; readonly clash: Clash }
  | { readonly kind: 'refused'; readonly failure: ProblemFailure };

/** Who sends: their letters go under no other name, and not at all once they have signed out. */
export interface Sender {
  readonly user: string | null;
  readonly isHere: () => boolean;
}

const Standing = z.record(z.string(), z.unknown());
/** How often others may be first before we wait a little. */
const ROUNDS = 5;
const STALE = 412;
const PASSING: readonly number[] = [401, 408, 429, 502, 503, 504];

/** Sends a letter, on top of what others have made meanwhile where that is clear. */
export async function deliver(
  client: ApiClient,
  letter: Letter,
  sender: Sender,
): Promise<Delivery> {
  const options = sender.user === null ? {} : { user: sender.user };
  let current = letter;
  for (let round = 0; round < ROUNDS; round += 1) {
    const failure = await send(client, current, options);
    if (failure === null) return { kind: 'arrived' };
    if (!sender.isHere()) break;
    if (failure.status !== STALE || current.base === null) return failed(failure);
    const standing = await read(client, current, options);
    if (!sender.isHere()) break;
    if ('failure' in standing) return failed(standing.failure);
    const result = rebase(current, standing.answer);
    if (result.kind !== 'again') return result;
    current = result.letter;
  }
  return { kind: 'later' };
}

async function send(
  client: ApiClient,
  letter: Letter,
  sender: SendOptions,
): Promise<ProblemFailure | null> {
  const { method, path, body, etag } = letter;
  const options = etag === null ? sender : { ...sender, ifMatch: etag };
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
  sender: SendOptions,
): Promise<{ answer: Record<string, unknown> } | { failure: ProblemFailure }> {
  try {
    return { answer: await client.get(letter.read, Standing, {}, sender) };
  } catch (error) {
    return { failure: asFailure(error) };
  }
}

function failed(failure: ProblemFailure): Delivery {
  const { code, status } = failure;
  if (code === 'offline' || PASSING.includes(status)) return { kind: 'later' };
  return { kind: status >= 500 ? 'failed' : 'refused', failure };
}
