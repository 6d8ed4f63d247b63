import { describe, expect, it } from 'vitest';
import {
  expectError,
  invalidMetadata,
  mismatch,
  notFound,
  unauthorized,
} from '../support/expect-error.ts';
import type { Answer } from '../support/http-client.ts';
import { createApiKey } from '../support/latchkey.ts';
import {
  createMembership,
  expectStatus,
  membershipPath,
  storedMetadata,
  useTestBed,
  validate,
} from '../support/test-bed.ts';

const bed = useTestBed();
const unknownKey = 'PAIN-0000000-00000000-00000000';

const read = (path: string) => bed.server.call('GET', path);
const notARoute = (path: string) => [404, 'route_not_found', `Route ${path} not found`] as const;

describe('paths', () => {
  it.each([
    '/api/v2/memberships',
    '/v2/memberships',
    '/v2//memberships',
    '/api//v2//memberships',
    '//v2/memberships',
    '///api/v2///memberships',
    '/v2/memberships/',
  ])('%s/{id} reads a membership and %s lists them', async (path) => {
    const { id, license_key: key } = await createMembership(bed);
    for (const spelling of [id, key]) {
      expect(expectStatus(await read(`${path}/${spelling}`), 200).id).toBe(id);
      expect(expectStatus(await read(`${path}//${spelling}?expand=`), 200).id).toBe(id);
    }
    expect(expectStatus(await read(`${path}?per=1`), 200).data).toHaveLength(1);
    const body = { metadata: { HWID: 'a' } };
    const answer = await bed.app.call('POST', `${path}/${key}//validate_license`, { body });
    expectStatus(answer, 201);
  });

  it('a doubled slash before a key that is a word is a doubled slash and no more', async () => {
    const license_key = `my_key_${Math.random()
      .toString(36)
      .replace(/[^a-z]/g, '')}`;
    const { id } = await createMembership(bed, { license_key });
    expect(expectStatus(await read(`/v2/memberships//${license_key}`), 200).id).toBe(id);
    const body = { metadata: { HWID: 'a' } };
    const updated = await bed.server.call('PATCH', `/v2/memberships//${license_key}`, { body });
    expect(expectStatus(updated, 200).id).toBe(id);
  });

  it.each([
    '/api/v2/memberships//validate_license',
    '/v2/memberships//validate_license',
    '/v2//memberships//validate_license',
    '/v2/memberships///validate_license',
    '/v2/memberships//validate_license/',
    '/v2/memberships//validate_license?expand=user',
  ])('an empty key field is a validation of an unknown key: %s', async (path) => {
    for (const client of [bed.app, bed.server]) {
      const answer = await client.call('POST', path, { body: { metadata: { HWID: 'a' } } });
      expectError(answer, ...notFound('validate_license'));
      expectError(await client.call('POST', path), ...invalidMetadata());
    }
  });

  it.each([
    ['GET', '/v2/nothing/here'],
    ['GET', '/api/v2'],
    ['GET', '/v1/memberships'],
    ['GET', '/v2//memberships/x/y/z'],
    ['DELETE', '/v2/memberships/x'],
    ['PUT', '/api/v2/memberships/x'],
    ['GET', '/v2/memberships/x/validate_license'],
    ['PATCH', '/v2/memberships/x/validate_license'],
    ['POST', '/v2/memberships/x/destroy'],
  ])('404 names an unknown route as it was sent: %s %s', async (method, path) => {
    expectError(await bed.server.call(method, path), ...notARoute(path));
    expectError(await bed.server.call(method, `${path}?a=b`), ...notARoute(path));
    expectError(await bed.server.call(method, path, { apiKey: null }), ...notARoute(path));
  });

  it.each([
    '%',
    '%zz',
    '%ff',
    '%c3%28',
    '%00',
    '%2e%2e',
    '..%2f..%2fetc',
    '%252f',
    '%20',
    'a%0d%0ab',
  ])('a strange key in a path is refused and never more than that: %s', async (encoded) => {
    const path = `/v2/memberships/${encoded}/validate_license`;
    const answer = await bed.app.call('POST', path, { body: { metadata: { HWID: 'a' } } });
    expect([400, 404], answer.text).toContain(answer.status);
    const type = answer.status === 400 ? 'invalid_parameter' : 'membership_not_found';
    expectError(answer, answer.status, type, /\S/);
  });
});

