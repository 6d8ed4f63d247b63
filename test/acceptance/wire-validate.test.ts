import { describe, expect, it } from 'vitest';
import {
  expectError,
  invalidMetadata,
  mismatch,
  notFound,
  unauthorized,
} from '../support/expect-error.ts';
import type { HttpClient } from '../support/http-client.ts';
import { cli, createApiKey } from '../support/latchkey.ts';
import { queryDatabase } from '../support/sql.ts';
import {
  createMembership,
  expectStatus,
  membershipPath,
  storedMetadata,
  useTestBed,
  validate,
} from '../support/test-bed.ts';

const bed = useTestBed();

const members = (
  'id product access_pass user plan promo_code email stripe_subscription_id stripe_customer_id ' +
  'status valid cancel_at_period_end payment_processor license_key metadata quantity ' +
  'wallet_address custom_fields_responses custom_fields_responses_v2 discord nft_tokens ' +
  'expires_at renewal_period_start renewal_period_end created_at manage_url affiliate_page_url ' +
  'affiliate_username checkout_session telegram_account_id phone_number'
).split(' ');

/** Validates with a body that goes out as it is written. */
function validateRaw(idOrKey: string, rawBody: string | Buffer, client: HttpClient = bed.app) {
  return client.call('POST', membershipPath(idOrKey, 'validate_license'), { rawBody });
}

async function bound(metadata: unknown) {
  const membership = await createMembership(bed);
  expectStatus(await validate(bed.app, membership.license_key, metadata), 201);
  return membership;
}

describe('the table of validations', () => {
  it('an unbound key validates without a machine and stays unbound', async () => {
    const { license_key: key } = await createMembership(bed);
    expect(expectStatus(await validate(bed.app, key, {}), 201).metadata).toStrictEqual({});
    expect(await storedMetadata(bed, key)).toStrictEqual({});
    expectStatus(await validate(bed.app, key, { HWID: 'first' }), 201);
  });

  it('an unbound key binds to the first machine and the answer already shows it', async () => {
    const { license_key: key } = await createMembership(bed);
    const sent = { HWID: 'A1', cores: 8, ssd: true, disks: ['x', { y: 1.5, z: null }] };
    expect(expectStatus(await validate(bed.app, key, sent), 201).metadata).toStrictEqual(sent);
    expect(await storedMetadata(bed, key)).toStrictEqual(sent);
  });

  it('a bound key lets the same metadata in, whatever the order of its members', async () => {
    const { license_key: key } = await bound({ a: 1, b: { c: 'x', d: [1, 2] } });
    const answer = await validateRaw(key, '{"metadata": {"b": {"d": [1, 2], "c": "x"}, "a": 1}}');
    const shown = expectStatus(answer, 201).metadata;
    expect(shown).toStrictEqual({ a: 1, b: { c: 'x', d: [1, 2] } });
    expect(await storedMetadata(bed, key)).toStrictEqual(shown);
  });

  it.each([
    ['another value', { HWID: 'other', os: 'linux' }],
    ['a value that the bound one contains', { HWID: 'secret', os: 'linux' }],
    ['one member more', { HWID: 'secret machine', os: 'linux', extra: 1 }],
    ['one member less', { HWID: 'secret machine' }],
    ['a member of another name', { hwid: 'secret machine', os: 'linux' }],
    ['no member at all', {}],
  ])('a bound key refuses %s, shows nothing of the binding and keeps it', async (_, sent) => {
    const { license_key: key } = await bound({ HWID: 'secret machine', os: 'linux' });
    const answer = await validate(bed.app, key, sent);
    expectError(answer, ...mismatch);
    expect(answer.text).not.toContain('secret machine');
    expect(await storedMetadata(bed, key)).toStrictEqual({ HWID: 'secret machine', os: 'linux' });
    expectStatus(await validate(bed.app, key, { HWID: 'secret machine', os: 'linux' }), 201);
  });

  it('the answer is a membership with the members of the contract and no other', async () => {
    const created = await createMembership(bed);
    const body = expectStatus(await validate(bed.app, created.license_key, { HWID: 'a' }), 201);
    expect(Object.keys(body).sort()).toStrictEqual([...members].sort());
    expect(body).toMatchObject({
      id: created.id,
      product: bed.shop.productId,
      access_pass: bed.shop.productId,
      promo_code: null,
      status: 'completed',
      valid: true,
      cancel_at_period_end: false,
      license_key: created.license_key,
      metadata: { HWID: 'a' },
      quantity: 1,
      custom_fields_responses: {},
      custom_fields_responses_v2: {},
      discord: null,
      nft_tokens: [],
      expires_at: null,
      created_at: created.created_at,
    });
  });
});

