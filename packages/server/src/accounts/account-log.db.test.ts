import { Writable } from 'node:stream';
import { pino } from 'pino';
import { expect, it, vi } from 'vitest';
import { createTestApp } from '../../../../test/support/app.ts';
import { createAuthenticator } from '../../../../test/support/authenticator.ts';
import { oneTimeCode } from '../../../../test/support/one-time-code.ts';
import { openBrowser } from '../../../../test/support/page-client.ts';

const person = {
  company: 'SECRET-COMPANY',
  email: 'secret-seller@example.com',
  password: 'SECRET-PASSWORD-OF-THE-SELLER',
};
const token = 'SECRETSETUPTOKEN';
const typo = 'SECRET-PASSWORD-WITH-A-TYPO';

it('S25: signing in, and what belongs to it, is logged without what opens an account', async () => {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const spoken = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((...words) => lines.push(words.map(String).join())),
  );
  const test = await createTestApp({ LATCHKEY_SIGN_UP: 'open' }, pino({ level: 'trace' }, stream));
  const browser = openBrowser(test);
  const secrets = new Set([person.email, person.password, typo, token, person.company]);
  const statuses = new Set<number>();
  const post = async (path: string, body: object, from = browser) => {
    const reply = await from.call('POST', `/api/${path}`, body);
    statuses.add(reply.status);
    for (const value of from.cookies.values()) secrets.add(value);
    return reply;
  };

  async function drive() {
    const { email, password } = person;
    await post('dashboard/setup', { ...person, token });
    await post('auth/sign-in/email', { email, password: typo });
    await post('auth/sign-in/email', { email, password });
    const { body } = await post('auth/two-factor/enable', { password });
    for (const code of body.backupCodes ?? []) secrets.add(code);
    const code = body.totpURI ? oneTimeCode(body.totpURI) : '987654';
    if (body.totpURI) secrets.add(new URL(body.totpURI).searchParams.get('secret') as string);
    await post('auth/two-factor/verify-totp', { code: 'SECRET-CODE' });
    await post('auth/two-factor/verify-totp', { code });
    const waiting = openBrowser(test);
    await post('auth/sign-in/email', { email, password }, waiting);
    await post('auth/two-factor/verify-backup-code', { code: 'SECRET-CODE' }, waiting);
    await post('auth/passkey/verify-authentication', {
      response: createAuthenticator().get({ challenge: 'x' }, { origin: 'x', rpId: 'x' }),
    });
    await post('auth/change-password', { currentPassword: typo, newPassword: typo });
    await browser.call('GET', '/api/dashboard/sessions');
    await post('auth/two-factor/disable', { password });
  }

  await post('dashboard/sign_up', person);
  await drive();
  for (const table of ['auth_verifications', 'auth_two_factors', 'auth_sessions', 'auth_users']) {
    await test.database.transaction((tx) =>
      tx.schema.alterTable(table).renameTo(`${table}_away`).execute(),
    );
    await drive();
  }
  await test.close();
  for (const one of spoken) one.mockRestore();

  expect([...statuses]).toEqual(expect.arrayContaining([200, 201, 400, 401, 500]));
  const text = lines.join('');
  expect(text).toContain('request failed');
  const found = [...secrets, 'SECRET-CODE'].filter(
    (secret) => text.includes(secret) || text.includes(encodeURIComponent(secret)),
  );
  expect(found, text.slice(0, 3000)).toEqual([]);
});
