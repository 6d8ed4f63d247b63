import { describe, expect, it } from 'vitest';
import { expectError } from '../support/expect-error.ts';
import type { Answer, WireBody } from '../support/http-client.ts';
import { cli, createApiKey, createProduct } from '../support/latchkey.ts';
import { queryDatabase } from '../support/sql.ts';
import { expectStatus, membershipPath, useTestBed } from '../support/test-bed.ts';

const bed = useTestBed({ nodes: 2 });
const clients = 50;

const unique = () => Math.random().toString(36).slice(2, 12).padEnd(10, '0');

/** A buyer that no other test has, so that what was made can be counted. */
function newOrder(members: object = {}) {
  const email = `${unique()}@example.com`;
  return { email, product_id: bed.shop.productId, ...members };
}

interface Order {
  readonly email: string;
}

function create(
  body: Order | string,
  key: string | undefined,
  { node = 0, apiKey = bed.shop.serverKey.secret } = {},
): Promise<Answer> {
  return (bed.nodes[node] ?? bed.node).server.call('POST', '/api/v2/memberships', {
    apiKey,
    rawBody: typeof body === 'string' ? body : JSON.stringify(body),
    headers: key === undefined ? {} : { 'idempotency-key': key },
  });
}

async function madeFor({ email }: Order): Promise<readonly WireBody[]> {
  const query = `email=${encodeURIComponent(email)}&per=50`;
  return expectStatus(await bed.server.call('GET', `/v2/memberships?${query}`), 200).data;
}

const replayed = (answer: Answer) => answer.headers['idempotent-replayed'] === 'true';

async function eventsOf(id: string): Promise<string[]> {
  // What becomes of the mail with the key is told when its turn comes.
  const sql = `select type from events where subject_id = '${id}' and type like 'membership.%' order by type`;
  return (await queryDatabase(bed.installation.database, sql)).map((row) => String(row.type));
}

describe('S21 idempotency: the same key with the same body', () => {
  it('S21: fifty at once on two servers have one effect and get equal answers', async () => {
    const order = newOrder();
    const key = unique();
    const answers = await Promise.all(
      Array.from({ length: clients }, (_, index) => create(order, key, { node: index % 2 })),
    );
    for (const answer of answers) expectStatus(answer, 201);
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect(answers.filter((answer) => !replayed(answer))).toHaveLength(1);
    const made = await madeFor(order);
    expect(made.map(({ id }) => id)).toEqual([answers[0]?.body.id]);
    const events = await eventsOf(made[0]?.id ?? '');
    expect(events).toEqual(['membership.created', 'membership.went_valid']);
    const mails = `select kind from mails where subject_id = '${made[0]?.id}'`;
    expect(await queryDatabase(bed.installation.database, mails)).toMatchObject([
      { kind: 'key_delivered' },
    ]);
  });

  it('S21: fifty at once with a license key of their own get 201, never that it is taken', async () => {
    const order = newOrder({ license_key: `own ${unique()}` });
    const key = unique();
    const answers = await Promise.all(
      Array.from({ length: clients }, (_, index) => create(order, key, { node: index % 2 })),
    );
    for (const answer of answers) expectStatus(answer, 201);
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect(await madeFor(order)).toHaveLength(1);
    expectError(await create(order, unique()), 409, 'license_key_taken', /\S/);
  });

  it('S21: later gives the first answer, whatever became of the membership', async () => {
    const order = newOrder();
    const key = unique();
    const first = await create(order, key);
    const { id } = expectStatus(first, 201);
    expectStatus(await bed.server.call('POST', membershipPath(id, 'terminate')), 201);
    const again = await create(order, key, { node: 1 });
    expect([again.status, again.text, replayed(again)]).toEqual([201, first.text, true]);
    expect(replayed(first)).toBe(false);
    expect(await madeFor(order)).toHaveLength(1);
  });

  it('S21: is the same whatever the order of its members', async () => {
    const { email, product_id } = newOrder();
    const key = unique();
    const first = await create(JSON.stringify({ email, product_id }), key);
    const again = await create(`{ "product_id": "${product_id}",\n "email": "${email}" }`, key);
    expect([again.status, again.text]).toEqual([201, first.text]);
    expect(await madeFor({ email })).toHaveLength(1);
  });

  it('S21: without a key every call has its effect', async () => {
    const order = newOrder();
    const answers = await Promise.all([1, 2, 3].map(() => create(order, undefined)));
    for (const answer of answers) expectStatus(answer, 201);
    expect(answers.some(replayed)).toBe(false);
    expect(await madeFor(order)).toHaveLength(3);
  });
});

