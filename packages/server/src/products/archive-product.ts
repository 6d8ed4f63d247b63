import type { Database } from '../db/database.ts';
import type { Actor } from '../events/event.ts';
import type { Clock } from '../lib/clock.ts';
import { type ChangeProductOutcome, changeProduct } from './change-product.ts';

type Services = { database: Database; clock: Clock };

/**
 * Takes a product out of use: nobody gets a new membership of it. Those that exist, and their
 * license keys, go on as before.
 */
export function archiveProduct(
  services: Services,
  companyId: string,
  actor: Actor,
  productId: string,
): Promise<ChangeProductOutcome> {
  return changeProduct(services, {
    companyId,
    productId,
    actor,
    decide(product, now) {
      if (product.archived_at !== null) return { kind: 'keep' };
      const event = { type: 'product.archived', data: {} };
      return { kind: 'change', patch: { archived_at: now }, event };
    },
  });
}

/** Brings an archived product back. */
export function unarchiveProduct(
  services: Services,
  companyId: string,
  actor: Actor,
  productId: string,
): Promise<ChangeProductOutcome> {
  return changeProduct(services, {
    companyId,
    productId,
    actor,
    decide(product) {
      if (product.archived_at === null) return { kind: 'keep' };
      const event = { type: 'product.unarchived', data: {} };
      return { kind: 'change', patch: { archived_at: null }, event };
    },
  });
}
