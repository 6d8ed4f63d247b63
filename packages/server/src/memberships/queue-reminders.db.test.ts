import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { mailKindsOf, mailsOf } from '../../../../test/support/mails.ts';
import { gatherStatistics, planOf, statementsOf } from '../../../../test/support/query-plans.ts';
import { issue, makeShopProduct } from '../../../../test/support/shop.ts';
import { withClients } from '../../../../test/support/until.ts';
import { connectDatabase } from '../db/connect.ts';
import { cliActor } from '../events/event.ts';
import { type CreatePlanInput, createPlan } from '../plans/create-plan.ts';
import { findDefaultPlan } from '../plans/plan.repository.ts';
import { changeMembership } from './change-membership.ts';
import { dayMs } from './membership.ts';
import { noteLapses } from './note-lapses.ts';
import { queueReminders } from './queue-reminders.ts';
import { seedMemberships } from './seed-memberships.ts';

const graceDays = 5;
const email = 'buyer@example.com';

let test: TestApp;
let productId: string;
let monthlyId: string;
let trialId: string;
beforeAll(async () => {
  test = await createTestApp();
  productId = await makeShopProduct(test, { graceDays });
  monthlyId = await makePlan({});
  trialId = await makePlan({ trialDays: 14 });
});
afterAll(() => test.close());
// Past whatever the test before left to come, and on a whole second: the wire's are whole.
beforeEach(async () => {
  test.clock.advance(200 * dayMs + 1000 - (test.clock.now() % 1000));
  await look();
});

async function makePlan(terms: Partial<CreatePlanInput>): Promise<string> {
  const outcome = await createPlan(test, test.companyId, cliActor, {
    productId,
    planType: 'renewal',
    price: 900,
    currency: 'usd',
    billingDays: 30,
    trialDays: 0,
    ...terms,
  });
  if (outcome.kind !== 'created') throw new Error(outcome.kind);
  return outcome.plan.id;
}

/** What maintenance does, in its order; twice, as it does it again and again. */
async function look() {
  await noteLapses(test);
  await queueReminders(test);
  await noteLapses(test);
  expect(await queueReminders(test)).toBe(0);
}

const start = (members: object) => issue(test, { send_email: false, email, ...members });
const post = (id: string, verb: string, body?: object) =>
  test.call('POST', `/memberships/${id}/${verb}`, body);
const inDays = (days: number) => Math.floor((test.clock.now() + days * dayMs) / 1000);
const factsOf = async (id: string) =>
  (await mailsOf(test, id)).map(({ kind, facts }) => [kind, JSON.parse(facts)]);

describe('a hard end', () => {
  it('is told seven days before, and then when it has come, once each', async () => {
    const { id } = await start({ expires_at: inDays(30) });
    const endsAt = test.clock.now() + 30 * dayMs;
    test.clock.advance(23 * dayMs - 1);
    await look();
    expect(await mailKindsOf(test, id)).toEqual([]);
    test.clock.advance(1);
    await look();
    expect(await mailsOf(test, id)).toMatchObject([
      {
        kind: 'expiring',
        company_id: test.companyId,
        recipient: email,
        facts: JSON.stringify({ endsAt }),
        created_at: test.clock.now(),
      },
    ]);
    test.clock.advance(7 * dayMs - 1);
    await look();
    expect(await mailKindsOf(test, id)).toEqual(['expiring']);
    test.clock.advance(1);
    await look();
    expect(await factsOf(id)).toEqual([
      ['expiring', { endsAt }],
      ['expired', { endedAt: endsAt }],
    ]);
    test.clock.advance(10 * dayMs);
    await look();
    expect(await mailKindsOf(test, id)).toEqual(['expiring', 'expired']);
  });

  it('that is moved is told again for the new end, and not for the same one twice', async () => {
    const { id } = await start({ expires_at: inDays(30) });
    test.clock.advance(24 * dayMs);
    await look();
    await post(id, 'add_free_days', { days: 30 });
    await look();
    expect(await mailKindsOf(test, id)).toEqual(['expiring']);
    test.clock.advance(30 * dayMs);
    await look();
    expect(await mailKindsOf(test, id)).toEqual(['expiring', 'expiring']);
    await post(id, 'suspend');
    await post(id, 'reinstate');
    await look();
    expect(await mailKindsOf(test, id)).toEqual(['expiring', 'expiring']);
  });

  it('within the fortnight is told at half of the way, within one day only when it has come', async () => {
    const soon = await start({ expires_at: inDays(3) });
    const sooner = await start({ expires_at: inDays(1) });
    test.clock.advance(dayMs - 1);
    await look();
    expect(await mailKindsOf(test, sooner.id)).toEqual([]);
    test.clock.advance(dayMs / 2);
    await look();
    expect(await mailKindsOf(test, soon.id)).toEqual([]);
    expect(await mailKindsOf(test, sooner.id)).toEqual(['expired']);
    test.clock.advance(1);
    await look();
    expect(await mailKindsOf(test, soon.id)).toEqual(['expiring']);
  });

  it('that was noticed by a change is told too', async () => {
    const { id } = await start({ expires_at: inDays(30) });
    const endedAt = test.clock.now() + 30 * dayMs;
    test.clock.advance(31 * dayMs);
    await post(id, 'terminate');
    await look();
    expect(await factsOf(id)).toEqual([['expired', { endedAt }]]);
  });

  it('of long ago is told to nobody', async () => {
    const { id } = await start({ expires_at: inDays(30) });
    test.clock.advance(61 * dayMs);
    await look();
    expect(await mailKindsOf(test, id)).toEqual([]);
  });
});

