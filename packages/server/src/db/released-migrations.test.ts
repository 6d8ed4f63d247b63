import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../../test/support/temporary-folder.ts';
import { connectDatabase } from './connect.ts';
import { migrate } from './migrate.ts';
import { allMigrations } from './migrations/all.ts';

/**
 * What the schema is after each migration. A migration that has been released stays as it is:
 * databases that it made would else differ from new ones. A new one adds its line; no line changes.
 */
const released: Readonly<Record<string, string>> = {
  '0001-create-companies': '7aaa38dc425e882f',
  '0002-create-events': '178708196c3c5e7a',
  '0003-create-api-keys': '85acc919b2b1b6e7',
  '0005-create-products': '0afde602719d407a',
  '0006-create-plans': '3ab23575aa4dfd20',
  '0007-create-experiences': '7fe639d93f729b95',
  '0008-create-customers': '4e9b1c3b2c9c0d8f',
  '0009-create-memberships': '6cb895bc8261493a',
  '0010-create-retired-license-keys': '034e19b7206bec05',
  '0011-create-membership-days': '0697fc07932758e3',
  '0012-create-idempotency-keys': 'ad7c1270a3e5a141',
  '0013-create-job-leases': 'd213253428c7107f',
  '0014-create-clock-reference': 'e4c51e0df0398153',
  '0015-create-accounts': '5514de844de1f468',
  '0016-order-membership-indexes': '184167fc4c7e458d',
  '0017-add-second-factors': '7d7d42c78d8e0f0c',
  '0018-create-setup-tokens': '5baab92f9293a923',
  '0019-describe-products': '40becab31dd80448',
  '0020-create-membership-values': '71d17a62741939c2',
  '0021-create-validation-hours': '6ce3831766d5e466',
  '0022-index-figures': 'fc6ff36329c864b4',
  '0023-follow-api-keys': 'a0f2aff196d45634',
  '0024-keep-one-software': 'ef3e97da3e5456c9',
  '0025-order-searched-texts': 'ef3e97da3e5456c9',
  '0026-create-mails': '83601cfd50895839',
  '0027-create-mail-texts': 'a937df82709712f4',
  '0028-create-buyers': 'a32209b19811d4b1',
  '0029-count-codes': '56d8a22c66bb36db',
  '0030-create-invitations': 'e42c071f3b44d10c',
  '0031-describe-companies': '83a72fbaeaa4071a',
  '0032-index-buyers': 'e2bf205c418b84ca',
  '0033-create-erasure-requests': '011ea927add3aa65',
  '0034-remember-sign-ins': 'f17d95c675526ea6',
};

it('migrations make what they made when they were released', async () => {
  const folder = temporaryFolder('released');
  const url = `sqlite:${folder.path}/latchkey.db`;
  const made: Record<string, string> = {};
  for (const [index, { name }] of allMigrations.entries()) {
    const database = connectDatabase(url);
    await migrate(database, url, allMigrations.slice(0, index + 1));
    await database.close();
    made[name] = fingerprint(`${folder.path}/latchkey.db`);
  }
  folder.remove();
  expect(made).toEqual(released);
});

/** Of all tables and indexes as SQLite keeps them. */
function fingerprint(path: string): string {
  const database = new DatabaseSync(path, { readOnly: true });
  const rows = database.prepare('select name, sql from sqlite_schema order by name').all();
  database.close();
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16);
}
