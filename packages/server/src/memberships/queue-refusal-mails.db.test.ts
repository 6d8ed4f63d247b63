import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { mailKindsOf, mailsOf } from '../../../../test/support/mails.ts';
import { gatherStatistics, planOf, statementsOf } from '../../../../test/support/query-plans.ts';
import { issue, makeShopProduct, validate } from '../../../../test/support/shop.ts';
import { connectDatabase } from '../db/connect.ts';
import { systemActor } from '../events/event.ts';
import { queueMail } from '../outbox/queue-mail.ts';
import { findMembershipById } from './membership.repository.ts';
import { dayMs } from './membership.ts';
import { createValidationActivity } from './validation-activity.ts';

const machine = { HWID: 'machine-1' };

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(() => test.clock.advance(61_123));

async function issueBound(members: object = {}) {
  const issued = await issue(test, { send_email: false, ...members });
  await validate(test, issued.key, machine);
  return issued;
}

async function refuse(key: string, HWID = 'another') {
  expect((await validate(test, key, { HWID })).status).toBe(400);
}

/** Mails about other memberships, so that a look at all of them would be slow. */
async function fillOutbox(count: number) {
  const { companyId, clock, database } = test;
  await database.transaction(async (tx) => {
    for (let done = 0; done < count; done++) {
      const mail = { companyId, kind: 'key_refused', facts: { at: clock.now() } } as const;
      const to = `buyer-${done}@example.com`;
      await queueMail(tx, clock.now(), { ...mail, to, subjectId: `mem_other${done}` });
    }
  });
  await gatherStatistics(test);
}

const flush = () => test.app.activity.flush();

it('a refused machine is told to the buyer, with when and nothing of the machine', async () => {
  const { id, key } = await issueBound({ email: 'Told@example.com' });
  await refuse(key, 'SECRET-MACHINE');
  const at = test.clock.now();
  test.clock.advance(5);
  await flush();
  const mails = await mailsOf(test, id);
  expect(mails).toMatchObject([
    {
      kind: 'key_refused',
      company_id: test.companyId,
      recipient: 'told@example.com',
      facts: JSON.stringify({ at }),
      created_at: at,
    },
  ]);
  expect(JSON.stringify(mails)).not.toContain('SECRET-MACHINE');
});

it('50 refusals in a day are told once, the next day once more', async () => {
  const { id, key } = await issueBound();
  for (let count = 0; count < 50; count++) {
    await refuse(key, `other-${count}`);
    if (count % 10 === 0) await flush();
    test.clock.advance(dayMs / 50);
  }
  await flush();
  expect(await mailKindsOf(test, id)).toEqual(['key_refused']);
  for (let count = 0; count < 50; count++) {
    await refuse(key, `other-${count}`);
    test.clock.advance(Math.floor(dayMs / 51));
  }
  await flush();
  expect(await mailKindsOf(test, id)).toEqual(['key_refused', 'key_refused']);
});

it('the 24 hours are not a day of the calendar', async () => {
  const { id, key } = await issueBound();
  test.clock.advance(dayMs - (test.clock.now() % dayMs) - 1000);
  await refuse(key);
  test.clock.advance(dayMs - 1);
  await refuse(key);
  await flush();
  expect(await mailKindsOf(test, id)).toEqual(['key_refused']);
  test.clock.advance(1);
  await refuse(key);
  await flush();
  expect(await mailKindsOf(test, id)).toEqual(['key_refused', 'key_refused']);
});

it('processes that write their refusals at once tell it once between them', async () => {
  const issued = await Promise.all(Array.from({ length: 10 }, () => issueBound()));
  const others = [
    connectDatabase(test.config.databaseUrl),
    connectDatabase(test.config.databaseUrl),
  ];
  const problems: unknown[] = [];
  const activities = [test.database, ...others].map((database) =>
    createValidationActivity(database, (error) => problems.push(error)),
  );
  const refusal = {
    reason: 'metadata_mismatch',
    actor: systemActor,
    sent: '{"HWID":"another"}',
  } as const;
  for (const order of [issued, issued.toReversed()]) {
    for (const { id } of order) {
      const membership = await findMembershipById(test.database.read, test.companyId, id);
      if (!membership) throw new Error('it is gone');
      for (const activity of activities) activity.refused(membership, refusal, test.clock.now());
    }
  }
  await Promise.all(activities.map((activity) => activity.flush()));
  await Promise.all(activities.map((activity) => activity.close()));
  await Promise.all(others.map((database) => database.close()));
  expect(problems).toEqual([]);
  for (const { id } of issued) expect(await mailKindsOf(test, id)).toEqual(['key_refused']);
});

it('a refusal for another reason, or with an erased buyer, is told to nobody', async () => {
  const product_id = await makeShopProduct(test, { emptyOnUnbound: 'refuse' });
  const { id, key } = await issue(test, { product_id, send_email: false });
  await validate(test, key, {});
  const suspended = await issueBound();
  await test.call('POST', `/memberships/${suspended.id}/suspend`);
  expect((await validate(test, suspended.key, { HWID: 'another' })).status).toBe(403);
  const erased = await issueBound({ email: 'erased-1@erased.invalid' });
  await refuse(erased.key);
  await flush();
  for (const one of [id, suspended.id, erased.id]) expect(await mailKindsOf(test, one)).toEqual([]);
});

it('a call without a machine is told to nobody, and keeps no other from being told', async () => {
  const { id, key } = await issueBound();
  expect((await validate(test, key, {})).status).toBe(400);
  await flush();
  expect(await mailKindsOf(test, id)).toEqual([]);
  expect((await validate(test, key, {})).status).toBe(400);
  test.clock.advance(1000);
  await refuse(key);
  await flush();
  expect(await mailKindsOf(test, id)).toEqual(['key_refused']);
});

it('of listed members those make the machine: what has none of them is told to nobody', async () => {
  const product_id = await makeShopProduct(test, { bindingMembers: ['HWID'] });
  const { id, key } = await issueBound({ product_id });
  expect((await validate(test, key, { version: '2' })).status).toBe(400);
  await flush();
  expect(await mailKindsOf(test, id)).toEqual([]);
  await refuse(key);
  await flush();
  expect(await mailKindsOf(test, id)).toEqual(['key_refused']);
});

it('one that was suspended before the refusal was written is told to nobody', async () => {
  const { id, key } = await issueBound();
  await refuse(key);
  await test.call('POST', `/memberships/${id}/suspend`);
  await flush();
  expect(await mailKindsOf(test, id)).toEqual([]);
});

it('what was told is found by an index', async () => {
  await fillOutbox(3000);
  const { key } = await issueBound();
  await refuse(key);
  const statements = await statementsOf(flush, 'from "mails"');
  expect(statements).toHaveLength(2);
  for (const statement of statements) {
    const plan = await planOf(test, statement);
    expect(plan).toContain('mails_by_subject');
  }
});

it('a good validation asks nothing of mails', async () => {
  const { key } = await issueBound();
  await flush();
  const work = async () => {
    await validate(test, key, machine);
    await flush();
  };
  expect(await statementsOf(work, '"mails"')).toEqual([]);
});
