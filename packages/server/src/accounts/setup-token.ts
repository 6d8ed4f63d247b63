import type { Database } from '../db/database.ts';
import { randomBase62 } from '../lib/base62.ts';
import type { Clock } from '../lib/clock.ts';
import { sha256 } from '../lib/hash.ts';
import {
  isServerEmpty,
  replaceSetupTokens,
  returnSetupToken,
  takeSetupToken,
} from './setup-token.repository.ts';

interface Services {
  readonly database: Database;
  readonly clock: Clock;
}

/**
 * Makes the one-time token by which an empty server is set up; undefined once it has a company.
 * Only the newest works: what an earlier start, or another node, has printed is worth nothing now.
 */
export async function makeSetupToken({ database, clock }: Services): Promise<string | undefined> {
  if (!(await isServerEmpty(database.read))) return undefined;
  const token = randomBase62(40);
  await database.transaction((tx) => replaceSetupTokens(tx, sha256(token), clock.now()));
  return token;
}

/**
 * Runs `work` with a token that is then used up, or answers `wrong_token`, `done` (there is a
 * company). Of several uses at once one runs. A `work` that made nothing gives the token back.
 */
export async function useSetupToken<T extends { kind: string }>(
  { database, clock }: Services,
  token: string,
  work: () => Promise<T>,
): Promise<T | { kind: 'wrong_token' } | { kind: 'done' }> {
  const hash = sha256(token);
  const taken = await database.transaction((tx) => takeSetupToken(tx, hash, clock.now()));
  if (!taken) return { kind: (await isServerEmpty(database.read)) ? 'wrong_token' : 'done' };
  let made = false;
  try {
    const outcome = await work();
    made = outcome.kind === 'created';
    return outcome;
  } finally {
    if (!made) await database.transaction((tx) => returnSetupToken(tx, hash));
  }
}
