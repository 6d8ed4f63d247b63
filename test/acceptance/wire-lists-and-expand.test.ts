import { beforeAll, describe, expect, it } from 'vitest';
import { expectError } from '../support/expect-error.ts';
import type { WireBody } from '../support/http-client.ts';
import { type ApiKey, cli, createApiKey, createProduct } from '../support/latchkey.ts';
import { createMembership, expectStatus, membershipPath, useTestBed } from '../support/test-bed.ts';
import { withClients } from '../support/until.ts';

const bed = useTestBed();
const manyCount = 53;

/** A product with many memberships, one with a membership of each kind, and who may not see them. */
const made: { many: string; few: string; monthly: string; stranger: ApiKey; limited: ApiKey } =
  {} as never;

type Kind = 'completed' | 'expired' | 'canceled' | 'unresolved' | 'active';
const few = {} as Record<Kind, WireBody & { license_key: string }>;

beforeAll(async () => {
  const { env } = bed.installation;
  const { companyId } = bed.shop;
  const productIn = async (company: string) => (await createProduct(env, company, 'Extra')).id;
  const withPlan = async () => {
    made.few = await productIn(companyId);
    const renewal = ['--type', 'renewal', '--price', '9', '--billing-days', '30'];
    const args = ['plan', 'create', '--product', made.few, ...renewal];
    made.monthly = (await cli<{ id: string }>(env, ...args)).id;
    made.limited = await createApiKey(env, companyId, [], [made.few]);
  };
  const stranger = async () => {
    const company = await cli<{ id: string }>(env, 'company', 'create', '--title', 'Stranger');
    made.stranger = await createApiKey(env, company.id);
    made.many = await productIn(companyId);
  };
  await Promise.all([withPlan(), stranger()]);

  await withClients(8, Array.from({ length: manyCount }), () =>
    createMembership(bed, { product_id: made.many, email: 'many@example.com' }),
  );
  const of = (members: object) => createMembership(bed, { product_id: made.few, ...members });
  const long = Math.floor(Date.now() / 1000) - 1000;
  few.completed = await of({ email: 'Completed@Example.com' });
  few.expired = await of({ email: 'expired@example.com', expires_at: long });
  few.canceled = await of({ email: 'canceled@example.com' });
  few.unresolved = await of({ email: 'unresolved@example.com' });
  few.active = await of({ email: 'active@example.com', plan_id: made.monthly });
  const act = async (one: WireBody, verb: string, body?: object) =>
    expectStatus(await bed.server.call('POST', membershipPath(one.id, verb), { body }), 201);
  await act(few.canceled, 'terminate');
  await act(few.unresolved, 'suspend');
  await act(few.active, '', { metadata: { HWID: 'the machine' } });
}, 90_000);

function get(query: string, apiKey = bed.shop.serverKey.secret) {
  return bed.server.call('GET', `/api/v2/memberships?${query}`, { apiKey });
}

async function list(query: string, apiKey?: string): Promise<WireBody> {
  return expectStatus(await get(query, apiKey), 200);
}

/** Which of the few a query gives, by kind. */
async function kinds(query: string, apiKey?: string): Promise<string[]> {
  const { data, pagination } = await list(query, apiKey);
  expect(pagination.total_count).toBe(data.length);
  const kindOf = (id: string) => Object.entries(few).find(([, one]) => one.id === id)?.[0] ?? id;
  return data.map(({ id }) => kindOf(id)).sort();
}

const all: Kind[] = ['active', 'canceled', 'completed', 'expired', 'unresolved'];
const enc = encodeURIComponent;

