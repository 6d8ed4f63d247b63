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
  createLicenseKeys,
  createMembership,
  expectStatus,
  membershipPath,
  storedMetadata,
  useTestBed,
} from '../support/test-bed.ts';

const callsPerMinute = 150;
const notFoundPerMinute = 6;
const mismatchesPerMinute = 4;

/** The first node is reached directly, the second one through a proxy that it trusts. */
const bed = useTestBed({
  nodes: 2,
  env: (index) => ({
    LATCHKEY_RATE_LIMITS: 'on',
    LATCHKEY_RATE_LIMIT_CALLS_PER_MINUTE: String(callsPerMinute),
    LATCHKEY_RATE_LIMIT_NOT_FOUND_PER_MINUTE: String(notFoundPerMinute),
    LATCHKEY_RATE_LIMIT_MISMATCHES_PER_MINUTE: String(mismatchesPerMinute),
    ...(index === 1 && { LATCHKEY_TRUST_PROXY: '127.0.0.1' }),
  }),
});

async function newApiKey(...scopes: string[]): Promise<string> {
  const { env } = bed.installation;
  return (await createApiKey(env, bed.shop.companyId, scopes)).secret;
}
const clientKey = () => newApiKey('validate_license');

interface Caller {
  readonly apiKey: string;
  /** What a proxy says of where the call came from; none goes to the node that trusts none. */
  readonly from?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function validateAs({ apiKey, from, headers }: Caller, key: string, metadata: unknown) {
  const node = from === undefined ? bed.nodes[0] : bed.nodes[1];
  return (node ?? bed.node).app.call('POST', membershipPath(key, 'validate_license'), {
    apiKey,
    body: { metadata },
    headers: { ...headers, ...(from !== undefined && { 'x-forwarded-for': from }) },
  });
}

function expectLimited(answer: Answer): void {
  expectError(answer, 429, 'rate_limited', 'You are being rate limited');
  expect(answer.headers['retry-after']).toMatch(/^\d+$/);
  const seconds = Number(answer.headers['retry-after']);
  expect(seconds).toBeGreaterThanOrEqual(1);
  expect(seconds).toBeLessThanOrEqual(60);
}

const mine = { HWID: 'mine' };
const other = { HWID: 'other' };

async function boundKey(): Promise<string> {
  const { license_key: key } = await createMembership(bed);
  expectStatus(await validateAs({ apiKey: bed.shop.serverKey.secret }, key, mine), 201);
  return key;
}

/** Guesses keys until the caller is refused; every guess before that is "not found". */
async function guessUntilLimited(caller: Caller): Promise<void> {
  for (let guess = 0; guess < notFoundPerMinute; guess++) {
    const key = `guess ${guess}`;
    expectError(await validateAs(caller, key, mine), ...notFound(key));
  }
  for (const key of ['guess x', 'guess 0', 'mem_00000000000000']) {
    expectLimited(await validateAs(caller, key, mine));
  }
}

describe('answers “not found”', () => {
  it('are limited by API key, while owners behind the same key and address always get 201', async () => {
    const guesser = { apiKey: await clientKey() };
    const [key, unbound] = [await boundKey(), (await createMembership(bed)).license_key];
    await guessUntilLimited(guesser);
    for (let call = 0; call < 20; call++) {
      expectStatus(await validateAs(guesser, key, mine), 201);
      expectLimited(await validateAs(guesser, `guess ${call}`, mine));
    }
    // A guess that hits tells nothing: only who names the bound machine has not guessed the key.
    expectLimited(await validateAs(guesser, key, other));
    expectLimited(await validateAs(guesser, unbound, {}));
    expectLimited(await validateAs(guesser, unbound, mine));
    expect(await storedMetadata(bed, unbound)).toEqual({});

    const stranger = { apiKey: await clientKey() };
    expectError(await validateAs(stranger, 'guess x', mine), ...notFound('guess x'));
    expectStatus(await validateAs(stranger, unbound, mine), 201);
  });

  it('are limited by address: others behind the same API key are not disturbed', async () => {
    const apiKey = await clientKey();
    const [unbound = ''] = await createLicenseKeys(bed, 1);
    await guessUntilLimited({ apiKey, from: '203.0.113.1' });
    const neighbour = { apiKey, from: '203.0.113.2' };
    expectError(await validateAs(neighbour, 'guess x', mine), ...notFound('guess x'));
    expectStatus(await validateAs(neighbour, unbound, mine), 201);
    expectLimited(await validateAs({ apiKey, from: '203.0.113.1' }, 'guess y', mine));
  });

  it('of every route are counted together', async () => {
    const { serverKey } = bed.shop;
    const apiKey = await newApiKey();
    const calls = [
      ['GET', ''],
      ['POST', 'reset_license'],
      ['POST', 'terminate'],
      ['POST', 'suspend'],
      ['POST', 'shuffle_license'],
      ['POST', 'cancel'],
    ];
    for (const [method = '', verb] of calls) {
      const answer = await bed.server.call(method, membershipPath('guess', verb), { apiKey });
      expectError(answer, ...notFound('guess'));
    }
    const path = membershipPath('guess');
    expectLimited(await bed.server.call('GET', path, { apiKey }));
    expectLimited(await validateAs({ apiKey }, 'guess', mine));
    expectStatus(await bed.server.call('GET', '/v2/memberships', { apiKey }), 200);
    const unlimited = await bed.server.call('GET', path, { apiKey: serverKey.secret });
    expectError(unlimited, ...notFound('guess'));
  });

  it('S9: are limited whatever headers say of the address, unless a proxy is trusted', async () => {
    const apiKey = await clientKey();
    const spoofed = (index: number) => ({
      'x-forwarded-for': `198.51.100.${index}`,
      'x-real-ip': `198.51.100.${index}`,
      'cf-connecting-ip': `198.51.100.${index}`,
      'true-client-ip': `198.51.100.${index}`,
      forwarded: `for=198.51.100.${index}`,
    });
    const statuses: number[] = [];
    for (let index = 0; index < notFoundPerMinute + 5; index++) {
      const caller = { apiKey, headers: spoofed(index) };
      statuses.push((await validateAs(caller, 'guess', mine)).status);
    }
    expect(statuses.slice(0, notFoundPerMinute).every((status) => status === 404)).toBe(true);
    expect(statuses.slice(notFoundPerMinute)).toEqual([429, 429, 429, 429, 429]);
  });
});

describe('mismatches', () => {
  it('are limited by license key, while its owner always gets 201', async () => {
    const apiKey = await clientKey();
    const [key, neighbour] = [await boundKey(), await boundKey()];
    for (let attempt = 0; attempt < mismatchesPerMinute; attempt++) {
      expectError(await validateAs({ apiKey }, key, { HWID: attempt }), ...mismatch);
    }
    for (let call = 0; call < 10; call++) {
      expectLimited(await validateAs({ apiKey }, key, { HWID: `again ${call}` }));
      expectStatus(await validateAs({ apiKey }, key, mine), 201);
    }
    expectError(await validateAs({ apiKey }, neighbour, other), ...mismatch);
    expect(await storedMetadata(bed, key)).toEqual(mine);
  });

  it('count for the license key under all its names, and with every API key', async () => {
    const key = await boundKey();
    const { id } = expectStatus(await bed.server.call('GET', membershipPath(key)), 200);
    const spellings = [key, key.toLowerCase(), id, key.replaceAll('-', '')];
    expect(spellings).toHaveLength(mismatchesPerMinute);
    const { serverKey, clientKey: client } = bed.shop;
    for (const [index, spelling] of spellings.entries()) {
      const apiKey = index % 2 ? serverKey.secret : client.secret;
      expectError(await validateAs({ apiKey }, spelling, other), ...mismatch);
    }
    for (const { secret: apiKey } of [serverKey, client]) {
      expectLimited(await validateAs({ apiKey }, key, other));
    }
  });

  it('are limited by address: one stranger does not lock another’s calls out', async () => {
    const { secret: apiKey } = bed.shop.clientKey;
    const key = await boundKey();
    const from = '203.0.113.7';
    for (let attempt = 0; attempt < mismatchesPerMinute; attempt++) {
      expectError(await validateAs({ apiKey, from }, key, other), ...mismatch);
    }
    expectLimited(await validateAs({ apiKey, from }, key, other));
    expectError(await validateAs({ apiKey, from: '203.0.113.8' }, key, other), ...mismatch);
    for (const owner of [from, '203.0.113.8', '203.0.113.9']) {
      expectStatus(await validateAs({ apiKey, from: owner }, key, mine), 201);
    }
  });

  it('are all that is limited of a license key: no other refusal counts', async () => {
    const { secret: apiKey } = bed.shop.clientKey;
    const key = await boundKey();
    for (let attempt = 0; attempt < 2 * mismatchesPerMinute; attempt++) {
      expectError(await validateAs({ apiKey }, key, { HWID: '' }), ...invalidMetadata());
      expectError(await validateAs({ apiKey: 'lk_no' }, key, other), ...unauthorized);
    }
    expectError(await validateAs({ apiKey }, key, other), ...mismatch);
  });
});

describe('floods', () => {
  it('of one API key and address are limited before anything else is judged, those of others not', async () => {
    const [flooder, lister] = await Promise.all([clientKey(), newApiKey('list_memberships')]);
    const key = await boundKey();
    const from = '203.0.113.50';
    const floods = [
      { caller: { apiKey: flooder, from }, status: 201 },
      { caller: { apiKey: lister }, status: 403 },
    ];
    for (const { caller, status } of floods) {
      const answers = await Promise.all(
        Array.from({ length: callsPerMinute }, () => validateAs(caller, key, mine)),
      );
      expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([status]));
      expectLimited(await validateAs(caller, key, mine));
      expectLimited(await validateAs(caller, key, { HWID: '' }));
      expectLimited(await validateAs(caller, 'no such key', other));
    }
    expectLimited(await bed.server.call('GET', '/v2/memberships', { apiKey: lister }));
    const broken = { apiKey: lister, rawBody: '{' };
    expectLimited(await bed.server.call('POST', '/v2/memberships', broken));
    for (const neighbour of [
      { apiKey: bed.shop.clientKey.secret, from },
      { apiKey: flooder, from: '203.0.113.51' },
    ]) {
      expectStatus(await validateAs(neighbour, key, mine), 201);
    }
    const { secret: apiKey } = bed.shop.clientKey;
    expectStatus(await validateAs({ apiKey }, key, mine), 201);
    const path = membershipPath(key, 'validate_license');
    expectError(await bed.app.call('POST', path, { apiKey: null }), ...unauthorized);
    expectError(await validateAs({ apiKey: `${flooder}x` }, key, mine), ...unauthorized);
  });
});
