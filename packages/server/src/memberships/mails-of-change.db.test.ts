import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { mailKindsOf, mailsOf } from '../../../../test/support/mails.ts';
import { signInSeller } from '../../../../test/support/seller.ts';
import {
  eventsOf,
  issue,
  makeRenewalPlan,
  makeShopProduct,
  validate,
} from '../../../../test/support/shop.ts';
import { grantMembership } from '../cli/membership.ts';
import { cliActor } from '../events/event.ts';
import { createMembership } from './create-membership.ts';
import { dayMs } from './membership.ts';
import { resetLicense } from './reset-license.ts';

const machine = { HWID: 'machine-1' };
const at = 'Buyer@Example.com';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(() => test.clock.advance(61_123));

/** A membership whose key is bound, and that its buyer was mailed nothing of. */
async function issueBound(members: object = {}) {
  const issued = await issue(test, { send_email: false, email: at, ...members });
  await validate(test, issued.key, machine);
  return issued;
}

async function eraseBuyer(id: string) {
  await test.database.transaction(async (tx) => {
    const email = 'erased-0123456789@erased.invalid';
    const columns = { email, email_normal: email };
    await tx.updateTable('memberships').set(columns).where('id', '=', id).execute();
  });
}

describe('a membership that is made', () => {
  it('mails its buyer the key, once, and keeps it out of the outbox', async () => {
    const { id, key } = await issue(test, { email: ` ${at} ` });
    const mails = await mailsOf(test, id);
    expect(mails).toMatchObject([
      {
        kind: 'key_delivered',
        company_id: test.companyId,
        recipient: at.toLowerCase(),
        recipient_normal: 'buyer@example.com',
        facts: '{}',
        status: 'waiting',
        created_at: test.clock.now(),
      },
    ]);
    expect(JSON.stringify(mails)).not.toContain(key);
  });

  it('mails nothing with send_email false, by either API', async () => {
    const { id } = await issue(test, { send_email: false });
    const owner = await signInSeller(test, 'owner');
    const body = { email: at, product_id: test.productId };
    const grant = async (members: object) =>
      (await owner.call('POST', '/memberships', { ...body, ...members })).body.id;
    expect(await mailKindsOf(test, id)).toEqual([]);
    expect(await mailKindsOf(test, await grant({ send_email: false }))).toEqual([]);
    expect(await mailKindsOf(test, await grant({}))).toEqual(['key_delivered']);
    expect(await mailKindsOf(test, await grant({ send_email: true }))).toEqual(['key_delivered']);
  });

  it.each(['yes', 1, null, {}])('is refused with send_email %j', async (send_email) => {
    const body = { email: at, product_id: test.productId, send_email };
    expect((await test.call('POST', '/memberships', body)).status).toBe(400);
  });

  it('mails nothing when it has ended already', async () => {
    const { id } = await issue(test, { expires_at: 1_700_000_000 });
    expect(await mailKindsOf(test, id)).toEqual([]);
  });

  it('mails once for an Idempotency-Key, however often it comes', async () => {
    const send = () =>
      test.app.http.inject({
        method: 'POST',
        url: '/api/v2/memberships',
        headers: { authorization: `Bearer ${test.token}`, 'idempotency-key': 'once' },
        payload: { email: at, product_id: test.productId },
      });
    const replies = [await send(), await send(), await send()];
    const [id] = replies.map((reply) => reply.json().id as string);
    expect(await mailKindsOf(test, id ?? '')).toEqual(['key_delivered']);
  });

  it('leaves no mail when its transaction is rolled back, nor when it is refused', async () => {
    const count = async () =>
      (await test.database.read.selectFrom('mails').select('id').execute()).length;
    const before = await count();
    const input = {
      email: at,
      productId: test.productId,
      planId: undefined,
      expiresAt: null,
      licenseKey: undefined,
      sendEmail: true,
    };
    const rolledBack = test.database.transaction(async (tx) => {
      await createMembership(tx, test.companyId, cliActor, input, test.clock.now());
      throw new Error('too late');
    });
    await expect(rolledBack).rejects.toThrow('too late');
    const body = { email: at, product_id: 'prod_unknown' };
    expect((await test.call('POST', '/memberships', body)).status).toBe(404);
    expect(await count()).toBe(before);
  });

  it('is not made when its mail cannot be queued', async () => {
    const rename = (from: string, to: string) =>
      test.database.transaction((tx) => tx.schema.alterTable(from).renameTo(to).execute());
    const count = async () =>
      (await test.database.read.selectFrom('memberships').select('id').execute()).length;
    const before = await count();
    await rename('mails', 'mails_away');
    const body = { email: at, product_id: test.productId };
    const { status } = await test.call('POST', '/memberships', body);
    await rename('mails_away', 'mails');
    expect(status).toBe(500);
    expect(await count()).toBe(before);
  });

  it('on the command line mails the key unless it is told not to', async () => {
    const grant = async (sendEmail: boolean) => {
      const options = { product: test.productId, email: at, sendEmail };
      return (await grantMembership(test, test.companyId, cliActor, options)).id;
    };
    expect(await mailKindsOf(test, await grant(true))).toEqual(['key_delivered']);
    expect(await mailKindsOf(test, await grant(false))).toEqual([]);
  });
});