describe('pages', () => {
  it('are of ten, the newest first, and say how many there are', async () => {
    const { pagination, data, ...rest } = await list(`product_id=${made.many}`);
    expect(rest).toEqual({});
    const totals = { total_page: 6, total_pages: 6, total_count: manyCount };
    expect(pagination).toStrictEqual({ current_page: 1, ...totals });
    expect(data).toHaveLength(10);
    const times = data.map((one) => one.created_at);
    expect(times).toStrictEqual([...times].sort((x, y) => y - x));
  });

  it.each(['desc', 'asc'])(
    'together hold every membership once, direction %s',
    async (direction) => {
      const ids: string[] = [];
      for (let page = 1; page <= 6; page++) {
        const query = `product_id=${made.many}&page=${page}&direction=${direction}`;
        const { data, pagination } = await list(query);
        expect(pagination.current_page).toBe(page);
        expect(data).toHaveLength(page < 6 ? 10 : 3);
        ids.push(...data.map(({ id }) => id));
      }
      expect(new Set(ids).size).toBe(manyCount);
      const other = direction === 'asc' ? 'desc' : 'asc';
      const { data } = await list(`product_id=${made.many}&per=50&direction=${other}`);
      expect(data.map(({ id }) => id)).toStrictEqual(ids.reverse().slice(0, 50));
    },
  );

  it('come desc by default, by order of creation', async () => {
    const of = `product_id=${made.few}`;
    const order = async (query: string) => (await list(query)).data.map(({ id }) => id);
    const newest = [few.active.id, few.unresolved.id, few.canceled.id, few.expired.id];
    expect(await order(of)).toStrictEqual([...newest, few.completed.id]);
    expect(await order(`${of}&direction=asc`)).toStrictEqual(
      [...newest, few.completed.id].reverse(),
    );
  });

  it.each(['per', 'per_page', 'page_size'])('%s sets their size, clamped at 50', async (name) => {
    const sizes = [
      ['1', 1],
      ['50', 50],
      ['51', 50],
      ['1000000', 50],
      ['99999999999999999999999', 50],
      ['', 10],
    ] as const;
    for (const [sent, size] of sizes) {
      const { data, pagination } = await list(`product_id=${made.many}&${name}=${sent}`);
      expect(data, `${name}=${sent}`).toHaveLength(size);
      expect(pagination.total_page).toBe(Math.ceil(manyCount / size));
      expect(pagination.total_pages).toBe(pagination.total_page);
    }
  });

  it('beyond the last are empty and still say how many there are', async () => {
    for (const page of ['7', '180143985094819']) {
      const { data, pagination } = await list(`product_id=${made.many}&page=${page}`);
      expect(data).toEqual([]);
      expect(pagination).toMatchObject({ current_page: Number(page), total_count: manyCount });
    }
    const none = await list('product_id=prod_00000000000000');
    const empty = { current_page: 1, total_page: 0, total_pages: 0, total_count: 0 };
    expect(none).toStrictEqual({ pagination: empty, data: [] });
  });
});

