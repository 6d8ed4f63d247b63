import { afterEach, beforeEach, expect, it } from 'vitest';
import { type FreshDatabase, migratedDatabase } from '../../../../test/support/database.ts';
import { makeCompany } from '../../../../test/support/offline.ts';
import { queryDatabase } from '../../../../test/support/sql.ts';
import { connectDatabase } from '../db/connect.ts';
import type { Database } from '../db/database.ts';
import { createManualClock } from '../lib/clock.ts';
import { sha256 } from '../lib/hash.ts';
import { makeSetupToken, useSetupToken } from './setup-token.ts';

let fresh: FreshDatabase;
let nodes: { database: Database; clock: ReturnType<typeof createManualClock> }[];
beforeEach(async () => {
  fresh = await migratedDatabase();
  const clock = createManualClock(Date.UTC(2026, 4, 3));
  nodes = [0, 1].map(() => ({ database: connectDatabase(fresh.url), clock }));
});
afterEach(async () => {
  for (const { database } of nodes) await database.close();
  await fresh.drop();
});

const node = (index = 0) => nodes[index % nodes.length] as (typeof nodes)[number];
const made = async (index = 0) => {
  await makeCompany(node(index), 'Made');
  return { kind: 'created' as const };
};
const use = (token: string, index = 0, work: () => Promise<{ kind: string }> = () => made(index)) =>
  useSetupToken(node(index), token, work);
const token = async (index = 0) => (await makeSetupToken(node(index))) as string;

it('is kept as a hash alone', async () => {
  const one = await token();
  expect(one).toMatch(/^[0-9A-Za-z]{40}$/);
  const rows = await queryDatabase(fresh, 'select * from setup_tokens');
  expect(rows).toEqual([expect.objectContaining({ token_hash: sha256(one), used_at: null })]);
});

it('works once, and none works or is made where there is a company', async () => {
  const one = await token();
  expect(await use(one)).toEqual({ kind: 'created' });
  expect(await use(one)).toEqual({ kind: 'done' });
  expect(await makeSetupToken(node())).toBeUndefined();
});

it('made later is the only one: what an earlier start printed is worth nothing', async () => {
  const [first, second] = [await token(0), await token(1)];
  expect(await use(first)).toEqual({ kind: 'wrong_token' });
  expect(await use(second)).toEqual({ kind: 'created' });
});

it.each(['', 'x', sha256('x'), '\0'])('is not %j', async (wrong) => {
  const one = await token();
  expect(await use(wrong)).toEqual({ kind: 'wrong_token' });
  expect(await use(await sha256(one))).toEqual({ kind: 'wrong_token' });
});

it('is good again after what it was used for was refused, or failed', async () => {
  const one = await token();
  expect(await use(one, 0, async () => ({ kind: 'invalid' }))).toEqual({ kind: 'invalid' });
  const failing = use(one, 0, () => Promise.reject(new Error('away')));
  await expect(failing).rejects.toThrow('away');
  expect(await use(one)).toEqual({ kind: 'created' });
});

it('S26: used many times at once, on two nodes, makes one company', async () => {
  const one = await token();
  const outcomes = await Promise.all(Array.from({ length: 10 }, (_, index) => use(one, index)));
  const kinds = outcomes.map(({ kind }) => kind).sort();
  expect(kinds.filter((kind) => kind === 'created')).toHaveLength(1);
  expect(await queryDatabase(fresh, 'select id from companies')).toHaveLength(1);
});

it('S26: two that were made in the same moment make one company, used at once', async () => {
  for (let round = 0; round < 10; round++) {
    await node().database.transaction(async (tx) => {
      await tx.deleteFrom('setup_tokens').execute();
      await tx.deleteFrom('events').execute();
      await tx.deleteFrom('companies').execute();
      const rows = ['a', 'b'].map((text) => ({
        token_hash: sha256(text),
        created_at: 1,
        used_at: null,
      }));
      await tx.insertInto('setup_tokens').values(rows).execute();
    });
    const outcomes = await Promise.all([use('a', 0), use('b', 1)]);
    expect(outcomes.filter(({ kind }) => kind === 'created')).toHaveLength(1);
    expect(await queryDatabase(fresh, 'select id from companies')).toHaveLength(1);
  }
});
