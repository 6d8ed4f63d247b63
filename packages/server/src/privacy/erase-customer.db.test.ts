import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { enterHub, type SignedInBuyer } from '../../../../test/support/own-purchases.ts';
import { openCompany, rowsHolding, type SellingCompany } from '../../../../test/support/privacy.ts';
import { makeSender } from '../../../../test/support/sending.ts';
import { eventsOf } from '../../../../test/support/shop.ts';
import { insertEvents } from '../events/event.repository.ts';
import { renderMail } from '../mail/render-mail.ts';
import type { MailTransport } from '../mail/transport.ts';
import { updateMembership } from '../memberships/update-membership.ts';
import { scrubLateEvents } from './scrub-late-events.ts';

const dayMs = 86_400_000;

let test: TestApp;
let acme: SellingCompany;
let bolt: SellingCompany;
let email: string;
let buyer: SignedInBuyer;
/** What tells who the buyer is: nothing of it may be left. */
let traces: string[];
let count = 0;
beforeAll(async () => {
  test = await createTestApp();
});
beforeEach(async () => {
  count += 1;
  acme = await openCompany(test, `Acme ${count}`);
  bolt = await openCompany(test, `Bolt ${count}`);
  email = `Kim.${count}@Example.com`;
  traces = [
    `kim.${count}@example.com`,
    `machine-${count}-`,
    `198.51.100.${count}`,
    `Kim No. ${count}`,
  ];
  buyer = await enterHub(test, email);
});
afterAll(() => test.close());

const validate = (company: SellingCompany, key: string, hwid: string, from: string) =>
  company.call(
    'POST',
    `/${encodeURIComponent(key)}/validate_license`,
    { metadata: { HWID: hwid } },
    { from },
  );

/** A purchase with everything that may hold a trace: binding, refusals, a reset, keys, mails, answers. */
async function buy(company: SellingCompany) {
  const from = `198.51.100.${count}`;
  const bought = await company.sell(email, {}, { from, idempotencyKey: 'once' });
  await validate(company, bought.key, `machine-${count}-one`, from);
  await validate(company, bought.key, `machine-${count}-thief`, from);
  await company.call('POST', `/${bought.id}/reset_license`, {}, { from });
  await validate(company, bought.key, `machine-${count}-two`, from);
  await test.app.activity.flush();
  await test.database.transaction(async (tx) => {
    await tx
      .updateTable('customers')
      .set({ name: `Kim No. ${count}` })
      .where('company_id', '=', company.companyId)
      .where('email_normal', '=', email.toLowerCase())
      .execute();
    await tx
      .updateTable('mails')
      .set({ subject: `For ${email}`, body_text: `To ${email}`, body_html: `<p>${email}</p>` })
      .where('company_id', '=', company.companyId)
      .execute();
    const optOut = { company_id: company.companyId, email_normal: email.toLowerCase() };
    await tx
      .insertInto('mail_opt_outs')
      .values({ ...optOut, created_at: test.clock.now() })
      .execute();
  });
  return bought;
}

/** What hands mails over, and each text in one line that told the buyer of an erasure. */
function makeTeller() {
  const told: string[] = [];
  const transport: MailTransport = {
    async handOver({ kind, to, text }) {
      const isTold = kind === 'data_erased' && to === email.toLowerCase();
      if (isTold) told.push(text.replaceAll('\n', ' '));
      return { kind: 'sent', file: null };
    },
    close: () => undefined,
  };
  return { sender: makeSender(test, transport, { renderMail }), told };
}

/** The rows that hold one of these texts, but for the mails that tell the buyer. */
async function rowsOfNoMail(texts: readonly string[]) {
  const rows = await rowsHolding(test, texts);
  return rows.filter((row) => !/^mails .*"kind":"data_erased"/.test(row));
}

const requestsOf = async ({ owner }: SellingCompany) =>
  (await owner.call('GET', '/erasure_requests')).body.data;
