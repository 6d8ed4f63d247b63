import { toDashboardSoftware } from '../experiences/dashboard-software.ts';
import { toUnixSeconds } from '../lib/clock.ts';
import { toDashboardPlan } from '../plans/dashboard-plan.ts';
import { showSettings } from '../products/product-settings.ts';
import { makeKeySample } from './key-sample.ts';
import type { Offer } from './read-offers.ts';

/** A product as the seller's pages show it, with all that is sold of it. */
export function toDashboardProduct({ product, plans, software }: Offer, publicUrl: string) {
  return {
    id: product.id,
    name: product.name,
    description: product.description,
    key_prefix: product.key_prefix,
    sample_key: makeKeySample(product.key_prefix),
    archived: product.archived_at !== null,
    archived_at: toUnixSeconds(product.archived_at),
    created_at: toUnixSeconds(product.created_at),
    settings: showSettings(product),
    software: software ? toDashboardSoftware(software) : null,
    plans: plans.map((plan) => toDashboardPlan(plan, publicUrl)),
  };
}
