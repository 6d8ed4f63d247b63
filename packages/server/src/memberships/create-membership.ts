import { insertCustomerIfNew } from '../customers/customer.repository.ts';
import { normaliseEmail, toFlag } from '../db/columns.ts';
import type { Transaction } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import { isId, makeId } from '../lib/ids.ts';
import type { Problem } from '../lib/problem.ts';
import { findDefaultPlan, findPlan } from '../plans/plan.repository.ts';
import type { PlanTable } from '../plans/plan.table.ts';
import { findProduct } from '../products/product.repository.ts';
import type { ProductTable } from '../products/product.table.ts';
import { canonicalLicenseKey, checkCustomKey, makeLicenseKey } from './license-key.ts';
import { mailsOfChange } from './mails-of-change.ts';
import { readNamedMembership } from './membership.columns.ts';
import {
  deleteMembership,
  insertMembershipIfKeyFree,
  listTakenLicenseKeys,
} from './membership.repository.ts';
import type { MembershipTable } from './membership.table.ts';
import { dayMs, type Membership, standingOf } from './membership.ts';
import { findEmailProblem, findExpiryProblem } from './membership-input.ts';
import { queueMembershipMails } from './membership-mail.ts';
import { nextReminderAt } from './reminders.rules.ts';

export interface CreateMembershipInput {
  readonly email: string;
  readonly productId: string | undefined;
  readonly planId: string | undefined;
  readonly expiresAt: number | null;
  /** A custom or imported key; without one the product's prefix makes one. */
  readonly licenseKey: string | undefined;
  /** Whether the buyer is mailed the key. */
  readonly sendEmail: boolean;
}

export type CreateMembershipOutcome =
  | { kind: 'created'; membership: Membership }
  | { kind: 'invalid'; parameter: string; problem: string }
  | { kind: 'product_not_found'; id: string }
  | { kind: 'product_archived' }
  | { kind: 'plan_not_found'; id: string }
  | { kind: 'license_key_taken' };

/**
 * Gives somebody a membership of a product by hand, in the caller's transaction at instant `now`:
 * on the named plan, else on the product's free one-time plan. `mayUse` tells which products the
 * caller may give; others are not found.
 */
export async function createMembership(
  tx: Transaction,
  companyId: string,
  actor: Actor,
  input: CreateMembershipInput,
  now: number,
  mayUse: (productId: string) => boolean = () => true,
): Promise<CreateMembershipOutcome> {
  const problem = findProblem(input);
  if (problem) return { kind: 'invalid', ...problem };
  const terms = await findTerms(tx, companyId, input, mayUse);
  if (terms.kind !== 'found') return terms;
  const { product, plan } = terms;
  const custom = input.licenseKey?.trim();
  if (custom !== undefined) {
    const texts = [...new Set([custom, canonicalLicenseKey(custom) ?? custom])];
    const taken = await listTakenLicenseKeys(tx, companyId, texts);
    if (taken.length > 0) return { kind: 'license_key_taken' };
  }
  const customer = await insertCustomerIfNew(tx, companyId, input.email, now);
  const row = makeRow(companyId, product, plan, input, now);
  row.customer_id = customer.id;
  const membership = readNamedMembership({ ...product, ...row });
  const { valid } = standingOf(membership, membership.settings.graceDays, now);
  row.valid_noted = toFlag(valid);
  row.remind_at = nextReminderAt(membership);
  if (!(await insertMembershipIfKeyFree(tx, row))) return { kind: 'license_key_taken' };
  // A key that was retired between the look above and the insert: only now both are certain.
  if (custom !== undefined) {
    const taken = await listTakenLicenseKeys(tx, companyId, [custom]);
    if (taken.length > 1) {
      await deleteMembership(tx, companyId, row.id);
      return { kind: 'license_key_taken' };
    }
  }
  const event = { companyId, subjectId: row.id, actor, createdAt: now };
  const data = { product_id: product.id, plan_id: plan.id };
  const events = [
    { ...event, type: 'membership.created', data },
    ...(valid ? [{ ...event, type: 'membership.went_valid', data: {} }] : []),
  ];
  await insertEvents(tx, events);
  if (input.sendEmail) {
    const mails = mailsOfChange({ events, actor, before: membership, now });
    await queueMembershipMails(tx, now, membership, mails);
  }
  return { kind: 'created', membership: { ...membership, validNoted: valid } };
}

type Terms =
  | { kind: 'found'; product: ProductTable; plan: PlanTable }
  | { kind: 'product_not_found'; id: string }
  | { kind: 'product_archived' }
  | { kind: 'plan_not_found'; id: string };

async function findTerms(
  tx: Transaction,
  companyId: string,
  { productId, planId }: CreateMembershipInput,
  mayUse: (productId: string) => boolean,
): Promise<Terms> {
  // What is no id is asked of no database: PostgreSQL takes no NUL, in whatever text.
  const asked = planId !== undefined && isId('plan', planId) ? planId : undefined;
  const named = asked === undefined ? undefined : await findPlan(tx, companyId, asked);
  const fits = named && mayUse(named.product_id) && (!productId || named.product_id === productId);
  if (planId !== undefined && !fits) return { kind: 'plan_not_found', id: planId };
  const id = named?.product_id ?? productId ?? '';
  const product = isId('prod', id) && mayUse(id) ? await findProduct(tx, companyId, id) : undefined;
  if (!product) return { kind: 'product_not_found', id };
  if (product.archived_at !== null) return { kind: 'product_archived' };
  const plan = named ?? (await findDefaultPlan(tx, companyId, id));
  return plan ? { kind: 'found', product, plan } : { kind: 'plan_not_found', id };
}

function makeRow(
  companyId: string,
  product: ProductTable,
  plan: PlanTable,
  input: CreateMembershipInput,
  now: number,
): MembershipTable {
  const renewal = plan.plan_type === 'renewal';
  const trialEndsAt = renewal && plan.trial_days > 0 ? now + plan.trial_days * dayMs : null;
  const paidFrom = trialEndsAt ?? now;
  return {
    id: makeId('mem'),
    company_id: companyId,
    product_id: product.id,
    plan_id: plan.id,
    customer_id: '',
    email: input.email.trim(),
    email_normal: normaliseEmail(input.email),
    license_key: input.licenseKey?.trim() ?? makeLicenseKey(product.key_prefix),
    key_origin: input.licenseKey === undefined ? 'made' : 'custom',
    metadata: '{}',
    bound_at: null,
    plan_type: plan.plan_type,
    trial_ends_at: trialEndsAt,
    renewal_period_start: renewal ? now : null,
    renewal_period_end: renewal ? paidFrom + (plan.billing_days ?? 30) * dayMs : null,
    expires_at: input.expiresAt,
    cancel_at_period_end: 0,
    terminated_at: null,
    suspended_at: null,
    valid_noted: 0,
    remind_at: null,
    payment_processor: 'free',
    quantity: 1,
    version: 1,
    created_at: now,
  };
}

function findProblem(input: CreateMembershipInput): Problem | undefined {
  const { email, productId, planId, expiresAt, licenseKey } = input;
  const badEmail = findEmailProblem(email);
  if (badEmail) return badEmail;
  if (productId === undefined && planId === undefined) {
    return { parameter: 'product_id', problem: 'Send product_id, plan_id or both.' };
  }
  const badExpiry = findExpiryProblem(expiresAt);
  if (badExpiry) return badExpiry;
  const key = licenseKey === undefined ? undefined : checkCustomKey(licenseKey);
  return key && !key.ok ? { parameter: 'license_key', problem: key.problem } : undefined;
}