async function erase(company: SellingCompany) {
  const [{ id }] = await requestsOf(company);
  return company.owner.call('POST', `/erasure_requests/${id}/erase`);
}

describe('a buyer who is erased', () => {
  it('is in nothing of the company any more, and stays with another until that has erased too', async () => {
    const first = await buy(acme);
    const second = await acme.sell(email, { license_key: `GIFT-for-${email}` });
    await acme.call('POST', `/${second.id}/terminate`, {});
    await buy(bolt);
    await buyer.post('/erasure');
    expect(await rowsHolding(test, traces, acme.companyId)).not.toEqual([]);
    const beforeBolt = await rowsHolding(test, traces, bolt.companyId);

    expect((await erase(acme)).body).toMatchObject({ outcome: 'erased', email: null });
    expect(await rowsHolding(test, traces, acme.companyId)).toEqual([]);
    expect(await rowsHolding(test, traces, bolt.companyId)).toEqual(beforeBolt);
    const { data } = (await buyer.get('/erasure')).body;
    expect(data.map((one: { outcome: string | null }) => one.outcome).sort()).toEqual([
      'erased',
      null,
    ]);
    expect((await buyer.get('/purchases')).body.data).toHaveLength(1);

    await erase(bolt);
    expect(await rowsOfNoMail(traces)).toEqual([]);
    expect((await buyer.get('/session')).status).toBe(401);
    const again = await enterHub(test, email);
    expect((await again.get('/purchases')).body.data).toEqual([]);
    expect((await again.get(`/purchases/${first.id}`)).status).toBe(404);
    expect((await again.get('/erasure')).body.data).toEqual([]);
  });

  it('loses access for good, while the books stay', async () => {
    const { id, key } = await buy(acme);
    const before = (await acme.call('GET', `/${id}?expand=plan`)).body;
    await buyer.post('/erasure');
    test.clock.advance(5000);
    await erase(acme);
    const after = (await acme.call('GET', `/${id}?expand=plan`)).body;
    const now = test.clock.now() / 1000;
    expect(after).toEqual({
      ...before,
      email: expect.stringMatching(/^erased-\w{20}@erased\.invalid$/),
      license_key: expect.not.stringMatching(key),
      metadata: {},
      status: 'canceled',
      valid: false,
      expires_at: now,
    });
    const gone = await validate(acme, key, 'another', '192.0.2.9');
    expect(gone.status).toBe(404);
    const taken = await acme.call('POST', '', {
      email: 'somebody@example.com',
      product_id: before.product,
      license_key: key,
    });
    expect(taken.body.error.type).toBe('license_key_taken');
    expect((await acme.call('POST', `/${id}/add_free_days`, { days: 3 })).status).toBe(400);
    expect((await acme.call('POST', `/${id}/reinstate`, {})).body.valid).toBe(false);
    const types = (await eventsOf(test, id)).map(({ type }) => type);
    expect(types).toEqual(
      expect.arrayContaining(['membership.terminated', 'membership.went_invalid']),
    );
    const mails = await test.database.read
      .selectFrom('mails')
      .selectAll()
      .where('company_id', '=', acme.companyId)
      .execute();
    expect(mails.length).toBeGreaterThan(0);
    expect(mails.filter(({ status }) => status === 'waiting')).toEqual([]);
  });

  it('leaves an event that says that it was done and by whom, and what happened without the person', async () => {
    const { id } = await buy(acme);
    await buyer.post('/erasure');
    const [{ customer_id: customerId }] = await requestsOf(acme);
    await erase(acme);
    const [requested] = await eventsOf(test, customerId, 'customer.erasure_requested');
    const [erased] = await eventsOf(test, customerId, 'customer.erased');
    expect(requested).toMatchObject({
      actor_kind: 'customer',
      address: null,
      data: {},
    });
    expect(erased).toMatchObject({
      actor_kind: 'account',
      actor_id: acme.owner.userId,
      data: { memberships: 1 },
    });
    const timeline = await eventsOf(test, id);
    const dataOf = (type: string) => timeline.find((event) => event.type === type)?.data;
    expect(dataOf('membership.bound')).toEqual({});
    expect(dataOf('membership.refused')).toEqual({ reason: 'metadata_mismatch' });
    expect(dataOf('membership.created')).toMatchObject({ product_id: expect.any(String) });
    expect((await requestsOf(acme))[0]).toMatchObject({ customer_id: null, outcome: 'erased' });
  });

  it('takes nobody with them: other customers of the company stay to the letter', async () => {
    await buy(acme);
    const lee = await acme.sell(`lee.${count}@example.com`, {}, { idempotencyKey: 'of-lee' });
    await validate(acme, lee.key, 'machine-of-lee', '192.0.2.44');
    const theirs = [`lee.${count}@example.com`, 'machine-of-lee', '192.0.2.44', lee.id, lee.key];
    const before = await rowsHolding(test, theirs, acme.companyId);
    await buyer.post('/erasure');
    await erase(acme);
    expect(await rowsHolding(test, theirs, acme.companyId)).toEqual(before);
    expect((await validate(acme, lee.key, 'machine-of-lee', '192.0.2.44')).status).toBe(201);
  });

  it('and has had other addresses is gone under those too, but for what is somebody else now', async () => {
    const { id } = await buy(acme);
    const customer = await test.database.read
      .selectFrom('memberships')
      .select('customer_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const target = {
      companyId: acme.companyId,
      membershipId: id,
      actor: { kind: 'customer', id: customer.customer_id, address: `198.51.100.${count}` },
    } as const;
    const renamed = `renamed.${count}@example.com`;
    await updateMembership(test, target, { email: renamed, expiresAt: undefined });
    const moved = await enterHub(test, renamed);
    await moved.post('/erasure');
    await erase(acme);
    expect(await rowsHolding(test, [...traces, renamed], acme.companyId)).toEqual([]);
  });

  it('is taken out of memberships that are somebody else now, for the time when they had them', async () => {
    const { id } = await buy(acme);
    const lee = `lee.${count}@example.com`;
    await acme.owner.call('PATCH', `/memberships/${id}`, { email: lee });
    test.clock.advance(1000);
    await acme.call('POST', `/${id}/reset_license`, {}, { from: '192.0.2.44' });
    await validate(acme, id, 'machine-of-lee', '192.0.2.44');
    await buyer.post('/erasure');
    await erase(acme);
    expect(await rowsHolding(test, traces.slice(0, 1), acme.companyId)).toEqual([]);
    const left = await eventsOf(test, id);
    expect(left.filter(({ address }) => address === `198.51.100.${count}`)).toEqual([]);
    expect(left.find(({ type }) => type === 'membership.email_changed')?.data).toEqual({
      after: lee,
    });
    expect(left.find(({ data }) => JSON.stringify(data).includes('machine-of-lee'))).toMatchObject({
      type: 'membership.bound',
      address: '192.0.2.44',
    });
    expect((await acme.call('GET', `/${id}`)).body).toMatchObject({ email: lee, valid: true });
  });

  it('is taken out of what a process had held back', async () => {
    const { id } = await buy(acme);
    await buyer.post('/erasure');
    await erase(acme);
    await test.database.transaction((tx) =>
      insertEvents(tx, [
        {
          companyId: acme.companyId,
          type: 'membership.refused',
          subjectId: id,
          actor: { kind: 'api_key', id: null, address: `198.51.100.${count}` },
          data: { reason: 'metadata_mismatch', metadata: { HWID: `machine-${count}-late` } },
          createdAt: test.clock.now(),
        },
      ]),
    );
    expect(await rowsHolding(test, traces, acme.companyId)).toHaveLength(1);
    await scrubLateEvents(test);
    expect(await rowsHolding(test, traces, acme.companyId)).toEqual([]);
  });
});

