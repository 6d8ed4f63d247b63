import type { Database } from '../db/database.ts';
import { deleteOtherSessions, deleteSession, findSessionByToken } from './session.repository.ts';

interface Presented {
  /** The person's id. */
  readonly id: string;
  readonly sessionId: string;
}

/**
 * Ends what a new session takes the place of: the one that was presented with the request, whose
 * cookie somebody else may know (ASVS 5.0, 7.2.4); with `endsOthers`, where one was presented, all
 * others of the person too.
 * `token` is that of the session cookie that better-auth has set, `''` when it took the cookie away;
 * undefined when it did neither, and then nothing ends.
 */
export async function endReplacedSessions(
  { database }: { database: Database },
  token: string | undefined,
  presented: Presented | undefined,
  endsOthers: boolean,
): Promise<void> {
  if (token === undefined || presented === undefined) return;
  const begun = token === '' ? undefined : await findSessionByToken(database.read, token);
  if (presented.sessionId === begun?.id) return;
  await database.transaction(async (tx) => {
    await deleteSession(tx, presented.id, presented.sessionId);
    if (endsOthers && begun) await deleteOtherSessions(tx, begun.user_id, begun.id);
  });
}