describe('S21 idempotency: the same key with another body', () => {
  it('S21: is refused and has no effect', async () => {
    const order = newOrder();
    const key = unique();
    expectStatus(await create(order, key), 201);
    const others = [newOrder(), { ...order, expires_at: 2_000_000_000 }, { ...order, note: 'x' }];
    for (const other of others) {
      const answer = await create(other, key, { node: 1 });
      expectError(answer, 422, 'idempotency_key_reused', /\bIdempotency-Key\b/);
    }
    expect(await madeFor(order)).toHaveLength(1);
    expect(await madeFor(others[0] as Order)).toHaveLength(0);
    expectStatus(await create(order, key), 201);
  });

  it('S21: at once makes one of the two, and refuses every call for the other', async () => {
    const orders = [newOrder(), newOrder()] as const;
    const key = unique();
    const answers = await Promise.all(
      Array.from({ length: clients }, async (_, index) => {
        const order = index % 2;
        return { order, answer: await create(orders[order] ?? orders[0], key, { node: order }) };
      }),
    );
    const winner = answers.find(({ answer }) => answer.status === 201)?.order;
    for (const { order, answer } of answers) {
      if (order === winner) expectStatus(answer, 201);
      else expectError(answer, 422, 'idempotency_key_reused', /\S/);
    }
    const made = [await madeFor(orders[0]), await madeFor(orders[1])];
    expect(made.map((list) => list.length)).toEqual(winner === 0 ? [1, 0] : [0, 1]);
  });
});

describe('S21 idempotency: what a key holds', () => {
  it('S21: a refusal is not kept: the corrected call takes the key', async () => {
    const key = unique();
    const order = newOrder();
    expectStatus(await create({ ...order, email: 'nobody' }, key), 400);
    expectStatus(await create('{', key), 400);
    expectStatus(await create({ ...order, product_id: 'prod_x' } as Order, key), 404);
    const answer = await create(order, key);
    expectStatus(answer, 201);
    expect(replayed(answer)).toBe(false);
  });

  it('S21: it is one company’s: another company’s key of the same text is another', async () => {
    const { env } = bed.installation;
    const { id } = await cli<{ id: string }>(env, 'company', 'create', '--title', 'Stranger');
    const [apiKey, product] = await Promise.all([createApiKey(env, id), createProduct(env, id)]);
    const key = unique();
    const order = newOrder();
    const ours = expectStatus(await create(order, key), 201);
    const theirs = await create({ ...order, product_id: product.id } as Order, key, {
      apiKey: apiKey.secret,
    });
    expect(expectStatus(theirs, 201).id).not.toBe(ours.id);
    expect(replayed(theirs)).toBe(false);
  });

  it('S21: it is one API key’s: what another one asks for is neither replayed nor refused', async () => {
    const { env } = bed.installation;
    const creator = await createApiKey(env, bed.shop.companyId, ['create_membership']);
    const order = newOrder();
    const key = unique();
    const first = expectStatus(await create(order, key), 201);
    const other = await create(order, key, { apiKey: creator.secret });
    expect(expectStatus(other, 201).id).not.toBe(first.id);
    expect(replayed(other)).toBe(false);
    expect(await madeFor(order)).toHaveLength(2);
  });

  it.each(['', ' ', 'two words', 'x'.repeat(256), 'caf\u00e9'])(
    'S21: a key that cannot be used is 400 and has no effect: %j',
    async (key) => {
      const order = newOrder();
      expectError(await create(order, key), 400, 'invalid_parameter', /\bIdempotency-Key\b/);
      expect(await madeFor(order)).toHaveLength(0);
      expectStatus(await create(order, `${'x'.repeat(245)}${unique()}`), 201);
    },
  );

  it('S21: it is forgotten after the day that the reference names, and not before', async () => {
    const order = newOrder();
    const key = unique();
    const first = expectStatus(await create(order, key), 201);
    const age = (ms: number) =>
      queryDatabase(
        bed.installation.database,
        `update idempotency_keys set created_at = created_at - ${ms} where idempotency_key like '%${key}'`,
      );
    await age(86_400_000 - 60_000);
    expect(expectStatus(await create(order, key), 201).id).toBe(first.id);
    expectError(await create(newOrder(), key), 422, 'idempotency_key_reused', /\S/);
    await age(120_000);
    const later = newOrder();
    const answer = await create(later, key);
    expect(expectStatus(answer, 201).id).not.toBe(first.id);
    expect(replayed(answer)).toBe(false);
    expectError(await create(order, key), 422, 'idempotency_key_reused', /\S/);

    const { body } = await bed.server.call('GET', '/openapi.json', { apiKey: null });
    const { paths } = body as unknown as {
      paths: Record<string, { post: { parameters: { name: string; description: string }[] } }>;
    };
    const parameters = paths['/api/v2/memberships']?.post.parameters ?? [];
    const documented = parameters.find(({ name }) => name === 'Idempotency-Key')?.description;
    expect(documented).toMatch(/\bwithin a day\b/);
  });
});