describe('who was erased', () => {
  it('is told so by each seller, and two days later not even that is left', async () => {
    await buy(acme);
    await buy(bolt);
    await buyer.post('/erasure');
    const { sender, told } = makeTeller();
    await erase(acme);
    await erase(acme);
    await sender.pass();
    expect(told).toEqual([
      expect.stringContaining(`Acme ${count} has deleted what it held on you`),
    ]);
    expect(told[0]).not.toContain('your sign-in');
    await erase(bolt);
    await sender.pass();
    await sender.tidy();
    expect(told).toHaveLength(2);
    expect(told[1]).toContain(`Bolt ${count} has deleted what it held on you`);
    expect(told[1]).toContain('your sign-in there has ended');
    expect(await rowsHolding(test, traces)).toHaveLength(2);
    test.clock.advance(2 * dayMs - 1);
    await sender.tidy();
    expect(await rowsHolding(test, traces)).toHaveLength(2);
    test.clock.advance(1);
    await sender.tidy();
    expect(await rowsHolding(test, traces)).toEqual([]);
  });

  it('is forgotten in two days, too, where the mail never got away', async () => {
    await buy(acme);
    await buyer.post('/erasure');
    await erase(acme);
    test.clock.advance(2 * dayMs);
    const { sender, told } = makeTeller();
    await sender.pass();
    await sender.tidy();
    expect(told).toEqual([]);
    expect(await rowsHolding(test, traces)).toEqual([]);
  });

  it('was told nothing where it was declined', async () => {
    await buy(acme);
    await buyer.post('/erasure');
    const [{ id }] = await requestsOf(acme);
    const reason = { reason: 'Kept for the books.' };
    await acme.owner.call('POST', `/erasure_requests/${id}/decline`, reason);
    expect((await erase(acme)).status).toBe(409);
    const { sender, told } = makeTeller();
    await sender.pass();
    expect(told).toEqual([]);
  });
});

