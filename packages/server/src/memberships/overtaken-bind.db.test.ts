import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { eventsOf, issue, stored, validate } from '../../../../test/support/shop.ts';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

it.each([
  ['suspend', 403, 'membership_inactive'],
  ['terminate', 403, 'membership_inactive'],
  ['shuffle_license', 404, 'membership_not_found'],
])('a first validation that %s overtakes binds nothing', async (verb, status, type) => {
  const { id, key } = await issue(test);
  const transaction = test.database.transaction;
  let overtaken = false;
  // Between the look-up of the validation and the transaction that would bind, and in no other.
  const spy = vi.spyOn(test.database, 'transaction').mockImplementation(async (...work) => {
    if (overtaken || work[1]?.durable === false) return transaction(...work);
    overtaken = true;
    const done = await test.call('POST', `/memberships/${id}/${verb}`);
    expect(done.status).toBe(201);
    return transaction(...work);
  });
  const reply = await validate(test, key, { HWID: 'late' });
  spy.mockRestore();
  expect([reply.status, reply.body.error?.type]).toEqual([status, type]);
  expect((await stored(test, id)).metadata).toEqual({});
  expect(await eventsOf(test, id, 'membership.bound')).toEqual([]);
});