describe('a trial', () => {
  it('is told three days before its end, once', async () => {
    const { id } = await start({ plan_id: trialId });
    const endsAt = test.clock.now() + 14 * dayMs;
    test.clock.advance(11 * dayMs - 1);
    await look();
    expect(await mailKindsOf(test, id)).toEqual([]);
    test.clock.advance(1);
    await look();
    expect(await factsOf(id)).toEqual([['trial_ending', { endsAt }]]);
    test.clock.advance(3 * dayMs);
    await look();
    expect(await mailKindsOf(test, id)).toEqual(['trial_ending']);
  });

  it('of three days is told at half of it, and not with the key', async () => {
    const { id } = await start({ plan_id: await makePlan({ trialDays: 3 }) });
    test.clock.advance(1.5 * dayMs - 1);
    await look();
    expect(await mailKindsOf(test, id)).toEqual([]);
    test.clock.advance(1);
    await look();
    test.clock.advance(dayMs);
    await look();
    expect(await mailKindsOf(test, id)).toEqual(['trial_ending']);
  });

  it('that is to be canceled is not told of the trial but of the end', async () => {
    const { id } = await start({ plan_id: trialId });
    const endsAt = test.clock.now() + 44 * dayMs;
    await post(id, 'cancel');
    test.clock.advance(13 * dayMs);
    await look();
    expect(await mailKindsOf(test, id)).toEqual([]);
    test.clock.advance(28 * dayMs);
    await look();
    expect(await factsOf(id)).toEqual([['expiring', { endsAt }]]);
  });

  it('that ended while nobody looked is told to nobody', async () => {
    const { id } = await start({ plan_id: trialId });
    test.clock.advance(15 * dayMs);
    await look();
    expect(await mailKindsOf(test, id)).toEqual([]);
  });
});

