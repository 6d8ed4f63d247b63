import { afterEach, describe, expect, it } from 'vitest';
import {
  closedPort,
  type ScriptedServer,
  type Step,
  startScriptedServer,
} from '../../../test/support/scripted-server.ts';
import { makeLicenseKey } from '../../server/src/memberships/license-key.ts';
import { createLatchkey, type LatchkeyOptions, type LicenseResult } from './index.ts';

const goodKey = makeLicenseKey('STAR', () => new Uint8Array(20));
/** Its third group has one wrong character. */
const typo = goodKey.replace(/.$/, (last) => (last === 'Z' ? 'Y' : 'Z'));
const servers: ScriptedServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** Asks a server with this script, without waits between attempts. */
async function ask(
  steps: readonly Step[],
  { key = goodKey, options = {} }: { key?: string; options?: Partial<LatchkeyOptions> } = {},
): Promise<{ result: LicenseResult; requests: ScriptedServer['requests'] }> {
  const server = await startScriptedServer(...steps);
  servers.push(server);
  const latchkey = createLatchkey({
    baseUrl: server.url,
    apiKey: 'lk_example',
    longestWaitMs: 0,
    ...options,
  });
  return { result: await latchkey.validateLicense(key, { HWID: 'pc' }), requests: server.requests };
}

function refusal(status: number, type: string | undefined, message: string): Step {
  const error = { status, code: status, ...(type && { type }), message, docs: '' };
  return { status, body: { error }, headers: { 'x-request-id': 'req_1' } };
}

const membership = { id: 'mem_1', valid: true, status: 'completed', metadata: { HWID: 'pc' } };
const mismatch = 'Please reset your key to use on a new machine';
const notFound = `No such Membership found with the provided ID: ${goodKey}`;

describe('what the server answers and what the app is told', () => {
  const known: readonly [string, Step, Partial<Record<string, unknown>>][] = [
    ['a 201', { status: 201, body: membership }, { ok: true, reason: 'valid', membership }],
    [
      'a 201 that says "not valid"',
      { status: 201, body: { ...membership, valid: false, status: 'expired' } },
      { ok: false, reason: 'lapsed', membershipStatus: 'expired' },
    ],
    ['a mismatch', refusal(400, 'metadata_mismatch', mismatch), { reason: 'other_machine' }],
    [
      'a mismatch of a server without types',
      refusal(400, undefined, mismatch),
      { reason: 'other_machine' },
    ],
    [
      'a malformed request',
      refusal(400, 'invalid_parameter', 'Parameter :metadata is invalid. Why.'),
      { reason: 'invalid_request', detail: 'Parameter :metadata is invalid. Why.' },
    ],
    [
      'a body that is too large',
      refusal(413, 'body_too_large', 'At most 64 KiB.'),
      { reason: 'invalid_request', detail: 'At most 64 KiB.' },
    ],
    ['a wrong API key', refusal(401, 'unauthorized', 'Unauthorized'), { reason: 'bad_api_key' }],
    ['a missing scope', refusal(403, 'missing_scope', 'Forbidden'), { reason: 'bad_api_key' }],
    [
      'an expired membership',
      refusal(403, 'membership_inactive', 'This membership expired on 3 May.'),
      {
        reason: 'lapsed',
        membershipStatus: 'expired',
        detail: 'This membership expired on 3 May.',
      },
    ],
    [
      'a suspended membership',
      refusal(403, 'membership_inactive', 'This membership is suspended since 3 May.'),
      { reason: 'lapsed', membershipStatus: 'unresolved' },
    ],
    [
      'a canceled membership',
      refusal(403, 'membership_inactive', 'This membership was canceled on 3 May.'),
      { reason: 'lapsed', membershipStatus: 'canceled' },
    ],
    ['an unknown key', refusal(404, 'membership_not_found', notFound), { reason: 'not_found' }],
    [
      'an unknown key, of a server without types',
      refusal(404, undefined, notFound),
      { reason: 'not_found' },
    ],
    [
      'a rate limit',
      {
        status: 429,
        body: { error: { type: 'rate_limited', message: 'You are being rate limited' } },
        headers: { 'retry-after': '60' },
      },
      { reason: 'rate_limited', retryAfterSeconds: 60 },
    ],
    ['a database away', refusal(503, 'unavailable', 'Try again.'), { reason: 'unreachable' }],
    ['a failure of the server', refusal(500, 'internal', 'Oh.'), { reason: 'unreachable' }],
  ];

  it.each(known)('%s has its own reason and a sentence', async (_, step, expected) => {
    const { result } = await ask([step]);
    expect(result).toMatchObject({ ok: expected.ok ?? false, ...expected });
    expect(result.status).toBe((step as { status: number }).status);
    expect(result.message).toMatch(/^[A-Z].+[.]$/);
  });

  it('carries the type and the request id of a refusal, for the app’s own log', async () => {
    const { result } = await ask([refusal(404, 'membership_not_found', notFound)]);
    expect(result).toMatchObject({ type: 'membership_not_found', requestId: 'req_1' });
  });

  it('blames nobody and shows no technical word in any sentence', async () => {
    const steps = [refusal(404, 'membership_not_found', notFound)];
    const { result: mistyped } = await ask(steps, { key: typo });
    const results = await Promise.all(known.map(async ([, step]) => (await ask([step])).result));
    for (const { message } of [mistyped, ...results]) {
      expect(message).not.toMatch(/\byou (have|did|mis|entered|typed|must)|your (mistake|fault)/i);
      expect(message).not.toMatch(/invalid|wrong|error|illegal|HWID|metadata|\b[45]\d\d\b/i);
    }
    const reasons = new Set([mistyped, ...results].map(({ reason }) => reason));
    expect(reasons.size).toBe(9);
  });

  it.each([
    ['expired', /expired/],
    ['was canceled', /canceled/],
    ['is suspended', /suspended/],
  ])('says that a membership %s in its own words', async (words, expected) => {
    const step = refusal(403, 'membership_inactive', `This membership ${words} since 3 May.`);
    const { result } = await ask([step]);
    expect(result.message).toMatch(expected);
    expect(result.message).not.toContain('3 May');
  });
});

