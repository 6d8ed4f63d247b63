import type { Queries } from '../db/database.ts';
import type { CursorPage } from '../http/pagination.ts';
import type { Clock } from '../lib/clock.ts';
import { readPosition, writePosition } from '../memberships/list-position.rules.ts';
import { listPurchases } from './purchase.repository.ts';
import { readPurchase } from './read-purchase.ts';

/** A page of what an address has bought, newest first. Undefined for a cursor that is none. */
export async function listOwnPurchases(
  { read, clock }: { read: Queries; clock: Clock },
  emailNormal: string,
  { cursor, per }: CursorPage,
) {
  const behind = cursor === undefined ? undefined : readPosition('mem', cursor);
  if (cursor !== undefined && !behind) return undefined;
  const found = await listPurchases(read, emailNormal, behind, per + 1);
  const shown = found.slice(0, per);
  const last = found.length > per ? shown.at(-1)?.membership : undefined;
  const now = clock.now();
  return {
    data: await Promise.all(shown.map((purchase) => readPurchase(read, purchase, now))),
    next_cursor: last ? writePosition({ at: last.createdAt, id: last.id }) : null,
  };
}