describe('the API key', () => {
  it('is read from Authorization: Bearer, whatever its case, and from nothing else', async () => {
    const { id } = await createMembership(bed);
    const { secret } = bed.shop.serverKey;
    const send = (headers: Record<string, string>, query = '') =>
      bed.server.call('GET', `${membershipPath(id)}${query}`, { apiKey: null, headers });
    for (const scheme of ['Bearer', 'bearer', 'BEARER']) {
      expectStatus(await send({ authorization: `${scheme} ${secret}` }), 200);
    }
    const basic = `Basic ${Buffer.from(`${secret}:`).toString('base64')}`;
    for (const authorization of [secret, basic, `Token ${secret}`, 'Bearer', 'Bearer ', '']) {
      expectError(await send({ authorization }), ...unauthorized);
    }
    expectError(await send({ 'x-api-key': secret, cookie: `token=${secret}` }), ...unauthorized);
    expectError(await send({}, `?api_key=${secret}&token=${secret}`), ...unauthorized);
  });

  it('is asked of HEAD as of GET', async () => {
    const { id } = await createMembership(bed);
    for (const path of [membershipPath(id), '/api/v2/memberships']) {
      expect((await bed.server.call('HEAD', path, { apiKey: null })).status).toBe(401);
      expect((await bed.app.call('HEAD', path)).status).toBe(403);
      expect((await bed.server.call('HEAD', path)).status).toBe(200);
    }
  });
});

describe('bodies', () => {
  const empties: [string, Record<string, string>, string | undefined][] = [
    ['nothing at all', {}, undefined],
    ['no body of a content type', { 'content-type': 'application/json' }, undefined],
    ['no body of a text', { 'content-type': 'text/plain' }, undefined],
    ['no body of a type that is none', { 'content-type': 'nonsense' }, undefined],
    ['a length of 0', { 'content-length': '0' }, undefined],
    ['an empty form', { 'content-type': 'application/x-www-form-urlencoded' }, ''],
    ['an empty part', { 'content-type': 'multipart/form-data; boundary=x' }, ''],
    ['empty chunks', { 'transfer-encoding': 'chunked', 'content-type': 'text/html' }, undefined],
    ['empty chunks of no type', { 'transfer-encoding': 'chunked' }, undefined],
  ];

  it.each(empties)('%s is {} where no body is required', async (_, headers, rawBody) => {
    const { license_key: key } = await createMembership(bed);
    const options = { headers, ...(rawBody !== undefined && { rawBody }) };
    for (const verb of ['reset_license', 'suspend', 'reinstate', 'terminate']) {
      expectStatus(await bed.server.call('POST', membershipPath(key, verb), options), 201);
    }
  });

  it.each(empties)('%s is no metadata where metadata is required', async (_, headers, rawBody) => {
    const { license_key: key } = await createMembership(bed);
    const options = { headers, ...(rawBody !== undefined && { rawBody }) };
    const answer = await bed.app.call('POST', membershipPath(key, 'validate_license'), options);
    expectError(answer, ...invalidMetadata());
  });

  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/json;charset=UTF-8',
    'Application/JSON',
    'application/json;',
    'application/json; ;',
    'application/json; charset',
    'application/vnd.api+json',
  ])('JSON is read when it is sent as %s', async (type) => {
    const { license_key: key } = await createMembership(bed);
    const options = { body: { metadata: { HWID: 'ü' } }, headers: { 'content-type': type } };
    const answer = await bed.app.call('POST', membershipPath(key, 'validate_license'), options);
    expect(expectStatus(answer, 201).metadata).toEqual({ HWID: 'ü' });
  });

  it('are never coerced and never stripped', async () => {
    const { license_key: key } = await createMembership(bed);
    const metadata = { number: 1, text: '1', truth: true, word: 'true', list: ['1', 1], o: {} };
    const body = { metadata, email: 'x', unknown: { deep: 1 } };
    const path = membershipPath(key, 'validate_license');
    const answer = await bed.app.call('POST', path, { body });
    expect(expectStatus(answer, 201).metadata).toStrictEqual(metadata);
    expect(await storedMetadata(bed, key)).toStrictEqual(metadata);
    expectError(await validate(bed.app, key, { ...metadata, number: '1' }), ...mismatch);
    expectError(await validate(bed.app, key, { ...metadata, truth: 'true' }), ...mismatch);
    expectError(await validate(bed.app, key, { ...metadata, list: ['1', '1'] }), ...mismatch);
  });

  it('of 64 KiB are read, larger ones are 413 and name the limit', async () => {
    const { license_key: key } = await createMembership(bed);
    const path = membershipPath(key, 'validate_license');
    const bodyOf = (bytes: number) => {
      const start = '{"metadata": {"HWID": "a"}, "rest": "';
      return `${start}${'x'.repeat(bytes - start.length - 2)}"}`;
    };
    expectStatus(await bed.app.call('POST', path, { rawBody: bodyOf(65_536) }), 201);
    const tooLarge = [413, 'body_too_large', /\b64 KiB\b/] as const;
    expectError(await bed.app.call('POST', path, { rawBody: bodyOf(65_537) }), ...tooLarge);
    const chunked = await fetch(bed.node.process.url + path, {
      method: 'POST',
      duplex: 'half',
      body: new Blob([bodyOf(65_537)]).stream(),
      headers: {
        authorization: `Bearer ${bed.shop.clientKey.secret}`,
        'content-type': 'application/json',
      },
    });
    expect(chunked.status).toBe(413);
    expect(await chunked.json()).toMatchObject({ error: { type: 'body_too_large' } });
  });
});

