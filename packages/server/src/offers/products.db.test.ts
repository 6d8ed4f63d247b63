import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';
import { eventsOf, issue, makeShopProduct, validate } from '../../../../test/support/shop.ts';
import { grantMembership } from '../cli/membership.ts';
import { cliActor } from '../events/event.ts';

let test: TestApp;
let seller: Seller;
beforeAll(async () => {
  test = await createTestApp();
  seller = await signInSeller(test, 'developer');
});
afterAll(() => test.close());

const link = 'https://example.com/get';

async function make(body: object) {
  const reply = await seller.call('POST', '/products', body);
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  return reply.body;
}

it('a product is made with its free plan, and shown with all that its page needs', async () => {
  const product = await make({ name: ' Star Miner 2 ' });
  expect(product).toEqual({
    id: expect.stringMatching(/^prod_/),
    name: 'Star Miner 2',
    description: null,
    key_prefix: 'STAR',
    sample_key: expect.stringMatching(/^STAR-[0-9A-Z]{7}-[0-9A-Z]{8}-[0-9A-Z]{8}$/),
    archived: false,
    archived_at: null,
    created_at: test.clock.now() / 1000,
    settings: {
      empty_on_bound: 'refuse',
      empty_on_unbound: 'allow',
      lapsed: 'refuse',
      binding_members: null,
      grace_days: 3,
      hide_email: false,
      buyers_may_shuffle: false,
      reset_limit: null,
      reset_limit_days: null,
    },
    software: null,
    plans: [
      {
        id: expect.stringMatching(/^plan_/),
        product_id: product.id,
        name: null,
        plan_type: 'one_time',
        price: '0.00',
        currency: 'usd',
        billing_days: null,
        trial_days: 0,
        stock: null,
        visibility: 'visible',
        is_default: true,
        created_at: test.clock.now() / 1000,
        link: `${test.config.publicUrl}/checkout/${product.plans[0].id}`,
      },
    ],
  });
  expect((await seller.call('GET', `/products/${product.id}`)).body).toEqual(product);
  expect(await eventsOf(test, product.id)).toMatchObject([
    { type: 'product.created', actor_kind: 'account', actor_id: seller.userId },
  ]);
});

it('with its Software it is made whole', async () => {
  const software = { download_link: link, version: '1.0', note: 'First.\nHello.' };
  const product = await make({
    name: 'Whole',
    description: 'Digs\nstars.',
    key_prefix: 'W1',
    software,
  });
  expect(product).toMatchObject({
    description: 'Digs\nstars.',
    key_prefix: 'W1',
    software: { name: 'Whole', downloads: {}, ...software, updated_at: test.clock.now() / 1000 },
  });
  expect(await eventsOf(test, product.software.id)).toMatchObject([{ type: 'experience.created' }]);
});

it('with Software that cannot be saved nothing is made', async () => {
  const count = async () =>
    (await seller.call('GET', '/products?archived=all')).body.data.length as number;
  const before = await count();
  for (const software of [
    {},
    { download_link: 'javascript:x' },
    { downloads: { windows: link } },
  ]) {
    const { status, body } = await seller.call('POST', '/products', { name: 'Half', software });
    expect([status, body.error.type]).toEqual([400, 'invalid_parameter']);
    expect(body.error.message).toContain(':software.download_link');
  }
  expect(await count()).toBe(before);
});

it('a change says what was before and after; what is left out stays; nothing new is no event', async () => {
  const { id } = await make({ name: 'Old', description: 'Words' });
  const patch = (body: object) => seller.call('PATCH', `/products/${id}`, body);
  const { status, body } = await patch({ name: 'New', key_prefix: 'NEW' });
  expect(status).toBe(200);
  expect(body).toMatchObject({ name: 'New', description: 'Words', key_prefix: 'NEW' });
  expect((await patch({ description: null })).body.description).toBeNull();
  await patch({ name: 'New' });
  await patch({});
  const changes = await eventsOf(test, id, 'product.updated');
  expect(changes.map((event) => event.data)).toEqual([
    { before: { name: 'Old', key_prefix: 'OLD' }, after: { name: 'New', key_prefix: 'NEW' } },
    { before: { description: 'Words' }, after: { description: null } },
  ]);
});

