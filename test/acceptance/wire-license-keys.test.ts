import { beforeAll, describe, expect, it } from 'vitest';
import { expectError, mismatch, notFound } from '../support/expect-error.ts';
import { type ApiKey, cli, createApiKey, createProduct } from '../support/latchkey.ts';
import {
  createLicenseKeys,
  createMembership,
  expectStatus,
  membershipPath,
  storedMetadata,
  useTestBed,
  validate,
} from '../support/test-bed.ts';
import { until } from '../support/until.ts';

const bed = useTestBed({ env: () => ({ LATCHKEY_LOG_LEVEL: 'trace' }) });
const hwid = { HWID: 'machine' };

const made: {
  chosen: string;
  accents: string;
  kanji: string;
  stranger: { apiKey: ApiKey; productId: string };
} = {} as never;

beforeAll(async () => {
  const { env } = bed.installation;
  const { companyId } = bed.shop;
  const named = async (name: string, ...more: string[]) => {
    const args = ['product', 'create', '--company', companyId, '--name', name, ...more];
    return (await cli<{ id: string }>(env, ...args)).id;
  };
  const stranger = async () => {
    const company = await cli<{ id: string }>(env, 'company', 'create', '--title', 'Stranger');
    const { id: productId } = await createProduct(env, company.id);
    return { apiKey: await createApiKey(env, company.id), productId };
  };
  [made.chosen, made.accents, made.kanji, made.stranger] = await Promise.all([
    named('Anything', '--key-prefix', 'LOGOIL1'),
    named('é x-7 Réd Ocean'),
    named('日本'),
    stranger(),
  ]);
}, 60_000);

async function keyOf(product_id = bed.shop.productId): Promise<string> {
  return (await createMembership(bed, { product_id })).license_key;
}

function create(license_key: unknown, members: object = {}, apiKey = bed.shop.serverKey.secret) {
  const { productId: product_id } = bed.shop;
  const body = { email: 'buyer@example.com', product_id, license_key, ...members };
  return bed.server.call('POST', '/api/v2/memberships', { body, apiKey });
}

/** The route of GET: a look-up that binds nothing. */
function read(idOrKey: string) {
  return bed.server.call('GET', membershipPath(idOrKey));
}

const unique = () => Math.random().toString(36).slice(2, 12).padEnd(10, '0');
const groups = /^[0-9A-HJKMNP-TV-Z]{7}-[0-9A-HJKMNP-TV-Z]{8}-[0-9A-HJKMNP-TV-Z]{8}$/;

describe('keys that are made', () => {
  it('are a prefix and groups of 7, 8 and 8 in Crockford’s base 32, no two alike', async () => {
    const keys = await createLicenseKeys(bed, 200);
    expect(new Set(keys).size).toBe(200);
    for (const key of keys) {
      expect(key.slice(0, 5)).toBe('PAIN-');
      expect(key.slice(5)).toMatch(groups);
    }
    for (const place of [0, 5, 8, 14, 17, 23]) {
      expect(new Set(keys.map((key) => key.slice(5)[place])).size).toBeGreaterThan(15);
    }
  });

  it('begin with the product’s prefix: chosen, or from its name, or KEY', async () => {
    const prefix = async (product: string) => {
      const [first, ...rest] = (await keyOf(product)).split('-');
      expect(rest.join('-')).toMatch(groups);
      return first;
    };
    expect(await prefix(made.chosen)).toBe('LOGOIL1');
    expect(await prefix(made.accents)).toBe('X7RD');
    expect(await prefix(made.kanji)).toBe('KEY');
  });

  it('are found however they were typed, and shown as they are', async () => {
    const key = await keyOf(made.chosen);
    const typed = key
      .split('-')
      .map((part, at) => (at === 0 ? part : part.replaceAll('0', 'o').replaceAll('1', 'l')));
    const spellings = [
      key.toLowerCase(),
      key.replaceAll('-', ''),
      ` ${key}\n`,
      key.replaceAll('-', ' - '),
      key.replaceAll('-', '\u2014'),
      key.replaceAll('-', '\u2212'),
      Array.from(key).join(' '),
      typed.join('-'),
      typed.join('').toLowerCase(),
      typed.map((part) => part.replaceAll('l', 'I').replaceAll('o', 'O')).join('-'),
      typed.map((part) => part.replaceAll('l', 'i')).join('\t'),
      key.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    ];
    for (const spelling of spellings) {
      expect(expectStatus(await read(spelling), 200).license_key, spelling).toBe(key);
      const shown = expectStatus(await validate(bed.app, spelling, hwid), 201);
      expect(shown).toMatchObject({ license_key: key, metadata: hwid });
      expect(shown.email).toBe('buyer@example.com');
    }
  });

  it('are not found by another prefix, even one that only looks like theirs, or by a typo', async () => {
    const key = await keyOf(made.chosen);
    const rest = key.slice('LOGOIL1'.length);
    const last = key.endsWith('7') ? '8' : '7';
    const wrong = [
      `L0GOIL1${rest}`,
      `LOG0IL1${rest}`,
      `LOGOI11${rest}`,
      `logoll1${rest}`,
      `LOGOIL${rest}`,
      rest.slice(1),
      key.slice(0, -1) + last,
      key.slice(0, -1),
      `${key}${last}`,
      key.replace('-', '_'),
      key.replace('-', '.'),
      `"${key}"`,
    ];
    for (const spelling of wrong) {
      expectError(await read(spelling), ...notFound(spelling));
      expectError(await validate(bed.app, spelling, hwid), ...notFound(spelling));
    }
    expect(await storedMetadata(bed, key)).toEqual({});
  });
});

