import { decodeList } from '../db/columns.ts';
import type { ProductTable } from './product.table.ts';

/** A product's license settings in the words of the API; no binding members stand for all. */
export function showSettings(product: ProductTable) {
  return {
    empty_on_bound: product.empty_on_bound,
    empty_on_unbound: product.empty_on_unbound,
    lapsed: product.lapsed,
    binding_members: decodeList(product.binding_members),
    grace_days: product.grace_days,
    hide_email: product.hide_email === 1,
    buyers_may_shuffle: product.shuffleable === 1,
    reset_limit: product.reset_limit,
    reset_limit_days: product.reset_limit_days,
  };
}
