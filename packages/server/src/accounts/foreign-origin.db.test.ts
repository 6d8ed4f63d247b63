import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { compareSnapshots, takeSnapshot } from '../../../../test/support/isolation-snapshot.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';

let test: TestApp;
let owner: Seller;
beforeAll(async () => {
  test = await createTestApp({ LATCHKEY_SIGN_UP: 'open' });
  owner = await signInSeller(test, 'owner');
});
afterAll(() => test.close());

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

/** Every route that takes a session and changes something, with ids that are there filled in. */
function changingRoutes() {
  const { paths } = test.app.http.swagger() as unknown as Document;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods)
      .filter((method) => method !== 'get' && /^\/api\/(auth|dashboard)\//.test(path))
      .map((method) => ({
        method: method.toUpperCase() as 'POST' | 'PUT' | 'PATCH' | 'DELETE',
        url: path
          .replace('{company_id}', test.companyId)
          .replace('{product_id}', test.productId)
          .replace('{user_id}', owner.userId)
          .replace(/\{\w+\}/g, 'something'),
      })),
  );
}

const everything = () =>
  takeSnapshot({
    kind: test.database.kind,
    url: test.config.databaseUrl,
    drop: () => Promise.resolve(),
  });

const page = 'http://localhost:4000';
const foreign: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'of another site': { origin: 'https://evil.example' },
  'of another port': { origin: 'http://localhost:4001' },
  'of https': { origin: 'https://localhost:4000' },
  'that begins alike': { origin: `${page}.evil.example` },
  'that is none (null)': { origin: 'null' },
  'of a file': { origin: 'file://' },
  'that is not sent': {},
  'that is not sent, same site': { 'sec-fetch-site': 'same-site' },
  'that is not sent, cross site': { 'sec-fetch-site': 'cross-site' },
  'of another site, calling itself ours': {
    origin: 'https://evil.example',
    'sec-fetch-site': 'same-origin',
  },
  'of another site, with our Referer': { origin: 'https://evil.example', referer: `${page}/` },
};

it.each(Object.entries(foreign))(
  'S15: from an origin %s nothing is changed, by any route',
  async (_, headers) => {
    const routes = changingRoutes();
    expect(routes.length).toBeGreaterThan(30);
    const before = await everything();
    for (const { method, url } of routes) {
      for (const type of ['application/json', 'application/x-www-form-urlencoded', 'text/plain']) {
        const { statusCode, body } = await test.app.http.inject({
          method,
          url,
          headers: { ...headers, cookie: owner.cookie, 'content-type': type },
          payload: type === 'application/json' ? '{}' : 'a=b',
        });
        expect([statusCode, JSON.parse(body).error.type], `${method} ${url} ${type}`).toEqual([
          403,
          'foreign_origin',
        ]);
      }
    }
    expect(compareSnapshots(before, await everything())).toEqual([]);
  },
);

it('S15: a form from our own page is no JSON, and changes nothing either', async () => {
  const before = await everything();
  for (const { method, url } of changingRoutes()) {
    const type = 'application/x-www-form-urlencoded';
    const { statusCode } = await test.app.http.inject({
      method,
      url,
      headers: { origin: page, cookie: owner.cookie, 'content-type': type },
      payload: 'title=x&email=a%40b.c&password=x&role=admin',
    });
    expect(statusCode, `${method} ${url}`).toBe(400);
  }
  expect(compareSnapshots(before, await everything())).toEqual([]);
});

it('session routes invite no other site: no CORS header, and no preflight', async () => {
  for (const url of ['/api/dashboard/session', '/api/auth/sign-in/email']) {
    for (const method of ['GET', 'OPTIONS'] as const) {
      const { headers, statusCode } = await test.app.http.inject({
        method,
        url,
        headers: {
          origin: 'https://evil.example',
          cookie: owner.cookie,
          'access-control-request-method': 'POST',
        },
      });
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
      if (method === 'OPTIONS') expect(statusCode).toBe(404);
    }
  }
});