describe('the table of answers', () => {
  it.each([
    ['no metadata', '{}'],
    ['no body', ''],
    ['metadata that is null', '{"metadata": null}'],
    ['metadata that is a text', '{"metadata": "{}"}'],
    ['metadata that is a list', '{"metadata": []}'],
    ['metadata that is a number', '{"metadata": 1}'],
    ['metadata under a name in capitals', '{"Metadata": {}}'],
    ['a body that is a list', '[{"metadata": {}}]'],
    ['a body that is null', 'null'],
    ['a body that is a text', '"metadata"'],
    ['a body that ends early', '{"metadata": {"HWID": "a"}'],
    ['a body with single quotes', "{'metadata': {}}"],
    ['a body with NaN', '{"metadata": {"a": NaN}}'],
    ['a body with a form', 'metadata[HWID]=a'],
    ['a body that is not UTF-8', Buffer.from('{"metadata": {"HWID": "caf\xe9"}}', 'latin1')],
  ])('400 invalid_parameter names metadata for %s', async (_, rawBody) => {
    const { license_key: key } = await createMembership(bed);
    expectError(await validateRaw(key, rawBody), ...invalidMetadata());
    expect(await storedMetadata(bed, key)).toStrictEqual({});
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/jsonp',
    'multipart/form-data; boundary=x',
    'nonsense',
  ])('400 invalid_parameter names metadata for the content type %s', async (type) => {
    const { license_key: key } = await createMembership(bed);
    const answer = await bed.app.call('POST', membershipPath(key, 'validate_license'), {
      body: { metadata: { HWID: 'a' } },
      headers: { 'content-type': type },
    });
    expectError(answer, ...invalidMetadata('application/json'));
    expect(await storedMetadata(bed, key)).toStrictEqual({});
  });

  it('401 has one body for no API key and for unknown, malformed, revoked and expired ones', async () => {
    const { license_key: key } = await createMembership(bed);
    const { env } = bed.installation;
    const { companyId, clientKey } = bed.shop;
    const doomed = await createApiKey(env, companyId, ['validate_license']);
    const expired = await createApiKey(env, companyId, ['validate_license']);
    await cli(env, 'api-key', 'revoke', doomed.id);
    const expire = `update api_keys set expires_at = 1 where id = '${expired.id}'`;
    await queryDatabase(bed.installation.database, expire);
    const last = clientKey.secret.at(-1) === 'a' ? 'b' : 'a';
    const other = clientKey.secret.startsWith('lk_test_') ? 'lk_' : 'lk_test_';
    const apiKeys = [
      null,
      '',
      doomed.secret,
      expired.secret,
      clientKey.secret.slice(0, -1) + last,
      clientKey.secret.toLowerCase(),
      clientKey.secret.replace(/^lk_/, other),
      clientKey.id,
      key,
      `${clientKey.secret} ${clientKey.secret}`,
    ];
    for (const apiKey of apiKeys) {
      const answer = await bed.app.call('POST', membershipPath(key, 'validate_license'), {
        apiKey,
        body: { metadata: { HWID: 'a' } },
      });
      expectError(answer, ...unauthorized);
    }
    expect(await storedMetadata(bed, key)).toStrictEqual({});
  });

  it('403 missing_scope names the scope that the API key lacks', async () => {
    const { license_key: key } = await createMembership(bed);
    const { env } = bed.installation;
    const reader = await createApiKey(env, bed.shop.companyId, ['retrieve_membership']);
    const answer = await bed.app.call('POST', membershipPath(key, 'validate_license'), {
      apiKey: reader.secret,
      body: { metadata: { HWID: 'a' } },
    });
    expectError(answer, 403, 'missing_scope', /^Forbidden\b.*\bvalidate_license\b/);
    expect(await storedMetadata(bed, key)).toStrictEqual({});
  });

  it('403 membership_inactive says what a lapsed membership is and since when, even to its own machine', async () => {
    const day = new Date().toISOString().slice(0, 10);
    const cases = [
      ['expired', '2021-03-04', undefined],
      ['canceled', day, 'terminate'],
      ['suspended', day, 'suspend'],
    ] as const;
    for (const [word, since, verb] of cases) {
      const expires_at = verb === undefined ? Date.UTC(2021, 2, 4, 5) / 1000 : null;
      const { license_key: key } = await createMembership(bed, { expires_at });
      if (verb !== undefined) {
        expectStatus(await validate(bed.app, key, { HWID: 'mine' }), 201);
        expectStatus(await bed.server.call('POST', membershipPath(key, verb)), 201);
      }
      for (const metadata of [{ HWID: 'mine' }, { HWID: 'other' }, {}]) {
        const answer = await validate(bed.app, key, metadata);
        expectError(
          answer,
          403,
          'membership_inactive',
          new RegExp(`\\b${word}\\b.*\\b${since}\\b`),
        );
      }
      expect(await storedMetadata(bed, key)).toStrictEqual(verb ? { HWID: 'mine' } : {});
    }
  });

  it('404 quotes what was sent, alike for unknown keys, other companies and products out of reach', async () => {
    const { env } = bed.installation;
    const [stranger, product] = await Promise.all([
      cli<{ id: string }>(env, 'company', 'create', '--title', 'Stranger').then((company) =>
        createApiKey(env, company.id),
      ),
      cli<{ id: string }>(
        env,
        ...['product', 'create', '--company', bed.shop.companyId, '--name', 'Other'],
      ),
    ]);
    const limited = await createApiKey(env, bed.shop.companyId, ['validate_license'], [product.id]);
    const ours = await createMembership(bed);
    const { clientKey } = bed.shop;
    const cases = [
      [clientKey.secret, 'PAIN-0000000-00000000-00000000'],
      [clientKey.secret, 'mem_00000000000000'],
      [clientKey.secret, 'a key “with” <marks> & spaces/slash'],
      [stranger.secret, ours.license_key],
      [stranger.secret, ours.id],
      [limited.secret, ours.license_key],
      [limited.secret, ours.id],
    ] as const;
    for (const [apiKey, asSent] of cases) {
      const answer = await bed.app.call('POST', membershipPath(asSent, 'validate_license'), {
        apiKey,
        body: { metadata: { HWID: 'a' } },
      });
      expectError(answer, ...notFound(asSent));
    }
    expect(await storedMetadata(bed, ours.id)).toStrictEqual({});
  });
});