describe('CORS', () => {
  const origin = 'https://app.example.com';
  const allowed = (answer: Answer) => answer.headers['access-control-allow-origin'];

  it.each(['memberships', `memberships/${unknownKey}/validate_license`, 'anything/else'])(
    'a preflight of %s is 204 without an API key and allows what clients send',
    async (path) => {
      for (const base of ['/api/v2', '/v2', '/v2/']) {
        const answer = await bed.server.call('OPTIONS', `${base}/${path}`, {
          apiKey: null,
          headers: {
            origin,
            'access-control-request-method': 'PATCH',
            'access-control-request-headers': 'authorization, content-type, idempotency-key',
          },
        });
        expect([answer.status, answer.text]).toEqual([204, '']);
        expect(allowed(answer)).toBe('*');
        expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
        const headers = String(answer.headers['access-control-allow-headers']).toLowerCase();
        for (const name of ['authorization', 'content-type', 'idempotency-key']) {
          expect(headers.split(/ *, */)).toContain(name);
        }
        const methods = String(answer.headers['access-control-allow-methods']).split(/ *, */);
        expect(methods).toEqual(expect.arrayContaining(['GET', 'POST', 'PATCH']));
      }
    },
  );

  it('every answer of a bearer route may be read from anywhere, refusals too, without credentials', async () => {
    const { id, license_key: key } = await createMembership(bed);
    const headers = { origin };
    const body = { metadata: { HWID: 'a' } };
    const validation = membershipPath(key, 'validate_license');
    const large = { headers, rawBody: JSON.stringify('x'.repeat(70_000)) };
    const answers = {
      200: await bed.server.call('GET', membershipPath(id), { headers }),
      201: await bed.app.call('POST', validation, { headers, body }),
      400: await bed.app.call('POST', validation, { headers, body: { metadata: { HWID: 'b' } } }),
      401: await bed.app.call('POST', validation, { headers, body, apiKey: null }),
      403: await bed.app.call('GET', membershipPath(id), { headers }),
      404: await bed.app.call('POST', membershipPath('x', 'validate_license'), { headers, body }),
      413: await bed.app.call('POST', validation, large),
    };
    for (const [status, answer] of Object.entries(answers)) {
      expect(answer.status).toBe(Number(status));
      expect(allowed(answer), status).toBe('*');
      expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
      const exposed = String(answer.headers['access-control-expose-headers']).toLowerCase();
      expect(exposed.split(/ *, */)).toEqual(
        expect.arrayContaining(['retry-after', 'x-request-id']),
      );
    }
  });
});

