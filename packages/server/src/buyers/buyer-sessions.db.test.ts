import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp, testSecret } from '../../../../test/support/app.ts';
import { signInBuyer } from '../../../../test/support/buyer.ts';
import { createBuyerAuth } from './buyer-auth.ts';
import { createBuyerAuthenticator } from './buyer-authenticator.ts';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

it('a code begins a session that belongs to its address, whatever the case of its letters', async () => {
  const { publicUrl } = test.config;
  const options = { database: test.database, secret: testSecret, publicUrl };
  const cookie = await signInBuyer(options, 'Kim@Example.com');
  expect(cookie).toMatch(/^latchkey-hub\.session_token=/);
  const buyers = createBuyerAuthenticator(createBuyerAuth(options));
  expect(await buyers.authenticate(cookie)).toMatchObject({ emailNormal: 'kim@example.com' });
  expect(await buyers.authenticate(undefined)).toBeUndefined();
  expect(await buyers.authenticate(`${cookie}x`)).toBeUndefined();
});
