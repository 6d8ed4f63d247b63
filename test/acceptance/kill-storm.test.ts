import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { grantLicenseKeys } from '../support/latchkey.ts';
import { membershipPath, storedMetadata, useTestBed } from '../support/test-bed.ts';
import { withClients } from '../support/until.ts';

const kills = 20;
const clients = 32;
const keysPerStorm = Number(process.env.LATCHKEY_TORTURE_KEYS_PER_STORM ?? 500);

const bed = useTestBed();

it('R1 kill -9: every 201 that a client saw in a storm of first binds is there afterwards', async () => {
  const keys = await grantLicenseKeys(
    bed.installation.env,
    bed.shop.productId,
    kills * keysPerStorm,
  );
  const acknowledged = new Map<string, string>();
  const servingAgainMs: number[] = [];
  let unanswered = 0;

  for (let storm = 0; storm < kills; storm++) {
    const batch = keys.slice(storm * keysPerStorm, (storm + 1) * keysPerStorm);
    const inDoubt: string[] = [];
    // The kill comes somewhere in the middle: after a number of answers that differs each time.
    const killAfter = 40 + Math.floor(Math.random() * keysPerStorm * 0.6);
    let answered = 0;
    let killed: Promise<void> | undefined;
    await withClients(clients, batch, async (key) => {
      if (killed && answered > killAfter + clients) return;
      const outcome = await bed.app.tryCall('POST', membershipPath(key, 'validate_license'), {
        body: { metadata: { HWID: `machine of ${key}` } },
      });
      if (outcome.kind === 'refused') return;
      if (outcome.kind !== 'answer') {
        inDoubt.push(key);
        return;
      }
      expect(outcome.status, outcome.text).toBe(201);
      acknowledged.set(key, `machine of ${key}`);
      answered += 1;
      if (answered >= killAfter) killed ??= bed.node.process.kill9();
    });
    await killed;
    expect(killed, 'the storm ended before its kill').toBeDefined();

    const killedAt = performance.now();
    await bed.node.process.start();
    servingAgainMs.push(performance.now() - killedAt);
    if (bed.installation.database.kind === 'sqlite') expect(integrityCheck()).toBe('ok');
    await withClients(
      16,
      batch.filter((key) => acknowledged.has(key)),
      expectStored,
    );
    await withClients(16, inDoubt, expectStoredOrUntouched);
    unanswered += inDoubt.length;
  }

  await withClients(16, [...acknowledged.keys()], expectStored);
  const slowest = Math.round(Math.max(...servingAgainMs));
  console.log(
    `R1 (${bed.installation.database.kind}): ${acknowledged.size} binds acknowledged over ${kills} kills, ` +
      `0 lost, ${unanswered} in doubt; serving again after at most ${slowest} ms`,
  );

  async function expectStored(key: string): Promise<void> {
    expect(await storedMetadata(bed, key)).toEqual({ HWID: acknowledged.get(key) });
  }

  async function expectStoredOrUntouched(key: string): Promise<void> {
    expect([{}, { HWID: `machine of ${key}` }]).toContainEqual(await storedMetadata(bed, key));
  }
}, 300_000);

function integrityCheck(): unknown {
  const path = bed.installation.database.url.slice('sqlite:'.length);
  const database = new DatabaseSync(path, { timeout: 5000 });
  try {
    return database.prepare('pragma integrity_check').get()?.integrity_check;
  } finally {
    database.close();
  }
}
