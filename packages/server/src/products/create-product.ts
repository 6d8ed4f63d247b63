import type { Database } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import type { Clock } from '../lib/clock.ts';
import { makeId } from '../lib/ids.ts';
import { isKeyPrefix } from './key-prefix.ts';
import { defaultLicenseSettings } from './license-settings.ts';
import { encodeSettings, insertProduct } from './product.repository.ts';
import type { ProductTable } from './product.table.ts';

export type CreateProductOutcome =
  | { kind: 'created'; product: ProductTable }
  | { kind: 'invalid'; problem: string };

/**
 * Makes a product with the default license settings. `alongside` runs in the same transaction: what
 * a product is made with.
 */
export async function createProduct(
  { database, clock }: { database: Database; clock: Clock },
  companyId: string,
  actor: Actor,
  input: { name: string; keyPrefix: string },
  alongside: (tx: Parameters<typeof insertProduct>[0], product: ProductTable) => Promise<void>,
): Promise<CreateProductOutcome> {
  const name = input.name.trim();
  if (name === '' || name.length > 200) {
    return { kind: 'invalid', problem: 'A product needs a name of 1 to 200 characters.' };
  }
  if (!isKeyPrefix(input.keyPrefix)) {
    return { kind: 'invalid', problem: 'A key prefix has 1 to 12 characters of A–Z and 0–9.' };
  }
  const product: ProductTable = {
    id: makeId('prod'),
    company_id: companyId,
    name,
    visibility: 'visible',
    key_prefix: input.keyPrefix,
    ...encodeSettings(defaultLicenseSettings),
    shuffleable: 0,
    description: null,
    archived_at: null,
    created_at: clock.now(),
  };
  await database.transaction(async (tx) => {
    await insertProduct(tx, product);
    await insertEvents(tx, [
      {
        companyId,
        type: 'product.created',
        subjectId: product.id,
        actor,
        data: { name },
        createdAt: product.created_at,
      },
    ]);
    await alongside(tx, product);
  });
  return { kind: 'created', product };
}
