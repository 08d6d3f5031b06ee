import { hash, verify } from '@node-rs/argon2';
import { newToken } from './tokens';

// OWASP's first choice for argon2id: 19 MiB, two passes, one lane. The package's default algorithm is argon2id.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

let nobodys: Promise<string> | null = null;

/** Takes as long for an account that does not exist as for one that does. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword(newToken());
  const fits = await verify(stored ?? (await nobodys), password);
  return fits && stored !== null;
}