describe('filters', () => {
  const status = (kind: Kind) => `status=${kind}&product_id=${made.few}`;

  it.each(all)('status=%s gives those and no others', async (kind) => {
    expect(await kinds(status(kind))).toEqual([kind]);
    const { data } = await list(status(kind));
    expect(data[0]?.status).toBe(kind);
  });

  it.each(['trialing', 'past_due'])('status=%s gives none where there are none', async (kind) => {
    expect(await kinds(status(kind as Kind))).toEqual([]);
  });

  it('valid parts the memberships in two', async () => {
    expect(await kinds(`product_id=${made.few}&valid=true`)).toEqual(['active', 'completed']);
    const others = all.filter((kind) => kind !== 'active' && kind !== 'completed');
    expect(await kinds(`product_id=${made.few}&valid=false`)).toEqual(others);
  });

  it('plan_id, user_id, e-mail and license key each give what is theirs', async () => {
    expect(await kinds(`plan_id=${made.monthly}`)).toEqual(['active']);
    const others = all.filter((kind) => kind !== 'active');
    expect(await kinds(`plan_id=${few.completed.plan}`)).toEqual(others);
    expect(await kinds(`user_id=${few.expired.user}`)).toEqual(['expired']);
    expect(await kinds('email=completed%40example.COM')).toEqual(['completed']);
    expect(await kinds('email=completed%40example.co')).toEqual([]);
    const key = few.canceled.license_key;
    for (const spelling of [key, key.toLowerCase(), ` ${key} `, key.replaceAll('-', '')]) {
      expect(await kinds(`license_key=${enc(spelling)}`)).toEqual(['canceled']);
    }
    expect(await kinds(`license_key=${enc(key.slice(0, -1))}`)).toEqual([]);
  });

  it('product_id, access_pass_id and every spelling of product_ids give the product’s', async () => {
    const { few: one, many } = made;
    const alone = [`product_id=${one}`, `access_pass_id=${one}`, `product_ids=${one}`];
    const lists = [`product_ids[]=${one}`, `product_ids=[${one}]`, `product_ids%5B%5D=${one}`];
    for (const query of [...alone, ...lists]) expect(await kinds(query), query).toEqual(all);
    const both = [
      `product_ids=${one},${many}`,
      `product_ids=${one}&product_ids=${many}`,
      `product_ids[]=${one}&product_ids[]=${many}`,
      `product_ids=[${one},${many}]`,
    ];
    for (const query of both) {
      expect((await list(query)).pagination.total_count, query).toBe(manyCount + all.length);
    }
  });

  it('narrow each other, however products are named', async () => {
    const { few: one, many } = made;
    expect(await kinds(`product_id=${one}&status=active&valid=true`)).toEqual(['active']);
    expect(await kinds(`product_id=${one}&status=active&valid=false`)).toEqual([]);
    expect(await kinds(`product_id=${many}&status=active`)).toEqual([]);
    expect(await kinds(`product_id=${one}&access_pass_id=${many}`)).toEqual([]);
    expect(await kinds(`product_id=${one}&product_ids=${many}`)).toEqual([]);
    expect(await kinds(`product_id=${one}&product_ids=${many},${one}`)).toEqual(all);
  });

  it('on a list of no products match nothing, never everything', async () => {
    for (const query of ['product_ids=', 'product_ids[]=', 'product_ids=[]', 'product_ids=,']) {
      expect(await kinds(query), query).toEqual([]);
    }
  });

  it.each(['discord_id=123', 'wallet_address=0xabc', 'discord_id=&wallet_address=0'])(
    'on what is not held here match nothing: %s',
    async (query) => {
      expect(await kinds(query)).toEqual([]);
      expect(await kinds(`${query}&product_id=${made.few}`)).toEqual([]);
    },
  );

  it.each(['plan_id', 'user_id', 'product_id', 'access_pass_id', 'product_ids', 'email'])(
    'with an unknown %s match nothing',
    async (name) => {
      expect(await kinds(`${name}=x_00000000000000`)).toEqual([]);
      expect(await kinds(`${name}=%25`)).toEqual([]);
    },
  );

  it.each([
    ['page', ['0', '-1', 'x', '1.5', '1e3', '0x10', ' 1']],
    ['per', ['0', '-1', 'x', '1.5']],
    ['per_page', ['0', 'x']],
    ['page_size', ['0', 'x']],
    ['direction', ['up', 'DESC']],
    ['status', ['bogus', 'Active', 'active,expired']],
    ['valid', ['1', 'yes', 'TRUE']],
    ['hide_metadata', ['1', 'yes']],
    ['plan_id', ['a\u0000']],
    ['user_id', ['\u0000']],
    ['product_id', ['\u0000']],
    ['product_ids', ['a,\u0000']],
    ['email', ['a@b\u0000']],
    ['license_key', ['\u0000']],
  ])('with a bad value of %s are 400 and name it', async (name, values) => {
    for (const value of values) {
      const message = new RegExp(`^Parameter :${name} is invalid\\. \\S`);
      expectError(await get(`${name}=${enc(value)}`), 400, 'invalid_parameter', message);
    }
  });

  it('do not know other members, and ignore them', async () => {
    const of = `product_id=${made.few}`;
    expect(await kinds(`${of}&color=red&sort=x&id=${few.active.id}&__proto__=1`)).toEqual(all);
  });

  it('count however many members come before them', async () => {
    const many = 'a&'.repeat(2000);
    expect(await kinds(`${many}product_id=${made.few}&status=active`)).toEqual(['active']);
    expect(await kinds(`${many}email=nobody@example.com`)).toEqual([]);
  });

  it('hide_metadata takes the metadata out of the list and leaves the rest', async () => {
    const shown = async (query: string) => (await list(`status=active${query}`)).data[0];
    const plain = await shown('');
    expect(plain?.metadata).toEqual({ HWID: 'the machine' });
    expect(await shown('&hide_metadata=false')).toStrictEqual(plain);
    const hidden = await get('status=active&hide_metadata=true');
    expect(hidden.text).not.toContain('the machine');
    const { metadata, ...rest } = expectStatus(hidden, 200).data[0] ?? ({} as WireBody);
    expect({ ...rest, metadata: plain?.metadata }).toStrictEqual(plain);
    expect(metadata ?? {}).toEqual({});
  });
});

