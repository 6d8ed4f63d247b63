import { untilNotOvertaken } from '../db/as-read.ts';
import type { Database } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import { findChanges } from '../lib/changes.ts';
import type { Clock } from '../lib/clock.ts';
import type { Problem } from '../lib/problem.ts';
import { findProduct } from '../products/product.repository.ts';
import type { ProductTable } from '../products/product.table.ts';
import { createSoftware, encodeSoftware } from './create-software.ts';
import { findSoftware, updateExperienceIfUnchanged } from './experience.repository.ts';
import type { ExperienceTable } from './experience.table.ts';
import { findSoftwareProblem, type SoftwareProperties } from './software.rules.ts';

export type PutSoftwareOutcome =
  | { kind: 'done'; product: ProductTable }
  | { kind: 'not_found' }
  | ({ kind: 'invalid' } & Problem);

/** Gives a product its Software experience, or replaces all that is said of the one it has. */
export async function putSoftware(
  { database, clock }: { database: Database; clock: Clock },
  companyId: string,
  actor: Actor,
  productId: string,
  properties: SoftwareProperties,
): Promise<PutSoftwareOutcome> {
  const problem = findSoftwareProblem(properties);
  return untilNotOvertaken<PutSoftwareOutcome>(database, async (tx) => {
    const product = await findProduct(tx, companyId, productId);
    if (!product) return { kind: 'not_found' };
    if (problem) return { kind: 'invalid', ...problem };
    const now = clock.now();
    const done = { kind: 'done', product } as const;
    const before = await findSoftware(tx, companyId, productId);
    if (!before) {
      const made = await createSoftware(tx, companyId, actor, product, properties, now);
      return made ? done : 'overtaken';
    }
    const changes = findChanges<ExperienceTable>(before, encodeSoftware(properties));
    if (!changes) return done;
    const patch = { ...encodeSoftware(properties), updated_at: now };
    if (!(await updateExperienceIfUnchanged(tx, before, patch))) return 'overtaken';
    await insertEvents(tx, [
      {
        companyId,
        type: 'experience.updated',
        subjectId: before.id,
        actor,
        data: { product_id: productId, ...changes },
        createdAt: now,
      },
    ]);
    return done;
  });
}
