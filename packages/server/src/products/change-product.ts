import { untilNotOvertaken } from '../db/as-read.ts';
import type { Database, Transaction } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor, NewEvent } from '../events/event.ts';
import type { Clock } from '../lib/clock.ts';
import type { Problem } from '../lib/problem.ts';
import { findProduct, updateProductIfUnchanged } from './product.repository.ts';
import type { ProductTable } from './product.table.ts';

/** What a rule wants of a product: a change with the event that tells of it, nothing, or a refusal. */
export type ProductDecision =
  | { kind: 'change'; patch: Partial<ProductTable>; event: Pick<NewEvent, 'type' | 'data'> }
  | { kind: 'keep' }
  | ({ kind: 'invalid' } & Problem);

export type ChangeProductOutcome =
  | { kind: 'done'; product: ProductTable }
  | { kind: 'not_found' }
  | ({ kind: 'invalid' } & Problem);

export interface ProductChange {
  readonly companyId: string;
  readonly productId: string;
  readonly actor: Actor;
  /** Decides on the product as it is now; runs again when somebody else changed it meanwhile. */
  decide(product: ProductTable, now: number): ProductDecision;
  /** What belongs to the change in other tables. */
  alongside?(tx: Transaction, before: ProductTable, after: ProductTable): Promise<void>;
}

/** The one way a product changes: read, decided, written if nobody was faster, its event beside it. */
export async function changeProduct(
  { database, clock }: { database: Database; clock: Clock },
  { companyId, productId, actor, decide, alongside }: ProductChange,
): Promise<ChangeProductOutcome> {
  return untilNotOvertaken<ChangeProductOutcome>(database, async (tx) => {
    const product = await findProduct(tx, companyId, productId);
    if (!product) return { kind: 'not_found' };
    const now = clock.now();
    const decision = decide(product, now);
    if (decision.kind === 'invalid') return decision;
    if (decision.kind === 'keep') return { kind: 'done', product };
    const { patch, event } = decision;
    if (!(await updateProductIfUnchanged(tx, product, patch))) return 'overtaken';
    const after = { ...product, ...patch };
    await alongside?.(tx, product, after);
    await insertEvents(tx, [{ ...event, companyId, subjectId: productId, actor, createdAt: now }]);
    return { kind: 'done', product: after };
  });
}