describe('who sees what in a list', () => {
  it('another company sees none of it, whatever it asks for', async () => {
    const { secret } = made.stranger;
    const key = few.active.license_key;
    const queries = [`product_id=${made.few}`, `license_key=${key}`, `plan_id=${made.monthly}`];
    for (const query of ['', ...queries, `user_id=${few.active.user}`]) {
      expect(await kinds(query, secret)).toEqual([]);
    }
  });

  it('an API key for one product sees that product’s alone', async () => {
    const { secret } = made.limited;
    for (const query of ['', `product_ids=${made.few},${made.many}`]) {
      expect(await kinds(query, secret)).toEqual(all);
    }
    for (const query of [
      `product_id=${made.many}`,
      `product_ids=${made.many}`,
      'email=many@example.com',
    ]) {
      expect(await kinds(query, secret)).toEqual([]);
    }
  });
});

describe('expand', () => {
  const spellings = [
    'expand=user&expand=plan',
    'expand=user,plan',
    'expand=plan,user',
    'expand[]=user&expand[]=plan',
    'expand%5B%5D=user&expand%5B%5D=plan',
    'expand[]=user,plan',
    'expand=[user,plan]',
    'expand=%5Buser%2C%20plan%5D',
    'expand=["user","plan"]',
    'expand=user,nonsense,plan',
  ];
  const path = () => membershipPath(few.active.id);
  const read = async (query: string) =>
    expectStatus(await bed.server.call('GET', `${path()}?${query}`), 200);

  it.each(spellings)('%s takes the objects in the place of their ids', async (query) => {
    const plain = await read('');
    const { user, plan, ...rest } = await read(query);
    expect({ ...rest, user: plain.user, plan: plain.plan }).toStrictEqual(plain);
    expect(user).toMatchObject({ id: plain.user, email: 'active@example.com' });
    expect(plan).toMatchObject({ id: made.monthly, product: made.few, plan_type: 'renewal' });
  });

  it.each(['expand=', 'expand[]=', 'expand=[]', 'expand', 'expand=nonsense', 'expand=,'])(
    '%s expands nothing',
    async (query) => {
      expect(await read(query)).toStrictEqual(await read(''));
    },
  );

  it('of a product shows it as product and as access_pass, a promo code only when there is one', async () => {
    const { product, access_pass, promo_code } = (await read(
      'expand=product,promo_code',
    )) as WireBody & Record<string, unknown>;
    expect(product).toMatchObject({ id: made.few, name: 'Extra' });
    expect(access_pass).toStrictEqual(product);
    expect(promo_code).toBeNull();
  });

  it('works in lists and on every route that answers with a membership', async () => {
    const query = 'expand=user,plan,product';
    const expanded = await read(query);
    expect((await list(`status=active&${query}`)).data[0]).toStrictEqual(expanded);
    const send = async (method: string, to: string, body?: object) =>
      (await bed.server.call(method, `${to}?${query}`, { body })).body;
    const metadata = { HWID: 'the machine' };
    expect(await send('POST', `${path()}/validate_license`, { metadata })).toStrictEqual(expanded);
    expect(await send('PATCH', path(), { metadata })).toStrictEqual(expanded);
    expect(await send('POST', path(), { metadata })).toStrictEqual(expanded);
    expect(await send('POST', `${path()}/reinstate`)).toStrictEqual(expanded);
    const body = { email: 'active@example.com', plan_id: made.monthly };
    const { user, plan, product } = await send('POST', '/api/v2/memberships', body);
    const { user: sameUser, plan: samePlan, product: sameProduct } = expanded;
    expect([user, plan, product]).toStrictEqual([sameUser, samePlan, sameProduct]);
  });
});
