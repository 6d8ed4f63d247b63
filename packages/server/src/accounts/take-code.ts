import type { Database } from '../db/database.ts';
import { machineTimeMs } from '../lib/clock.ts';
import { deleteSession, findSessionByToken } from './session.repository.ts';
import { insertUsedCodeUnlessThere } from './used-code.repository.ts';

/** Longer than a code of an authenticator app fits: its half minute and the one on either side. */
const keptMs = 5 * 60 * 1000;

/**
 * Uses a code up for the session that has begun with it: at a sign-in, or as the app was set up (RFC
 * 6238, 5.2). Answers false when another one had: then the session ends before anybody was told its token.
 */
export async function takeCode(
  { database }: { database: Database },
  token: string,
  code: string,
): Promise<boolean> {
  const begun = await findSessionByToken(database.read, token);
  if (!begun) return false;
  const { id, user_id: userId } = begun;
  const now = machineTimeMs();
  return database.transaction(async (tx) => {
    const times = { now, expiresAt: now + keptMs };
    if (await insertUsedCodeUnlessThere(tx, userId, code, times)) return true;
    await deleteSession(tx, userId, id);
    return false;
  });
}
