import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';

let test: TestApp;
let owner: Seller;
beforeAll(async () => {
  test = await createTestApp();
  owner = await signInSeller(test, 'owner');
});
afterAll(() => test.close());

it('a session tells who is signed in, and what their role allows in each company', async () => {
  const { status, body } = await owner.callOwn('GET', '/session');
  expect(status).toBe(200);
  expect(body.user.email).toBe(owner.email);
  expect(body.companies).toEqual([
    expect.objectContaining({ id: test.companyId, title: 'Test', role: 'owner' }),
  ]);
  expect(body.companies[0].permissions).toContain('update_company');
});

it('without a session, or with one that was made up, nobody is signed in', async () => {
  for (const cookie of ['', 'latchkey.session_token=made.up']) {
    const { statusCode, body } = await test.app.http.inject({
      url: '/api/dashboard/session',
      headers: { cookie },
    });
    expect(statusCode).toBe(401);
    expect(JSON.parse(body).error.type).toBe('unauthenticated');
  }
});

it('no cache keeps an answer, and none is taken for what it is not', async () => {
  const company = `/companies/${test.companyId}`;
  for (const path of ['/session', '/start', `${company}/memberships/export`, `${company}x`]) {
    const { headers } = await test.app.http.inject({
      url: `/api/dashboard${path}`,
      headers: { cookie: owner.cookie },
    });
    expect(headers, path).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
  }
});
