import { toFlag } from '../db/columns.ts';
import type { Database, Transaction } from '../db/database.ts';
import type { Actor } from '../events/event.ts';
import { findChanges } from '../lib/changes.ts';
import type { Clock } from '../lib/clock.ts';
import { type ChangeProductOutcome, changeProduct } from './change-product.ts';
import { findSettingsProblem, type ProductSettings } from './license-settings.rules.ts';
import { encodeSettings } from './product.repository.ts';
import type { ProductTable } from './product.table.ts';
import { showSettings } from './product-settings.ts';

/**
 * Replaces all license settings of a product; they count with the next validation. Keys that are
 * bound already are judged anew by what is stored of them. When other members bind, `alongside` runs
 * in the same transaction: it renews what is kept by them.
 */
export function updateLicenseSettings(
  services: { database: Database; clock: Clock },
  companyId: string,
  actor: Actor,
  productId: string,
  settings: ProductSettings,
  alongside: (tx: Transaction) => Promise<void>,
): Promise<ChangeProductOutcome> {
  return changeProduct(services, {
    companyId,
    productId,
    actor,
    decide(product) {
      const problem = findSettingsProblem(settings);
      if (problem) return { kind: 'invalid', ...problem };
      const patch = { ...encodeSettings(settings), shuffleable: toFlag(settings.buyersMayShuffle) };
      if (!findChanges<ProductTable>(product, patch)) return { kind: 'keep' };
      const data = { before: showSettings(product), after: showSettings({ ...product, ...patch }) };
      return { kind: 'change', patch, event: { type: 'product.license_settings_changed', data } };
    },
    async alongside(tx, before, after) {
      if (before.binding_members !== after.binding_members) await alongside(tx);
    },
  });
}
