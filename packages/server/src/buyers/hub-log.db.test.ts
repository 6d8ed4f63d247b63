import { Writable } from 'node:stream';
import { pino } from 'pino';
import { expect, it, vi } from 'vitest';
import { createTestApp } from '../../../../test/support/app.ts';
import { listMailedCodes, openHub } from '../../../../test/support/hub.ts';
import { issue } from '../../../../test/support/shop.ts';

it('S25: what buyers sign in with, and who they are, is never logged, whatever fails', async () => {
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
  const test = await createTestApp({}, pino({ level: 'trace' }, stream));
  const [email, fresh] = ['secret-buyer@example.com', 'secret-new@example.com'];
  const secrets = new Set([email, fresh, 'SECRET-CODE', 'SECRET-TOKEN']);
  const statuses = new Set<number>();
  await issue(test, { email });
  const browser = openHub(test);
  const post = async (path: string, body: object) => {
    const reply = await browser.post(path, body);
    statuses.add(reply.status);
    for (const value of browser.cookies.values()) secrets.add(value);
    for (const address of [email, fresh]) {
      for (const kind of ['sign_in_code', 'email_change_code'] as const) {
        for (const { code } of await listMailedCodes(test, address, kind)) secrets.add(code);
      }
    }
  };
  const drive = async () => {
    await post('/sign_in/code', { email });
    await post('/sign_in', { email, code: 'SECRET-CODE' });
    const [newest] = await listMailedCodes(test, email);
    await post('/sign_in', { email, code: newest?.code ?? '' });
    await post('/email_change', { new_email: fresh });
    const typed = { present_code: 'SECRET-CODE', new_code: '123456' };
    await post('/email_change/confirm', { new_email: fresh, ...typed });
    await post('/not_you', { token: 'SECRET-TOKEN' });
    statuses.add((await browser.get('/session')).status);
    await post('/sign_out', {});
  };

  await drive();
  for (const table of ['auth_buyer_verifications', 'auth_buyer_sessions', 'code_counts']) {
    const rename = (from: string, to: string) =>
      test.database.transaction((tx) => tx.schema.alterTable(from).renameTo(to).execute());
    await rename(table, `${table}_away`);
    await drive();
    await rename(`${table}_away`, table);
  }
  await test.close();
  for (const one of spoken) one.mockRestore();

  expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 401, 404, 500]));
  const text = lines.join('');
  expect(text).toContain('request failed');
  const found = [...secrets].filter((secret) =>
    // Six digits stand in many a number by chance.
    /^\d+$/.test(secret)
      ? new RegExp(`(?<!\\d)${secret}(?!\\d)`).test(text)
      : text.includes(secret) || text.includes(encodeURIComponent(secret)),
  );
  expect(found, text.slice(0, 3000)).toEqual([]);
});

it('a session that cannot be ended is not called ended, and one that cannot be read not signed out', async () => {
  const test = await createTestApp();
  await issue(test, { email: 'buyer@example.com' });
  const browser = openHub(test);
  await browser.signInAs('buyer@example.com');
  const rename = (from: string, to: string) =>
    test.database.transaction((tx) => tx.schema.alterTable(from).renameTo(to).execute());
  await rename('auth_buyer_sessions', 'away');
  expect((await browser.post('/sign_out', {})).status).toBe(500);
  expect((await browser.get('/session')).status).toBe(500);
  await rename('away', 'auth_buyer_sessions');
  expect(await browser.isSignedIn()).toBe(true);
  await test.close();
});
