import { readFileSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { createTestApp } from '../../../../test/support/app.ts';
import { databaseKind } from '../../../../test/support/database.ts';
import { enterHub } from '../../../../test/support/own-purchases.ts';
import { openCompany } from '../../../../test/support/privacy.ts';
import { tidyMails } from '../mail/tidy-mails.ts';

const sqliteIt = it.runIf(databaseKind() === 'sqlite');
const traces = ['erased.buyer@example.com', 'machine-of-the-erased'];
const kept = ['kept.buyer@example.com', 'machine-of-the-kept'];

/** A company with many buyers, of whom one is to be erased, and the file that it is all in. */
async function prepare() {
  const test = await createTestApp();
  const file = test.config.databaseUrl.replace(/^sqlite:/, '');
  const acme = await openCompany(test, 'Acme');
  const sell = async (email: string, machine: string) => {
    const { key } = await acme.sell(email, {}, { idempotencyKey: email });
    const body = { metadata: { HWID: machine } };
    await acme.call('POST', `/${key}/validate_license`, body);
    const other = { metadata: { HWID: `${machine}-other` } };
    await acme.call('POST', `/${key}/validate_license`, other);
  };
  for (let i = 0; i < 40; i++) {
    await sell(`buyer-${i}@example.com`, `machine-${i}`);
    if (i === 10) await sell('Erased.Buyer@example.com', 'machine-of-the-erased');
    if (i === 20) await sell('kept.buyer@example.com', 'machine-of-the-kept');
  }
  await test.app.activity.flush();
  const buyer = await enterHub(test, 'erased.buyer@example.com');
  await buyer.post('/erasure');
  const [{ id }] = (await acme.owner.call('GET', '/erasure_requests')).body.data;
  const erase = () => acme.owner.call('POST', `/erasure_requests/${id}/erase`);
  /** Which of these stand in the files of the database. */
  const found = (texts: readonly string[], ends = ['', '-wal']) => {
    const bytes = ends.map((end) => readFileSync(`${file}${end}`).toString('latin1').toLowerCase());
    return texts.filter((text) => bytes.some((one) => one.includes(text)));
  };
  /** Forgets the mail that tells of the erasure. */
  const forgetMail = async () => {
    test.clock.advance(2 * 86_400_000);
    await tidyMails({ ...test, outboxDir: '/nowhere' });
  };
  return { test, file, erase, forgetMail, found };
}

sqliteIt(
  'nothing of who was erased is in the files of the database, neither open nor closed',
  async () => {
    const { test, file, erase, forgetMail, found } = await prepare();
    const closed = new DatabaseSync(file);
    try {
      expect(found(traces)).toEqual(traces);
      expect((await erase()).status).toBe(200);
      expect(found(traces)).toEqual(traces.slice(0, 1));
      await forgetMail();
      expect(found(traces)).toEqual([]);
      expect(found(kept)).toEqual(kept);
      await test.app.close();
      await test.database.close();
      closed.close();
      expect(found(traces, [''])).toEqual([]);
      expect(found(kept, [''])).toEqual(kept);
    } finally {
      await test.close();
    }
  },
);

sqliteIt('whoever reads meanwhile holds up no erasure, and its traces go later', async () => {
  const { test, file, erase, forgetMail, found } = await prepare();
  const reader = new DatabaseSync(file);
  try {
    reader.exec('begin');
    reader.prepare('select count(*) from companies').get();
    expect((await erase()).status).toBe(200);
    expect(await test.database.forgetDeleted()).toBe(false);
    reader.exec('rollback');
    expect(await test.database.forgetDeleted()).toBe(true);
    expect(statSync(`${file}-wal`).size).toBe(0);
    expect(found(traces)).toEqual(traces.slice(0, 1));
    await forgetMail();
    expect(found(traces)).toEqual([]);
  } finally {
    reader.close();
    await test.close();
  }
});

it('forgetting what was deleted never fails', async () => {
  const test = await createTestApp();
  expect(await test.database.forgetDeleted()).toBe(true);
  await test.close();
  if (databaseKind() === 'sqlite') expect(await test.database.forgetDeleted()).toBe(false);
});
