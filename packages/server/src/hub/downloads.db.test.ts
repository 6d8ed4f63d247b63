import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp, testSecret } from '../../../../test/support/app.ts';
import {
  callHub,
  enterHub,
  makeSoftwareProduct,
  type SignedInBuyer,
  sell,
} from '../../../../test/support/own-purchases.ts';
import { signInSeller } from '../../../../test/support/seller.ts';
import { eventsOf, issue, stored } from '../../../../test/support/shop.ts';
import { makeId } from '../lib/ids.ts';
import { createTokenSigner } from '../lib/signed-token.ts';

const minuteMs = 60_000;
const links = { windows: 'https://files.example.com/a.exe', macos: 'http://files.example.com/ä b' };

let test: TestApp;
let buyer: SignedInBuyer;
let productId: string;
beforeAll(async () => {
  test = await createTestApp();
  buyer = await enterHub(test);
  productId = await makeSoftwareProduct(test);
  await setLinks(productId, { windows: links.windows });
});
afterAll(() => test.close());

async function setLinks(product: string, downloads: object, download_link?: string | null) {
  await test.database.transaction(async (tx) => {
    await tx
      .updateTable('experiences')
      .set({
        downloads: JSON.stringify(downloads),
        ...(download_link !== undefined && { download_link }),
      })
      .where('product_id', '=', product)
      .execute();
  });
}

const ask = (id: string, platform: unknown = 'windows') =>
  buyer.post(`/purchases/${id}/downloads`, { platform });
const follow = (path: string, method: 'GET' | 'HEAD' = 'GET', headers = {}) =>
  callHub(test, method, path, headers);
const countOf = async (id: string) => (await eventsOf(test, id, 'membership.downloaded')).length;

/** A purchase and the path of a link to its download. */
async function begin(platform = 'windows') {
  const { id } = await sell(test, buyer, productId);
  const { status, body } = await ask(id, platform);
  expect(status).toBe(201);
  return { id, path: new URL(body.url).pathname, expiresAt: body.expires_at as number };
}

it('S23: a link leads to the seller’s file for the platform, and counts', async () => {
  const { id, path, expiresAt } = await begin();
  expect(expiresAt).toBe(Math.floor((test.clock.now() + 5 * minuteMs) / 1000));
  expect(await countOf(id)).toBe(0);
  const { status, headers } = await follow(path);
  expect([status, headers.location]).toEqual([302, links.windows]);
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['cache-control']).toBe('no-store');
  const [event] = await eventsOf(test, id, 'membership.downloaded');
  expect(event).toMatchObject({ actor_kind: 'customer', data: { platform: 'windows' } });
  const { software } = (await buyer.get(`/purchases/${id}`)).body;
  expect(software).toMatchObject({
    platforms: ['windows', 'any'],
    downloads: 1,
    last_download_at: Math.floor(test.clock.now() / 1000),
  });
});

it('a program that only looks is led there and not counted', async () => {
  const { id, path } = await begin();
  for (let count = 0; count < 3; count++) expect((await follow(path, 'HEAD')).status).toBe(302);
  expect(await countOf(id)).toBe(0);
});

it('each of many at once is counted', async () => {
  const { id, path } = await begin();
  const replies = await Promise.all(Array.from({ length: 20 }, () => follow(path)));
  expect(replies.map(({ status }) => status)).toEqual(Array(20).fill(302));
  expect(await countOf(id)).toBe(20);
});

it('the address that the seller has named now is followed, in letters that a header holds', async () => {
  const { path } = await begin();
  await setLinks(productId, { windows: 'https://b\u00fccher.example/\u00e4?q=1' });
  expect((await follow(path)).headers.location).toBe('https://xn--bcher-kva.example/%C3%A4?q=1');
  await setLinks(productId, { windows: links.windows });
});

it('S23: from the instant that it names, a link is refused with 403', async () => {
  const { id, path } = await begin();
  test.clock.advance(5 * minuteMs - 1);
  expect((await follow(path)).status).toBe(302);
  test.clock.advance(1);
  const late = await follow(path);
  expect([late.status, late.body.error.type]).toEqual([403, 'link_expired']);
  expect(await countOf(id)).toBe(1);
});

it('S23: a link with any character changed, cut off or added leads nowhere', async () => {
  const { id, path } = await begin();
  const token = path.slice('/api/hub/downloads/'.length);
  const changed = Array.from(token, (letter, at) => {
    const other = letter === 'A' ? 'B' : 'A';
    return token.slice(0, at) + other + token.slice(at + 1);
  });
  for (const text of [...changed, token.slice(0, -1), `${token}A`, `${token}.A`, `A${token}`]) {
    const reply = await follow(`/downloads/${text}`);
    expect([reply.status, reply.body.error.type], text).toEqual([404, 'link_unknown']);
  }
  expect(await countOf(id)).toBe(0);
});

