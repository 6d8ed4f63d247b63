import type { Database } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import type { Clock } from '../lib/clock.ts';
import { makeId } from '../lib/ids.ts';
import type { Problem } from '../lib/problem.ts';
import { defaultLicenseSettings } from './license-settings.ts';
import { encodeSettings, insertProduct } from './product.repository.ts';
import { findProductProblem, type ProductWords, trimWords } from './product.rules.ts';
import type { ProductTable } from './product.table.ts';

export type CreateProductOutcome =
  | { kind: 'created'; product: ProductTable }
  | ({ kind: 'invalid' } & Problem);

/**
 * Makes a product with the default license settings. `alongside` runs in the same transaction: what
 * a product is made with.
 */
export async function createProduct(
  { database, clock }: { database: Database; clock: Clock },
  companyId: string,
  actor: Actor,
  input: ProductWords,
  alongside: (tx: Parameters<typeof insertProduct>[0], product: ProductTable) => Promise<void>,
): Promise<CreateProductOutcome> {
  const words = trimWords(input);
  const problem = findProductProblem(words);
  if (problem) return { kind: 'invalid', ...problem };
  const { name, description, keyPrefix } = words;
  const product: ProductTable = {
    id: makeId('prod'),
    company_id: companyId,
    name,
    visibility: 'visible',
    key_prefix: keyPrefix,
    ...encodeSettings(defaultLicenseSettings),
    shuffleable: 0,
    description,
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