describe('answers that are not the server’s', () => {
  it.each<[string, Step]>([
    ['a 200 of a captive portal', { status: 200, body: '<html>Welcome' }],
    ['a 201 without a membership', { status: 201, body: {} }],
    ['a 201 that is no JSON', { status: 201, body: 'created' }],
    ['a 201 of null', { status: 201, body: 'null' }],
    ['a 404 page of a proxy', { status: 404, body: '<html>Not found' }],
    ['a 404 of another route', refusal(404, 'route_not_found', 'Route /x not found')],
    ['a 403 of a firewall', { status: 403, body: '<html>Blocked' }],
    ['a 400 of a proxy', { status: 400, body: '<html>Bad request' }],
  ])('%s is "unreachable", never a judgement on the key', async (_, step) => {
    const { result } = await ask([step]);
    expect(result).toMatchObject({ ok: false, reason: 'unreachable' });
  });

  it('a redirect is not followed: the API key would go along', async () => {
    const elsewhere = await startScriptedServer({ status: 201, body: membership });
    servers.push(elsewhere);
    const { result } = await ask([{ status: 307, headers: { location: elsewhere.url } }]);
    expect(result).toMatchObject({ ok: false, reason: 'unreachable', status: 307 });
    expect(elsewhere.requests).toHaveLength(0);
  });

  it('a closed port is "unreachable"', async () => {
    const latchkey = createLatchkey({ baseUrl: await closedPort(), apiKey: 'lk_example' });
    const result = await latchkey.validateLicense(goodKey, { HWID: 'pc' });
    expect(result).toMatchObject({ ok: false, reason: 'unreachable' });
    expect(result.status).toBeUndefined();
  });
});

describe('the typo check', () => {
  it('names the group of a mistyped key that the server does not know', async () => {
    const steps = [refusal(404, 'membership_not_found', notFound)];
    const { result } = await ask(steps, { key: typo });
    expect(result).toMatchObject({ ok: false, reason: 'typo', group: 3 });
    expect(result.message).toContain('third group');
  });

  it('asks the server first: a key that looks mistyped and is known is valid', async () => {
    const { result, requests } = await ask([{ status: 201, body: membership }], { key: typo });
    expect(result.reason).toBe('valid');
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['another machine', refusal(400, 'metadata_mismatch', mismatch), 'other_machine'],
    ['a lapse', refusal(403, 'membership_inactive', 'This membership expired.'), 'lapsed'],
    ['a failure', refusal(500, 'internal', 'Oh.'), 'unreachable'],
  ])('gives no advice on %s', async (_, step, reason) => {
    const { result } = await ask([step], { key: typo });
    expect(result.reason).toBe(reason);
  });
});