it('another key prefix is that of new keys; those that exist go on validating', async () => {
  const { id } = await make({ name: 'Prefix' });
  const old = await issue(test, { product_id: id });
  await seller.call('PATCH', `/products/${id}`, { key_prefix: 'NEXT' });
  expect(old.key).toMatch(/^PREF-/);
  expect((await issue(test, { product_id: id })).key).toMatch(/^NEXT-/);
  expect((await validate(test, old.key, { HWID: 'a' })).status).toBe(201);
});

it('an archived product is out of the list, its keys validate, and nobody gets a new one', async () => {
  const id = await makeShopProduct(test);
  const sold = await issue(test, { product_id: id });
  const ids = async (query: string) =>
    (await seller.call('GET', `/products${query}`)).body.data.map((one: { id: string }) => one.id);

  const archived = await seller.call('POST', `/products/${id}/archive`);
  expect(archived.body).toMatchObject({ archived: true, archived_at: test.clock.now() / 1000 });
  expect(await ids('')).not.toContain(id);
  expect(await ids('?archived=false')).not.toContain(id);
  expect(await ids('?archived=true')).toEqual([id]);
  expect(await ids('?archived=all')).toContain(id);
  expect((await validate(test, sold.key, { HWID: 'a' })).status).toBe(201);

  const grant = () =>
    test.call('POST', '/memberships', { email: 'new@example.com', product_id: id });
  const { status, body } = await grant();
  expect([status, body.error.type]).toEqual([400, 'product_archived']);
  expect(body.error.message).toContain('archived');
  await expect(
    grantMembership(test, test.companyId, cliActor, {
      email: 'new@example.com',
      product: id,
      sendEmail: false,
    }),
  ).rejects.toThrow('archived');

  await seller.call('POST', `/products/${id}/archive`);
  expect((await seller.call('POST', `/products/${id}/unarchive`)).body.archived).toBe(false);
  await seller.call('POST', `/products/${id}/unarchive`);
  expect((await grant()).status).toBe(201);
  const events = await eventsOf(test, id);
  expect(events.map((event) => event.type).sort()).toEqual([
    'product.archived',
    'product.created',
    'product.unarchived',
  ]);
});

it('of several who archive at once, one event tells of it', async () => {
  const id = await makeShopProduct(test);
  const replies = await Promise.all(
    Array.from({ length: 8 }, () => seller.call('POST', `/products/${id}/archive`)),
  );
  expect(new Set(replies.map((reply) => reply.status))).toEqual(new Set([200]));
  expect(await eventsOf(test, id, 'product.archived')).toHaveLength(1);
});

it('a filter that is none is refused', async () => {
  const { status, body } = await seller.call('GET', '/products?archived=maybe');
  expect([status, body.error.message]).toEqual([
    400,
    'Parameter :archived is invalid. It must be false, true or all.',
  ]);
});

it('the sample of a prefix is the same each time, and nobody’s key', async () => {
  const sample = async (query: string) => (await seller.call('GET', `/key_sample${query}`)).body;
  const { sample_key } = await sample('?prefix=STAR');
  expect(sample_key).toMatch(/^STAR-/);
  expect((await sample('?prefix=STAR')).sample_key).toBe(sample_key);
  const groups = (key: string) => key.slice(key.indexOf('-'), -1);
  expect(groups((await sample('?prefix=X')).sample_key)).toBe(groups(sample_key));
  expect((await validate(test, sample_key, {})).status).toBe(404);
  for (const query of ['', '?prefix=', '?prefix=star', '?prefix=%00', '?prefix=A&prefix=-']) {
    expect((await sample(query)).error.message).toMatch(/^Parameter :prefix is invalid\. /);
  }
});