describe('a key that is reset', () => {
  it('by an API key tells its buyer that the app did it, and when', async () => {
    const { id } = await issueBound();
    await test.call('POST', `/memberships/${id}/reset_license`);
    expect(await mailsOf(test, id)).toMatchObject([
      {
        kind: 'license_reset',
        company_id: test.companyId,
        recipient: at.toLowerCase(),
        facts: JSON.stringify({ by: 'app', at: test.clock.now() }),
      },
    ]);
  });

  it.each([
    ['customer', 'buyer'],
    ['account', 'seller'],
    ['cli', 'seller'],
  ] as const)('by %s tells that the %s did it', async (kind, by) => {
    const { id } = await issueBound();
    const target = { companyId: test.companyId, membershipId: id };
    await resetLicense(test, { ...target, actor: { kind, id: null, address: null } });
    const [mail, ...more] = await mailsOf(test, id);
    expect([JSON.parse(mail?.facts ?? ''), more]).toEqual([{ by, at: test.clock.now() }, []]);
  });

  it('by empty metadata tells it too, whether updated or validated', async () => {
    const { id } = await issueBound();
    await test.call('POST', `/memberships/${id}`, { metadata: {} });
    const settings = { emptyOnBound: 'reset', resetLimit: 1, resetLimitDays: 1 } as const;
    const product_id = await makeShopProduct(test, settings);
    const validated = await issueBound({ product_id });
    expect((await validate(test, validated.key, {})).status).toBe(201);
    expect(await mailKindsOf(test, id)).toEqual(['license_reset']);
    expect(await mailKindsOf(test, validated.id)).toEqual(['license_reset']);
    // The limit is spent: nothing was reset, and nothing is told.
    await validate(test, validated.key, machine);
    expect((await validate(test, validated.key, {})).status).toBe(429);
    expect(await mailKindsOf(test, validated.id)).toEqual(['license_reset']);
  });

  it('ten times at once is told once', async () => {
    const { id } = await issueBound();
    const target = { companyId: test.companyId, membershipId: id, actor: cliActor };
    await Promise.all(Array.from({ length: 10 }, () => resetLicense(test, target)));
    expect(await mailKindsOf(test, id)).toEqual(['license_reset']);
    expect(await eventsOf(test, id, 'membership.reset')).toHaveLength(1);
  });

  describe('fifty times', () => {
    const reset = async (key: string, id: string) => {
      test.clock.advance(1000);
      await validate(test, key, machine);
      await test.call('POST', `/memberships/${id}/reset_license`);
    };
    const settle = (id: string) =>
      test.database.transaction((tx) =>
        tx.updateTable('mails').set({ status: 'sent' }).where('subject_id', '=', id).execute(),
      );

    it('is told once while the mail of the first one waits', async () => {
      const { id, key } = await issueBound();
      for (let count = 0; count < 50; count++) await reset(key, id);
      expect(await eventsOf(test, id, 'membership.reset')).toHaveLength(50);
      expect(await mailKindsOf(test, id)).toEqual(['license_reset']);
      await settle(id);
      await reset(key, id);
      expect(await mailKindsOf(test, id)).toHaveLength(2);
    });

    it('is told ten times on a UTC day, and again on the next', async () => {
      const { id, key } = await issueBound();
      test.clock.advance(dayMs - (test.clock.now() % dayMs));
      for (let count = 0; count < 50; count++) {
        await reset(key, id);
        await settle(id);
      }
      expect(await mailKindsOf(test, id)).toHaveLength(10);
      test.clock.advance(dayMs - (test.clock.now() % dayMs));
      await reset(key, id);
      expect(await mailKindsOf(test, id)).toHaveLength(11);
    });
  });

  it('that is not bound, or of nobody, is told to nobody', async () => {
    const { id } = await issue(test, { send_email: false });
    await test.call('POST', `/memberships/${id}/reset_license`);
    const bound = await issueBound();
    await eraseBuyer(bound.id);
    await test.call('POST', `/memberships/${bound.id}/reset_license`);
    expect(await mailKindsOf(test, id)).toEqual([]);
    expect(await mailKindsOf(test, bound.id)).toEqual([]);
  });
});

it('other changes mail nothing', async () => {
  const plan_id = await makeRenewalPlan(test, test.productId);
  const { id } = await issueBound({ plan_id });
  for (const verb of ['shuffle_license', 'suspend', 'reinstate', 'cancel', 'terminate']) {
    expect((await test.call('POST', `/memberships/${id}/${verb}`)).status).toBe(201);
  }
  expect(await mailKindsOf(test, id)).toEqual([]);
});