describe('an API key without retrieve_membership', () => {
  it('gets ids in the place of what it asks to expand', async () => {
    const { license_key: key, user, plan } = await createMembership(bed);
    const path = `${membershipPath(key, 'validate_license')}?expand=product,user,plan`;
    const body = { metadata: { HWID: 'a' } };
    const product = bed.shop.productId;
    const shown = expectStatus(await bed.app.call('POST', path, { body }), 201);
    expect(shown).toMatchObject({ product, access_pass: product, user, plan });
    const full = expectStatus(await bed.server.call('POST', path, { body }), 201);
    expect(full).toMatchObject({ user: { id: user }, plan: { id: plan } });
  });

  it('sees e-mail and key of a membership that it names by its license key', async () => {
    const { license_key: key } = await createMembership(bed, { email: 'Buyer@Example.com' });
    for (const metadata of [{}, { HWID: 'a' }, { HWID: 'a' }]) {
      const shown = expectStatus(await validate(bed.app, key, metadata), 201);
      expect(shown).toMatchObject({
        license_key: key,
        email: 'Buyer@Example.com',
        stripe_subscription_id: null,
        stripe_customer_id: null,
        phone_number: null,
        wallet_address: null,
        custom_fields_responses: {},
        custom_fields_responses_v2: {},
      });
    }
  });

  it('sees neither e-mail nor key of a membership that it names by its id', async () => {
    const { id, license_key: key } = await createMembership(bed, { email: 'hidden@example.com' });
    const unbound = await validate(bed.app, id, {});
    expectStatus(unbound, 201);
    expectStatus(await validate(bed.app, key, { HWID: 'a' }), 201);
    const matching = await validate(bed.app, id, { HWID: 'a' });
    for (const answer of [unbound, matching]) {
      expect(expectStatus(answer, 201)).toMatchObject({ id, license_key: null, email: null });
      expect(answer.text).not.toContain('hidden@example.com');
      expect(answer.text).not.toContain(key);
    }
    expectError(await validate(bed.app, id, { HWID: 'b' }), ...mismatch);
  });

  it('may not bind a membership that it names by its id', async () => {
    const { id } = await createMembership(bed);
    const answer = await validate(bed.app, id, { HWID: 'a' });
    expectError(answer, 403, 'missing_scope', /^Forbidden\b.*\bretrieve_membership\b/);
    expect(await storedMetadata(bed, id)).toStrictEqual({});
    const shown = expectStatus(await validate(bed.server, id, { HWID: 'b' }), 201);
    expect(shown).toMatchObject({ metadata: { HWID: 'b' }, email: 'buyer@example.com' });
    expect(shown.license_key).toEqual(expect.any(String));
  });

  it('that may only validate can do nothing else', async () => {
    const { license_key: key } = await createMembership(bed);
    const calls = [
      ['GET', '/api/v2/memberships'],
      ['POST', '/api/v2/memberships'],
      ['GET', membershipPath(key)],
      ['POST', membershipPath(key)],
      ['PATCH', membershipPath(key)],
      ...'cancel terminate add_free_days reset_license shuffle_license suspend reinstate'
        .split(' ')
        .map((verb) => ['POST', membershipPath(key, verb)]),
    ] as [string, string][];
    for (const [method, path] of calls) {
      const body = { metadata: { HWID: 'a' }, days: 1 };
      const answer = await bed.app.call(method, path, method === 'GET' ? {} : { body });
      expectError(answer, 403, 'missing_scope', /^Forbidden\b.*_/);
    }
    const after = expectStatus(await bed.server.call('GET', membershipPath(key)), 200);
    expect(after).toMatchObject({ metadata: {}, status: 'completed', valid: true });
  });
});
