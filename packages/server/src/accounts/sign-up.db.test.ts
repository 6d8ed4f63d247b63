import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { oneTimeCode } from '../../../../test/support/one-time-code.ts';
import { openBrowser } from '../../../../test/support/page-client.ts';
import { eventsOf } from '../../../../test/support/shop.ts';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp({ LATCHKEY_SIGN_UP: 'open' });
});
afterAll(() => test.close());

const path = '/api/dashboard/sign_up';
const someone = {
  company: 'Moon Games',
  email: 'moon@example.com',
  password: 'a password of mine',
};

it('starts a company where sign-up is open, and signs its owner in', async () => {
  const browser = openBrowser(test);
  expect((await browser.call('GET', '/api/dashboard/start')).body).toEqual({
    setup_needed: false,
    sign_up: 'open',
  });
  const { status, body } = await browser.call('POST', path, someone);
  expect([status, body]).toEqual([201, { company_id: expect.stringMatching(/^biz_/) }]);
  const session = (await browser.call('GET', '/api/dashboard/session')).body;
  expect(session.companies).toEqual([
    expect.objectContaining({ id: body.company_id, title: 'Moon Games', role: 'owner' }),
  ]);
  expect((await browser.call('GET', '/api/dashboard/sessions')).body.data).toHaveLength(1);
  expect(await eventsOf(test, body.company_id, 'company.created')).toEqual([
    expect.objectContaining({
      actor_kind: 'account',
      actor_id: session.user.id,
      address: '127.0.0.1',
    }),
  ]);
});

it('of somebody who has an account makes a further company with its password alone', async () => {
  const wrong = await openBrowser(test).call('POST', path, {
    ...someone,
    password: 'x'.repeat(12),
  });
  expect([wrong.status, wrong.body.error.type]).toEqual([409, 'email_taken']);
  const browser = openBrowser(test);
  test.clock.advance(1000);
  expect((await browser.call('POST', path, { ...someone, company: 'Second' })).status).toBe(201);
  const { companies } = (await browser.call('GET', '/api/dashboard/session')).body;
  expect(companies.map(({ title }: { title: string }) => title)).toEqual(['Moon Games', 'Second']);
});

it('is no way around a second factor', async () => {
  const browser = openBrowser(test);
  const owner = { ...someone, email: 'careful@example.com' };
  await browser.call('POST', path, owner);
  const { password } = owner;
  const { body } = await browser.call('POST', '/api/auth/two-factor/enable', { password });
  const code = oneTimeCode(body.totpURI);
  await browser.call('POST', '/api/auth/two-factor/verify-totp', { code });
  const around = openBrowser(test);
  const reply = await around.call('POST', path, { ...owner, company: 'Around' });
  expect([reply.status, reply.body.error.type]).toEqual([409, 'email_taken']);
  expect(around.cookies.size).toBe(0);
  const { companies } = (await browser.call('GET', '/api/dashboard/session')).body;
  expect(companies).toHaveLength(1);
});

it('is refused where it is closed, and makes nothing', async () => {
  const closed = await createTestApp();
  try {
    const { status, body } = await openBrowser(closed).call('POST', path, someone);
    expect([status, body.error.type]).toEqual([403, 'sign_up_closed']);
    const users = await closed.database.read.selectFrom('auth_users').select('id').execute();
    expect(users).toEqual([]);
  } finally {
    await closed.close();
  }
});