describe('custom and imported keys', () => {
  it('are kept as they are but for white space around them, and match exactly', async () => {
    const id = unique();
    for (const key of [`My Key ${id}`, `ключ-${id}`, `a+b&c=d:e;${id}`, `…${id}🔑`, `prod ${id}`]) {
      expect(expectStatus(await create(` \t${key}\u00a0\n`), 201).license_key).toBe(key);
      expect(expectStatus(await validate(bed.app, key, hwid), 201).license_key).toBe(key);
      expect(expectStatus(await read(`  ${key} `), 200).license_key).toBe(key);
      const others = [key.toUpperCase(), key.replace(' ', ''), `${key}.`, `x${key}`];
      for (const other of others.filter((one) => one !== key)) {
        expectError(await validate(bed.app, other, hwid), ...notFound(other));
      }
    }
  });

  it('match exactly even when they have the shape of one of ours', async () => {
    const ours = await keyOf();
    const key = ours.replace(/^PAIN/, 'Shop').replace(/.$/, 'z');
    expect(expectStatus(await create(key), 201).license_key).toBe(key);
    expectStatus(await read(key), 200);
    for (const other of [key.toUpperCase(), key.toLowerCase(), key.replaceAll('-', '')]) {
      expectError(await read(other), ...notFound(other));
      const list = await bed.server.call('GET', `/v2/memberships?license_key=${other}`);
      expect(expectStatus(list, 200).data).toEqual([]);
    }
    const canonical = `CANO${ours.slice(4)}`;
    expectStatus(await create(canonical), 201);
    const lower = canonical.toLowerCase();
    expectError(await read(lower), ...notFound(lower));
    const list = await bed.server.call('GET', `/v2/memberships?license_key=${lower}`);
    expect(expectStatus(list, 200).data).toEqual([]);
  });

  it('of 200 characters are taken, counted as people count', async () => {
    for (const key of [unique().padEnd(200, 'x'), `${'🔑'.repeat(190)}${unique()}`]) {
      expect(expectStatus(await create(key), 201).license_key).toBe(key);
      expectStatus(await validate(bed.app, key, hwid), 201);
    }
  });

  it.each([
    ['too long', 'x'.repeat(201)],
    ['empty', ''],
    ['blank', ' \t '],
    ['a dot', '.'],
    ['two dots', '..'],
    ['many dots', '.....'],
    ['like a membership’s id', 'mem_1'],
    ['like a company’s id', 'biz_x'],
    ['like an API key’s id', 'apik_x'],
    ['like a promo code’s id', ' promo_x'],
    ['with a slash', 'a/b'],
    ['with a backslash', 'a\\b'],
    ['with a question mark', 'a?b'],
    ['with a hash', 'a#b'],
    ['with a percent sign', 'a%41'],
    ['with NUL', 'a\u0000b'],
    ['with a line end', 'a\nb'],
    ['with a C1 control', 'a\u0085b'],
    ['with DEL', 'a\u007fb'],
    ['with half a character', 'a\ud800b'],
  ])('that are %s are refused', async (_, key) => {
    const message = /^Parameter :license_key is invalid\. \S/;
    expectError(await create(key), 400, 'invalid_parameter', message);
  });

  it('that meet a live key, or whose canonical form does, are taken', async () => {
    const key = await keyOf();
    const custom = `taken ${unique()}`;
    expectStatus(await create(custom), 201);
    const taken = [custom, ` ${custom} `, key, key.toLowerCase(), key.replaceAll('-', '')];
    for (const license_key of [...taken, key.replace('-', '').replaceAll('1', 'I')]) {
      expectError(await create(license_key), 409, 'license_key_taken', /\S/);
    }
    expectStatus(await create(custom.toUpperCase()), 201);
  });

  it('made at once by many are made once', async () => {
    const license_key = `race ${unique()}`;
    const answers = await Promise.all(Array.from({ length: 20 }, () => create(license_key)));
    const winners = answers.filter((answer) => answer.status === 201);
    expect(winners).toHaveLength(1);
    for (const answer of answers) {
      if (answer !== winners[0]) expectError(answer, 409, 'license_key_taken', /\S/);
    }
    expect(expectStatus(await read(license_key), 200).id).toBe(winners[0]?.body.id);
  });

  it('are unique within a company: another one may have the same, and each sees its own', async () => {
    const license_key = `shared ${unique()}`;
    const { apiKey, productId } = made.stranger;
    const ours = expectStatus(await create(license_key), 201);
    const theirs = expectStatus(
      await create(license_key, { product_id: productId }, apiKey.secret),
      201,
    );
    expect(theirs.id).not.toBe(ours.id);
    const path = membershipPath(license_key, 'validate_license');
    const ourAnswer = await bed.app.call('POST', path, { body: { metadata: { HWID: 'ours' } } });
    expect(expectStatus(ourAnswer, 201).id).toBe(ours.id);
    const options = { apiKey: apiKey.secret, body: { metadata: { HWID: 'theirs' } } };
    expect(expectStatus(await bed.server.call('POST', path, options), 201).id).toBe(theirs.id);
    expect(await storedMetadata(bed, ours.id)).toEqual({ HWID: 'ours' });
  });
});

