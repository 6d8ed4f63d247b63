import type { Database } from '../db/database.ts';
import type { Clock } from '../lib/clock.ts';
import { makeId } from '../lib/ids.ts';
import '../customers/customer.table.ts';
import { makeLicenseKey } from './license-key.ts';
import type { MembershipTable } from './membership.table.ts';
import './membership.repository.ts';

const rowsAStatement = 400;
const statementsATransaction = 25;
/** So many rows are made ahead and sorted: 150 bytes or so of memory each. */
const rowsABlock = 1_000_000;
/** Up to so many come in random order, as they do in life; it costs little then. */
const naturalUpTo = 200_000;

export interface SeedTarget {
  readonly companyId: string;
  readonly productId: string;
  readonly planId: string;
  readonly keyPrefix: string;
}

/**
 * Inserts unbound memberships with one customer each, in large transactions and without events:
 * for load tests, not for buyers. Of many, ids and keys come in order, so that every index
 * grows at one place: in random order each transaction would write pages all over the file, and
 * the whole took four times as long. Answers evenly spread sample keys.
 */
export async function seedMemberships(
  { database, clock }: { database: Database; clock: Clock },
  target: SeedTarget,
  { count, sampleCount }: { count: number; sampleCount: number },
  onProgress: (done: number) => void,
): Promise<string[]> {
  const samples: string[] = [];
  const every = Math.max(1, Math.floor(count / sampleCount));
  const run = makeId('evt').slice(4, 10).toLowerCase();
  let block = makeBlock(target, 0, false);
  for (let done = 0; done < count; ) {
    if (done % rowsABlock === 0) {
      block = makeBlock(target, Math.min(rowsABlock, count - done), count > naturalUpTo);
    }
    const upTo = Math.min(count, done + rowsAStatement * statementsATransaction);
    const from = done;
    await database.transaction(
      async (tx) => {
        for (let at = from; at < upTo; at += rowsAStatement) {
          const size = Math.min(rowsAStatement, upTo - at);
          const rows = Array.from({ length: size }, (_, index) =>
            makeRow(target, block, at + index, run, clock.now()),
          );
          await tx.insertInto('customers').values(rows.map(toCustomer)).execute();
          await tx.insertInto('memberships').values(rows).execute();
          rows.forEach((row, index) => {
            if ((at + index) % every === 0 && samples.length < sampleCount) {
              samples.push(row.license_key);
            }
          });
        }
      },
      { durable: false },
    );
    done = upTo;
    onProgress(done);
  }
  return samples;
}

function toCustomer(row: MembershipTable) {
  return {
    id: row.customer_id,
    company_id: row.company_id,
    email: row.email,
    email_normal: row.email_normal,
    name: null,
    created_at: row.created_at,
  };
}

interface Block {
  readonly ids: readonly string[];
  readonly customerIds: readonly string[];
  readonly licenseKeys: readonly string[];
}

function makeBlock(target: SeedTarget, size: number, inOrder: boolean): Block {
  const sorted = (make: () => string) => {
    const made = Array.from({ length: size }, make);
    return inOrder ? made.sort() : made;
  };
  return {
    ids: sorted(() => makeId('mem')),
    customerIds: sorted(() => makeId('user')),
    licenseKeys: sorted(() => makeLicenseKey(target.keyPrefix)),
  };
}

function makeRow(
  target: SeedTarget,
  block: Block,
  number: number,
  run: string,
  now: number,
): MembershipTable {
  const at = number % rowsABlock;
  const email = `${run}-${String(number).padStart(9, '0')}@example.com`;
  const [id, customerId, licenseKey] = [
    block.ids[at],
    block.customerIds[at],
    block.licenseKeys[at],
  ];
  if (!id || !customerId || !licenseKey) throw new Error(`no row ${number} in its block`);
  return {
    id,
    company_id: target.companyId,
    product_id: target.productId,
    plan_id: target.planId,
    customer_id: customerId,
    email,
    email_normal: email,
    license_key: licenseKey,
    key_origin: 'made',
    metadata: '{}',
    bound_at: null,
    plan_type: 'one_time',
    trial_ends_at: null,
    renewal_period_start: null,
    renewal_period_end: null,
    expires_at: null,
    cancel_at_period_end: 0,
    terminated_at: null,
    suspended_at: null,
    valid_noted: 1,
    remind_at: null,
    payment_processor: 'free',
    quantity: 1,
    version: 1,
    created_at: now,
  };
}
