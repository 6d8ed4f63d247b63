import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { mailRow, queueNumbered } from '../../../../test/support/sending.ts';
import { until } from '../../../../test/support/until.ts';
import { claimMs, holdClaim } from './hold-claim.ts';
import { claimNextMail } from './mail.repository.ts';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function claim() {
  const now = test.clock.now();
  const mail = await test.database.transaction((tx) => claimNextMail(tx, now, now + claimMs));
  if (mail === undefined) throw new Error('nothing to claim');
  return mail;
}

function turn(ms: number): void {
  test.clock.advance(ms);
  vi.advanceTimersByTime(ms);
}

it('a mail stays claimed for as long as it is handed over, and is free soon after its process has died', async () => {
  const id = await queueNumbered(test, 'held@example.com', 1);
  const mail = await claim();
  const held = holdClaim(test, mail, new AbortController().signal);
  for (let renewal = 1; renewal <= 8; renewal++) {
    turn(5000);
    const expected = test.clock.now() + claimMs;
    await until('the renewal', async () => (await mailRow(test, id)).claimed_until === expected);
  }
  expect(held.signal.aborted).toBe(false);
  held.release();
  turn(claimMs - 1);
  await expect(claim()).rejects.toThrow('nothing');
  turn(1);
  expect((await claim()).id).toBe(id);
});

it('a hand-over is broken off once another process has the mail, or the server stops', async () => {
  const id = await queueNumbered(test, 'lost@example.com', 1);
  const mail = await claim();
  const held = holdClaim(test, mail, new AbortController().signal);
  await test.database.transaction((tx) =>
    tx.updateTable('mails').set({ claimed_until: 1 }).where('id', '=', id).execute(),
  );
  turn(5000);
  await until('the end', () => held.signal.aborted);
  expect(held.isLost()).toBe(true);
  held.release();

  const stop = new AbortController();
  const other = holdClaim(test, mail, stop.signal);
  stop.abort();
  expect(other.signal.aborted).toBe(true);
  expect(other.isLost()).toBe(false);
  other.release();
});
