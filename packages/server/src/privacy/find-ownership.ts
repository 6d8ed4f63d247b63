import type { Queries } from '../db/database.ts';
import { listAddressChanges } from './event-history.repository.ts';
import { readChange } from './find-person.ts';
import { type Ownership, ownershipOf } from './ownership.rules.ts';

/** Since when a membership is of who has it now, by this address (`normaliseEmail`). */
export async function findOwnership(
  db: Queries,
  { companyId, id }: { readonly companyId: string; readonly id: string },
  emailNormal: string,
): Promise<Ownership> {
  const changes = (await listAddressChanges(db, companyId, id)).map(readChange);
  return ownershipOf(changes.reverse(), emailNormal);
}