describe('what is sent', () => {
  it('is the documented request, to the key as it was typed', async () => {
    const { requests } = await ask([{ status: 201, body: membership }], { key: '  a b/ö?#%2e ' });
    const [request] = requests;
    expect(request?.method).toBe('POST');
    expect(request?.url).toBe('/api/v2/memberships/a%20b%2F%C3%B6%3F%23%252e/validate_license');
    expect(request?.headers.authorization).toBe('Bearer lk_example');
    expect(request?.headers['content-type']).toBe('application/json');
    expect(JSON.parse(request?.text ?? '')).toEqual({ metadata: { HWID: 'pc' } });
  });

  it.each(['', '/', '/api', '/api/', '/api/v2', '/api/v2/', '/v2'])(
    'goes to the same route when the base address ends in "%s"',
    async (suffix) => {
      const server = await startScriptedServer({ status: 201, body: membership });
      servers.push(server);
      const latchkey = createLatchkey({ baseUrl: `${server.url}${suffix}`, apiKey: 'lk_example' });
      await latchkey.validateLicense('K', {});
      expect(server.requests[0]?.url).toBe('/api/v2/memberships/K/validate_license');
    },
  );

  it('keeps the folder that a proxy puts the server in', async () => {
    const server = await startScriptedServer({ status: 201, body: membership });
    servers.push(server);
    const latchkey = createLatchkey({ baseUrl: `${server.url}/keys/api`, apiKey: 'lk_example' });
    await latchkey.validateLicense('K', {});
    expect(server.requests[0]?.url).toBe('/keys/api/v2/memberships/K/validate_license');
  });

  it.each(['', '   ', '.', '..', 'x'.repeat(1001)])(
    'is nothing for a text that can be no key (%#)',
    async (key) => {
      const { result, requests } = await ask([{ status: 201, body: membership }], { key });
      expect(result).toMatchObject({ ok: false, reason: 'not_found' });
      expect(requests).toHaveLength(0);
    },
  );

  it('is a request still for a key with half a character in it', async () => {
    const { result } = await ask([refusal(404, 'membership_not_found', notFound)], {
      key: 'A\uD800B',
    });
    expect(result.reason).toBe('not_found');
  });
});

describe('mistakes of the app', () => {
  const latchkey = createLatchkey({ baseUrl: 'http://127.0.0.1:9', apiKey: 'lk_example' });

  it.each([
    ['no object', 'pc'],
    ['null', null],
    ['a list', ['pc']],
    ['an id that is undefined', { HWID: undefined }],
    ['a number that is none', { HWID: Number.NaN }],
    ['a function instead of its result', { HWID: () => 'pc' }],
    ['a deep value that JSON drops', { machine: { HWID: undefined } }],
    ['a bigint', { HWID: 1n }],
  ])('metadata with %s throws and is never sent as "no machine"', async (_, metadata) => {
    await expect(
      latchkey.validateLicense(goodKey, metadata as Record<string, unknown>),
    ).rejects.toThrow(TypeError);
  });

  it('a key that is no text throws', async () => {
    await expect(latchkey.validateLicense(undefined as unknown as string, {})).rejects.toThrow(
      TypeError,
    );
  });

  const good = { baseUrl: 'https://example.com', apiKey: 'lk_example' };
  it.each([
    ['an address of another kind', { baseUrl: 'ftp://example.com' }],
    ['no address', { baseUrl: 'licenses' }],
    ['an address with a password', { baseUrl: 'https://a:b@example.com' }],
    ['an empty API key', { apiKey: ' ' }],
    ['an API key that no header takes', { apiKey: 'lk_…' }],
    ['endless retries', { retries: Number.NaN }],
    ['retries below none', { retries: -1 }],
    ['a time-out of none', { timeoutMs: 0 }],
    ['a time-out that timers cannot take', { timeoutMs: Number.POSITIVE_INFINITY }],
    ['a total that is no number', { totalTimeoutMs: '10' as unknown as number }],
    ['a negative wait', { longestWaitMs: -1 }],
  ])('%s throws when the client is made, naming the option', (_, options) => {
    const [name = ''] = Object.keys(options);
    expect(() => createLatchkey({ ...good, ...options })).toThrow(TypeError);
    expect(() => createLatchkey({ ...good, ...options })).toThrow(name);
  });
});