describe('a period', () => {
  it('that ends without a payment is told with how long access goes on, then the end', async () => {
    const { id } = await start({ plan_id: monthlyId });
    const periodEnd = test.clock.now() + 30 * dayMs;
    const accessUntil = periodEnd + graceDays * dayMs;
    test.clock.advance(30 * dayMs - 1);
    await look();
    expect(await mailKindsOf(test, id)).toEqual([]);
    test.clock.advance(1);
    await look();
    expect(await factsOf(id)).toEqual([['payment_failed', { accessUntil }]]);
    test.clock.advance(graceDays * dayMs);
    await look();
    expect(await factsOf(id)).toEqual([
      ['payment_failed', { accessUntil }],
      ['expired', { endedAt: accessUntil }],
    ]);
  });

  it('that was renewed is told for the next period anew', async () => {
    const { id } = await start({ plan_id: monthlyId });
    test.clock.advance(30 * dayMs);
    await look();
    await changeMembership(test, {
      companyId: test.companyId,
      membershipId: id,
      actor: cliActor,
      decide: async (_, now) => ({
        kind: 'change',
        patch: { renewalPeriodStart: now, renewalPeriodEnd: now + 30 * dayMs },
        event: { type: 'membership.renewed', data: {} },
      }),
    });
    await look();
    expect(await mailKindsOf(test, id)).toEqual(['payment_failed']);
    test.clock.advance(30 * dayMs);
    await look();
    expect(await mailKindsOf(test, id)).toEqual(['payment_failed', 'payment_failed']);
  });

  it('after which it is to be canceled is told three days before, and then the end', async () => {
    const { id } = await start({ plan_id: monthlyId });
    const endsAt = test.clock.now() + 30 * dayMs;
    await post(id, 'cancel');
    test.clock.advance(27 * dayMs - 1);
    await look();
    expect(await mailKindsOf(test, id)).toEqual([]);
    test.clock.advance(1);
    await look();
    test.clock.advance(3 * dayMs);
    await look();
    expect(await factsOf(id)).toEqual([
      ['expiring', { endsAt }],
      ['expired', { endedAt: endsAt }],
    ]);
  });

  it('of four days that is to be canceled is told at half of it', async () => {
    const { id } = await start({ plan_id: await makePlan({ billingDays: 4 }) });
    await post(id, 'cancel');
    test.clock.advance(2 * dayMs - 1);
    await look();
    expect(await mailKindsOf(test, id)).toEqual([]);
    test.clock.advance(1);
    await look();
    expect(await mailKindsOf(test, id)).toEqual(['expiring']);
  });

  it('of a free plan is told as an end, as there is nothing to pay', async () => {
    const { id } = await start({ plan_id: await makePlan({ price: 0 }) });
    const endsAt = test.clock.now() + (30 + graceDays) * dayMs;
    test.clock.advance(30 * dayMs);
    await look();
    expect(await factsOf(id)).toEqual([['expiring', { endsAt }]]);
    await post(id, 'suspend');
    await post(id, 'reinstate');
    await look();
    test.clock.advance(graceDays * dayMs);
    await look();
    expect(await factsOf(id)).toEqual([
      ['expiring', { endsAt }],
      ['expired', { endedAt: endsAt }],
    ]);
  });

  it('without grace is told when it has ended, as no payment is waited for', async () => {
    const product_id = await makeShopProduct(test, { graceDays: 0 });
    const { id } = await start({ plan_id: await makePlan({ productId: product_id }) });
    test.clock.advance(30 * dayMs);
    await look();
    expect(await mailKindsOf(test, id)).toEqual(['expired']);
  });
});

it.each(['suspend', 'terminate'])('after %s time tells nothing', async (verb) => {
  const ended = await start({ expires_at: inDays(30) });
  const trial = await start({ plan_id: trialId });
  const monthly = await start({ plan_id: monthlyId });
  for (const { id } of [ended, trial, monthly]) await post(id, verb);
  for (const days of [12, 12, 7, 10]) {
    test.clock.advance(days * dayMs);
    await look();
  }
  for (const { id } of [ended, trial, monthly]) expect(await mailKindsOf(test, id)).toEqual([]);
});

it('an erased buyer is told nothing', async () => {
  const { id } = await start({ expires_at: inDays(30), email: 'erased-1@erased.invalid' });
  for (const days of [25, 6]) {
    test.clock.advance(days * dayMs);
    await look();
  }
  expect(await mailKindsOf(test, id)).toEqual([]);
});

it('processes that look at once queue each mail once between them, however many', async () => {
  const second = connectDatabase(test.config.databaseUrl);
  const expires_at = inDays(30);
  const places = Array.from({ length: 120 }, (_, place) => place);
  const issued = await withClients(8, places, () => start({ expires_at }));
  test.clock.advance(24 * dayMs);
  const queued = await Promise.all([
    queueReminders(test),
    queueReminders({ ...test, database: second }),
  ]);
  await second.close();
  expect(queued.reduce((sum, count) => sum + count, 0)).toBe(120);
  for (const { id } of issued) expect(await mailKindsOf(test, id)).toEqual(['expiring']);
});

it('a look reads only memberships of which a reminder is due', async () => {
  const plan = await findDefaultPlan(test.database.read, test.companyId, test.productId);
  const { companyId } = test;
  const target = {
    companyId,
    productId: test.productId,
    planId: plan?.id ?? '',
    keyPrefix: 'SEED',
  };
  await seedMemberships(test, target, { count: 5000, sampleCount: 1 }, () => undefined);
  await gatherStatistics(test);
  const [statement] = await statementsOf(() => queueReminders(test), 'from "memberships"');
  if (!statement) throw new Error('nothing was asked');
  const found = await planOf(test, statement);
  expect(found).toContain('memberships_to_remind');
  expect(found).not.toMatch(/SCAN memberships|Seq Scan on memberships|TEMP B-TREE/);
});
