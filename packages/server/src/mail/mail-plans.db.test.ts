import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { gatherStatistics, planOf, statementsOf } from '../../../../test/support/query-plans.ts';
import { makeSender, queueNumbered } from '../../../../test/support/sending.ts';
import type { MailSender } from './mail-sender.ts';

let test: TestApp;
let sender: MailSender;

beforeAll(async () => {
  test = await createTestApp();
  sender = makeSender(test, {
    handOver: async () => ({ kind: 'sent', file: null }),
    close: () => undefined,
  });
  await fillMails(6000);
  await gatherStatistics(test);
}, 60_000);
afterAll(() => test.close());

/** Mails that were sent long ago, half of them to one address. */
async function fillMails(count: number): Promise<void> {
  const id = await queueNumbered(test, 'many@example.com', 0);
  const row = await test.database.read
    .selectFrom('mails')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  for (let at = 0; at < count; at += 500) {
    await test.database.transaction(async (tx) => {
      const rows = Array.from({ length: 500 }, (_, index) => ({
        ...row,
        id: `mail_${at + index}`,
        recipient_normal: index % 2 === 0 ? 'many@example.com' : `buyer-${at + index}@example.com`,
        status: 'sent' as const,
        settled_at: row.created_at,
        position: row.position - count + at + index,
      }));
      await tx.insertInto('mails').values(rows).execute();
    });
  }
}

it('sending and tidying read what waits, never what was sent', async () => {
  await queueNumbered(test, 'many@example.com', 1);
  const statements = await statementsOf(async () => {
    await sender.pass();
    await sender.tidy();
  }, '"mails"');
  expect(statements.length).toBeGreaterThan(5);
  for (const statement of statements) {
    if (/^insert/i.test(statement.text)) continue;
    const plan = await planOf(test, statement);
    expect(plan, statement.text).toMatch(/index|rowid/i);
    expect(plan, statement.text).not.toMatch(/^SCAN mails|Seq Scan|SCAN (oldest|old|other)$/im);
    expect(plan, statement.text).not.toMatch(/mails_by_recipient/);
  }
});
