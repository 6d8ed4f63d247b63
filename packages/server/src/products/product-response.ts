import type { ProductTable } from './product.table.ts';

/** A product as the wire contract shows it, with the ids of its plans and experiences. */
export function toProductResponse(
  product: ProductTable,
  plans: readonly string[],
  experiences: readonly string[],
) {
  return {
    id: product.id,
    title: product.name,
    name: product.name,
    visibility: product.visibility,
    created_at: Math.floor(product.created_at / 1000),
    experiences,
    plans,
  };
}