describe('erasing', () => {
  it('again, or twice at once, changes nothing and is told so', async () => {
    await buy(acme);
    await buyer.post('/erasure');
    const [{ id, customer_id }] = await requestsOf(acme);
    const path = `/erasure_requests/${id}/erase`;
    const both = await Promise.all([acme.owner.call('POST', path), acme.owner.call('POST', path)]);
    expect(both.map(({ status, body }) => [status, body.outcome])).toEqual([
      [200, 'erased'],
      [200, 'erased'],
    ]);
    const before = await rowsHolding(test, [''], acme.companyId);
    expect((await acme.owner.call('POST', path)).body.outcome).toBe('erased');
    expect(await rowsHolding(test, [''], acme.companyId)).toEqual(before);
    expect(await eventsOf(test, customer_id, 'customer.erased')).toHaveLength(1);
  });

  it('and declining at once does one of the two', async () => {
    await buy(acme);
    await buyer.post('/erasure');
    const [{ id }] = await requestsOf(acme);
    const both = await Promise.all([
      acme.owner.call('POST', `/erasure_requests/${id}/erase`),
      acme.owner.call('POST', `/erasure_requests/${id}/decline`, { reason: 'Kept for the books.' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [{ outcome }] = await requestsOf(acme);
    const left = await rowsHolding(test, traces, acme.companyId);
    expect(left.length > 0).toBe(outcome === 'declined');
  });

  it('and a first validation at once leave no machine', async () => {
    const { id, key } = await acme.sell(email);
    await buyer.post('/erasure');
    const [erased] = await Promise.all([
      erase(acme),
      ...[1, 2, 3].map((one) =>
        validate(acme, key, `machine-${count}-${one}`, `198.51.100.${count}`),
      ),
    ]);
    expect(erased?.status).toBe(200);
    await test.app.activity.flush();
    await scrubLateEvents(test);
    expect(await rowsHolding(test, traces, acme.companyId)).toEqual([]);
    expect((await acme.call('GET', `/${id}`)).body).toMatchObject({ metadata: {}, valid: false });
  });
});
