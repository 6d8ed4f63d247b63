import { untilNotOvertaken } from '../db/as-read.ts';
import type { Database } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import { findChanges } from '../lib/changes.ts';
import type { Clock } from '../lib/clock.ts';
import type { Problem } from '../lib/problem.ts';
import { formatPrice, parsePrice } from './currency.ts';
import { findPlan, updatePlanIfUnchanged } from './plan.repository.ts';
import { encodeTerms, findPlanProblem, type PlanTerms, termsOf } from './plan.rules.ts';
import type { PlanTable } from './plan.table.ts';

/** What is to change. The price is text, as its decimals are those of the currency. */
export type UpdatePlanInput = Partial<Omit<PlanTerms, 'price'>> & { readonly price?: string };

export type UpdatePlanOutcome =
  | { kind: 'updated'; plan: PlanTable }
  | { kind: 'not_found' }
  | ({ kind: 'invalid' } & Problem);

/**
 * Changes the terms of a plan. Memberships that are on it keep what they were given. A new currency
 * without a new price keeps the number that people see, not its minor units.
 */
export async function updatePlan(
  { database, clock }: { database: Database; clock: Clock },
  companyId: string,
  actor: Actor,
  id: string,
  input: UpdatePlanInput,
): Promise<UpdatePlanOutcome> {
  return untilNotOvertaken<UpdatePlanOutcome>(database, async (tx) => {
    const plan = await findPlan(tx, companyId, id);
    if (!plan) return { kind: 'not_found' };
    const read = readTerms(plan, input);
    if (read.kind === 'invalid') return read;
    const patch = encodeTerms(plan.plan_type, read.terms);
    const changes = findChanges<PlanTable>(plan, patch);
    if (!changes) return { kind: 'updated', plan };
    if (!(await updatePlanIfUnchanged(tx, plan, patch))) return 'overtaken';
    await insertEvents(tx, [
      {
        companyId,
        type: 'plan.updated',
        subjectId: id,
        actor,
        data: { ...changes },
        createdAt: clock.now(),
      },
    ]);
    return { kind: 'updated', plan: { ...plan, ...patch } };
  });
}

function readTerms(
  plan: PlanTable,
  { price, ...input }: UpdatePlanInput,
): { kind: 'terms'; terms: PlanTerms } | ({ kind: 'invalid' } & Problem) {
  const before = termsOf(plan);
  const currency = input.currency ?? before.currency;
  const read = parsePrice(price ?? formatPrice(before.price, before.currency), currency);
  if (read.kind === 'bad')
    return { kind: 'invalid', parameter: read.parameter, problem: read.problem };
  const terms = { ...before, ...input, currency, price: read.minorUnits };
  const problem = findPlanProblem(
    { planType: plan.plan_type, isDefault: plan.is_default === 1 },
    terms,
  );
  return problem ? { kind: 'invalid', ...problem } : { kind: 'terms', terms };
}
