import type { Database } from '../db/database.ts';
import type { Actor } from '../events/event.ts';
import { findChanges } from '../lib/changes.ts';
import type { Clock } from '../lib/clock.ts';
import { type ChangeProductOutcome, changeProduct } from './change-product.ts';
import { findProductProblem, type ProductWords, trimWords } from './product.rules.ts';
import type { ProductTable } from './product.table.ts';

/** Changes what is said of a product. Another key prefix is that of new license keys only. */
export function updateProduct(
  services: { database: Database; clock: Clock },
  companyId: string,
  actor: Actor,
  productId: string,
  input: Partial<ProductWords>,
): Promise<ChangeProductOutcome> {
  return changeProduct(services, {
    companyId,
    productId,
    actor,
    decide(product) {
      const { name, description, key_prefix: keyPrefix } = product;
      const words = trimWords({ name, description, keyPrefix, ...input });
      const problem = findProductProblem(words);
      if (problem) return { kind: 'invalid', ...problem };
      const patch = {
        name: words.name,
        description: words.description,
        key_prefix: words.keyPrefix,
      };
      const changes = findChanges<ProductTable>(product, patch);
      if (!changes) return { kind: 'keep' };
      return { kind: 'change', patch, event: { type: 'product.updated', data: { ...changes } } };
    },
  });
}
