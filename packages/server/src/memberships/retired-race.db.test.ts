import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { databaseKind } from '../../../../test/support/database.ts';
import { queryDatabase } from '../../../../test/support/sql.ts';
import { until } from '../../../../test/support/until.ts';
import { insertCustomerIfNew } from '../customers/customer.repository.ts';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

it('a key made and retired between the look and the insert is taken', async () => {
  // On SQLite one transaction writes at a time: there is nothing between the two.
  if (databaseKind() === 'sqlite') return;
  const create = (email: string) =>
    test.call('POST', '/memberships', {
      email,
      product_id: test.productId,
      license_key: 'MINE-1',
    });
  const drop = async () => undefined;
  const database = { kind: 'postgres', url: test.config.databaseUrl, drop } as const;
  let late: ReturnType<typeof create> | undefined;
  // The late one has looked, and waits for the buyer that this transaction is making.
  await test.database.transaction(async (tx) => {
    await insertCustomerIfNew(tx, test.companyId, 'late@example.com', test.clock.now());
    late = create('late@example.com');
    await until('the late one waits', async () => {
      const waiting = `select 1 from pg_stat_activity
        where wait_event_type = 'Lock' and datname = current_database()`;
      return (await queryDatabase(database, waiting)).length > 0;
    });
    const { body } = await create('first@example.com');
    expect((await test.call('POST', `/memberships/${body.id}/shuffle_license`)).status).toBe(201);
  });
  expect((await late)?.status).toBe(409);
  expect((await test.call('GET', '/memberships/MINE-1')).status).toBe(404);
});