it('S23: what is no token, or one for another purpose or server, leads nowhere', async () => {
  const { id } = await begin();
  const { customer_id: owner } = await stored(test, id);
  const until = test.clock.now() + minuteMs;
  const foreign = [
    createTokenSigner(testSecret, 'not you').sign([id, 'windows', owner], until),
    createTokenSigner('another secret of 32 characters or more', 'download').sign(
      [id, 'windows', owner],
      until,
    ),
    createTokenSigner(testSecret, 'download').sign([makeId('mem'), 'windows', owner], until),
    createTokenSigner(testSecret, 'download').sign([id, 'constructor', owner], until),
    createTokenSigner(testSecret, 'download').sign([id, 'windows'], until),
    createTokenSigner(testSecret, 'download').sign([id, 'windows', makeId('user')], until),
  ];
  const texts = [
    'x',
    '.',
    '%00',
    'a%00.b',
    '..%2f..%2fetc%2fpasswd',
    '%2e%2e%2f',
    'a'.repeat(9000),
  ];
  for (const text of [...foreign, ...texts]) {
    const reply = await follow(`/downloads/${text}`);
    expect(reply.status, text).toBe(404);
    expect(reply.headers.location).toBeUndefined();
  }
});

it('S23: after a link was made, the membership must still give access', async () => {
  const { id, path } = await begin();
  await test.call('POST', `/memberships/${id}/suspend`);
  const reply = await follow(path);
  expect([reply.status, reply.body.error.type]).toEqual([403, 'membership_inactive']);
  expect(await countOf(id)).toBe(0);
  const refused = await ask(id);
  expect([refused.status, refused.body.error.type]).toEqual([403, 'membership_inactive']);
  await test.call('POST', `/memberships/${id}/reinstate`);
  expect((await follow(path)).status).toBe(302);
});

it('S23: after a link was made, the platform must still be offered, at an address of the web', async () => {
  const { id, path } = await begin();
  const gone = async () => {
    const reply = await follow(path);
    expect([reply.status, reply.body.error.type]).toEqual([404, 'download_not_found']);
  };
  await setLinks(productId, {});
  await gone();
  for (const link of ['javascript:alert(1)', 'file:///etc/passwd', 'https://a\r\nb', '//x']) {
    await setLinks(productId, { windows: link });
    await gone();
  }
  await setLinks(productId, { windows: links.windows });
  expect(await countOf(id)).toBe(0);
});

it('the link of who had the purchase leads nowhere once it is another’s, and what they loaded is not told', async () => {
  const { id, path } = await begin();
  expect((await follow(path)).status).toBe(302);
  test.clock.advance(1000);
  const heir = await enterHub(test);
  const seller = await signInSeller(test, 'support');
  await seller.call('PATCH', `/memberships/${id}`, { email: heir.email });
  const reply = await follow(path);
  expect([reply.status, reply.body.error.type]).toEqual([404, 'link_unknown']);
  expect(await countOf(id)).toBe(1);
  const softwareOf = async () => (await heir.get(`/purchases/${id}`)).body.software;
  expect(await softwareOf()).toMatchObject({ downloads: 0, last_download_at: null });
  test.clock.advance(1000);
  const own = await heir.post(`/purchases/${id}/downloads`, { platform: 'windows' });
  expect((await follow(new URL(own.body.url).pathname)).status).toBe(302);
  const last_download_at = Math.floor(test.clock.now() / 1000);
  expect(await softwareOf()).toMatchObject({ downloads: 1, last_download_at });
});

it('a browser is led to a page that says what is wrong', async () => {
  const { id, path } = await begin();
  const page = async (to: string) => {
    const { status, headers } = await follow(to, 'GET', { accept: 'text/html,*/*;q=0.8' });
    expect(status).toBe(302);
    return String(headers.location);
  };
  const problem = (word: string) => `${test.config.publicUrl}/hub/link?problem=${word}`;
  expect(await page('/downloads/x')).toBe(problem('unknown'));
  await test.call('POST', `/memberships/${id}/suspend`);
  expect(await page(path)).toBe(problem('inactive'));
  test.clock.advance(6 * minuteMs);
  expect(await page(path)).toBe(problem('expired'));
});

it('a link is made for platforms that there are', async () => {
  const { id } = await sell(test, buyer, productId);
  for (const platform of ['macos', 'linux']) {
    const reply = await ask(id, platform);
    expect([reply.status, reply.body.error.type]).toEqual([404, 'download_not_found']);
  }
  for (const platform of ['amiga', '', null, 1, ['windows'], '__proto__', 'win\u0000']) {
    const reply = await ask(id, platform);
    expect([reply.status, reply.body.error.type]).toEqual([400, 'invalid_parameter']);
  }
  const missing = await buyer.post(`/purchases/${id}/downloads`, {});
  expect(missing.status).toBe(400);
  const keyless = await issue(test, { email: buyer.email });
  expect((await ask(keyless.id, 'any')).status).toBe(404);
  expect((await ask(id, 'any')).status).toBe(201);
});
