import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runProgram } from '../../../../test/support/child-processes.ts';
import {
  databaseKind,
  type FreshDatabase,
  freshDatabase,
} from '../../../../test/support/database.ts';
import { temporaryFolder } from '../../../../test/support/temporary-folder.ts';
import { createSteadyClock } from '../lib/clock.ts';
import { connectDatabase } from './connect.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { followSharedClock } from './shared-clock.ts';

const preload = fileURLToPath(
  new URL('../../../../test/support/clock-offset.preload.ts', import.meta.url),
);
const onSqlite = databaseKind() === 'sqlite';
const dayMs = 24 * 3_600_000;
/** Far above what asking takes, far below a day. */
const allowedMs = 60_000;

let fresh: FreshDatabase;
let database: Database;
let folder: ReturnType<typeof temporaryFolder>;

beforeEach(async () => {
  folder = temporaryFolder('clock');
  fresh = await freshDatabase();
  database = connectDatabase(fresh.url);
  await migrate(database, fresh.url);
});

afterEach(async () => {
  await database.close();
  await fresh.drop();
  folder.remove();
});

/** What another process, whose machine clock is off, says that the shared time and its own are. */
async function askProcess(offsetMs: number): Promise<{ shared: number; own: number }> {
  const clockFile = join(folder.path, 'clock');
  writeFileSync(clockFile, String(offsetMs));
  const program = `
    import { connectDatabase } from ${JSON.stringify(new URL('./connect.ts', import.meta.url).href)};
    const database = connectDatabase(${JSON.stringify(fresh.url)});
    const shared = await database.sharedTimeMs();
    console.log(JSON.stringify({ shared, own: Date.now() }));
    await database.close();`;
  const result = await runProgram(
    process.execPath,
    ['--import', preload, '--input-type=module', '--eval', program],
    { env: { LATCHKEY_TEST_CLOCK_FILE: clockFile } },
  );
  expect(result.code, result.stderr).toBe(0);
  return JSON.parse(result.stdout);
}

const difference = (a: number, b: number) => Math.abs(a - b);

it.each([
  ['ahead', dayMs],
  ['behind', -dayMs],
])(
  'R14: a process whose clock is a day %s agrees with one that runs already',
  async (_, offset) => {
    const ours = await database.sharedTimeMs();
    const theirs = await askProcess(offset);
    expect(difference(theirs.own, ours + offset)).toBeLessThan(allowedMs);
    expect(difference(theirs.shared, ours)).toBeLessThan(allowedMs);
    expect(difference(await database.sharedTimeMs(), ours)).toBeLessThan(allowedMs);
  },
);

it('R14: two processes with clocks a day apart agree, whichever came first', async () => {
  const first = await askProcess(dayMs);
  const ours = await database.sharedTimeMs();
  const last = await askProcess(-dayMs);
  expect(difference(first.shared, ours)).toBeLessThan(allowedMs);
  expect(difference(last.shared, ours)).toBeLessThan(allowedMs);
});

it('a clock that follows the shared time takes it at once', async () => {
  const clock = createSteadyClock(0);
  const following = await followSharedClock(database, clock);
  following.stop();
  expect(difference(clock.now(), await database.sharedTimeMs())).toBeLessThan(allowedMs);
});

if (onSqlite) {
  it('the shared time goes forward only, from one connection to the next', async () => {
    const other = connectDatabase(fresh.url);
    try {
      let last = await database.sharedTimeMs();
      for (let round = 0; round < 20; round++) {
        const next = await (round % 2 === 0 ? other : database).sharedTimeMs();
        expect(next).toBeGreaterThanOrEqual(last);
        last = next;
      }
    } finally {
      await other.close();
    }
  });

  it('a process that is alone takes over the time of a holder that has ended', async () => {
    const gone = await askProcess(3 * dayMs);
    expect(difference(gone.shared, gone.own)).toBeLessThan(allowedMs);
    expect(difference(await database.sharedTimeMs(), gone.shared)).toBeLessThan(allowedMs);
  });
}