describe('shuffle_license', () => {
  const shuffle = async (idOrKey: string) => {
    const answer = await bed.server.call('POST', membershipPath(idOrKey, 'shuffle_license'));
    return expectStatus(answer, 201).license_key ?? '';
  };

  it('gives a new key of the product and keeps the binding', async () => {
    const key = await keyOf();
    expectStatus(await validate(bed.app, key, hwid), 201);
    const fresh = await shuffle(key);
    expect(fresh).not.toBe(key);
    expect(fresh.slice(0, 5)).toBe('PAIN-');
    expect(fresh.slice(5)).toMatch(groups);
    expect(expectStatus(await validate(bed.app, fresh.toLowerCase(), hwid), 201).license_key).toBe(
      fresh,
    );
    expectError(await validate(bed.app, fresh, { HWID: 'other' }), ...mismatch);
  });

  it.each(['made', 'custom'])('retires a %s key for good, in every spelling', async (origin) => {
    const custom = `retired ${unique()}`;
    const { id, license_key: key } = await createMembership(
      bed,
      origin === 'custom' ? { license_key: custom } : {},
    );
    const fresh = await shuffle(id);
    const old = origin === 'made' ? [key, key.toLowerCase(), key.replaceAll('-', '')] : [key];
    for (const spelling of old) {
      expectError(await validate(bed.app, spelling, hwid), ...notFound(spelling));
      expectError(await read(spelling), ...notFound(spelling));
      for (const verb of ['terminate', 'shuffle_license', 'reset_license', 'suspend']) {
        const answer = await bed.server.call('POST', membershipPath(spelling, verb));
        expectError(answer, ...notFound(spelling));
      }
      expectError(await create(spelling), 409, 'license_key_taken', /\S/);
    }
    const again = await shuffle(fresh);
    for (const spelling of [fresh, key]) {
      expectError(await read(spelling), ...notFound(spelling));
      expectError(await create(spelling), 409, 'license_key_taken', /\S/);
    }
    expect(expectStatus(await read(again), 200).id).toBe(id);
  });

  it('at once by many leaves one key that works, and every other is retired', async () => {
    const { id } = await createMembership(bed);
    const keys = await Promise.all(Array.from({ length: 10 }, () => shuffle(id)));
    const last = expectStatus(await read(id), 200).license_key ?? '';
    expect(new Set(keys).size).toBe(10);
    expect(keys).toContain(last);
    for (const key of keys)
      expectStatus(await validate(bed.app, key, hwid), key === last ? 201 : 404);
  });
});

it('no key, e-mail or metadata is ever in the log, whatever became of the call', async () => {
  const email = `secret-${unique()}@example.com`;
  const key = (await createMembership(bed, { email })).license_key;
  const custom = `secret-${unique()}`;
  const machine = { HWID: `machine-${unique()}` };
  expectStatus(await create(custom, { email }), 201);
  expectStatus(await create(custom, { email }), 409);
  expectStatus(await create(`${custom}/`, { email }), 400);
  for (const one of [key, custom]) {
    expectStatus(await validate(bed.app, one, machine), 201);
    expectStatus(await validate(bed.app, one, { HWID: 'other' }), 400);
    expectStatus(await validate(bed.app, one, { ...machine, x: null }), 400);
    expectStatus(await validate(bed.app, `${one}x`, machine), 404);
    await bed.app.call('POST', `/v2/memberships/${encodeURIComponent(one)}%zz/validate_license`);
    await bed.server.call('GET', `/v2/nothing?license_key=${encodeURIComponent(one)}`);
    expectStatus(await bed.server.call('POST', membershipPath(one, 'shuffle_license')), 201);
  }
  await bed.app.call('POST', '/v2/x', {
    headers: { 'transfer-encoding': 'chunked' },
    rawBody: key,
  });
  const { output, stop } = bed.node.process;
  await until('something in the log', () => output().length > 0);
  await stop();
  const { serverKey, clientKey } = bed.shop;
  const secrets = [key, custom, email, machine.HWID, serverKey.secret, clientKey.secret];
  for (const secret of secrets) expect(output()).not.toContain(secret);
});