describe('every answer', () => {
  it('has the contract’s shape even where the request could not be read as HTTP', async () => {
    const path = membershipPath(unknownKey, 'validate_license');
    const twoLengths = { headers: { 'transfer-encoding': 'chunked' }, body: { metadata: {} } };
    const unclear = await bed.app.call('POST', path, twoLengths);
    expectError(unclear, 400, 'invalid_parameter', /\S/);
    const large = await bed.app.call('GET', path, { headers: { 'x-large': 'x'.repeat(20_000) } });
    expectError(large, 431, 'invalid_parameter', /\bheaders\b/);
    const next = await bed.app.call('POST', path, { body: { metadata: {} } });
    expectError(next, ...notFound(unknownKey));
  });

  it('carries a request id of its own', async () => {
    const answers = [
      await bed.server.call('GET', '/v2/memberships'),
      await bed.server.call('GET', '/v2/memberships', { apiKey: null }),
      await bed.server.call('GET', '/v2/nothing', { headers: { 'x-request-id': 'mine' } }),
      await bed.app.call('POST', '/v2/memberships/x/validate_license', { rawBody: '{' }),
    ];
    const ids = answers.map((answer) => answer.headers['x-request-id']);
    expect(new Set(ids).size).toBe(answers.length);
    for (const id of ids) expect(id).toMatch(/^\S{8,}$/);
    expect(ids).not.toContain('mine');
  });
});

describe('the order of judgement', () => {
  it('is API key, scope, parameters, look-up, lapsed, metadata', async () => {
    const { env } = bed.installation;
    const wrongScope = await createApiKey(env, bed.shop.companyId, ['list_memberships']);
    const active = await createMembership(bed);
    expectStatus(await validate(bed.app, active.license_key, { HWID: 'a' }), 201);
    const lapsed = await createMembership(bed);
    expectStatus(await validate(bed.app, lapsed.license_key, { HWID: 'a' }), 201);
    await bed.server.call('POST', membershipPath(lapsed.id, 'suspend'));

    const send = (apiKey: string | null, key: string, rawBody: string) =>
      bed.app.call('POST', membershipPath(key, 'validate_license'), { apiKey, rawBody });
    const { secret } = bed.shop.clientKey;
    const large = `{"metadata": {}, "rest": "${'x'.repeat(70_000)}"}`;
    const bad = ['{"metadata": {"HWID": ""}}', '{"metadata": {"HWID": null}}', '{}', '{', large];
    const other = '{"metadata": {"HWID": "b"}}';
    for (const body of bad) {
      for (const key of [unknownKey, lapsed.license_key, active.license_key]) {
        expectError(await send(null, key, body), ...unauthorized);
        expectError(await send(wrongScope.secret, key, body), 403, 'missing_scope', /^Forbidden/);
        const judged = await send(secret, key, body);
        if (body === large) expectError(judged, 413, 'body_too_large', /\S/);
        else expectError(judged, ...invalidMetadata());
      }
    }
    expectError(await send(secret, unknownKey, other), ...notFound(unknownKey));
    const inactive = await send(secret, lapsed.license_key, other);
    expectError(inactive, 403, 'membership_inactive', /\S/);
    expectError(await send(secret, active.license_key, other), ...mismatch);
    expectStatus(await send(secret, active.license_key, '{"metadata": {"HWID": "a"}}'), 201);
  });

  it('is the same for updates and free days: scope, parameters, look-up', async () => {
    const tooLong = { metadata: { HWID: 'x'.repeat(501) } };
    for (const method of ['POST', 'PATCH']) {
      const path = membershipPath(unknownKey);
      const send = (apiKey: string | null, body: object) =>
        bed.server.call(method, path, { apiKey, body });
      expectError(await send(null, tooLong), ...unauthorized);
      expectError(await send(bed.shop.clientKey.secret, tooLong), 403, 'missing_scope', /\S/);
      expectError(await send(bed.shop.serverKey.secret, tooLong), ...invalidMetadata('"HWID"'));
      expectError(await send(bed.shop.serverKey.secret, {}), ...invalidMetadata());
      const valid = await send(bed.shop.serverKey.secret, { metadata: {} });
      expectError(valid, ...notFound(unknownKey));
    }
    const path = membershipPath(unknownKey, 'add_free_days');
    const none = await bed.server.call('POST', path, { body: { days: 0 } });
    expectError(none, 400, 'invalid_parameter', /:days/);
  });
});
