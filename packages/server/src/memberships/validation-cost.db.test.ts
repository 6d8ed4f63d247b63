import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { issue, validate } from '../../../../test/support/shop.ts';
import { queryDatabase } from '../../../../test/support/sql.ts';
import { recordStatements } from '../../../../test/support/statements.ts';

const machine = { HWID: 'machine-1' };

let test: TestApp;
beforeAll(async () => {
  // The buffers flush by hand only, so that whatever is written is written by the call itself.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  test = await createTestApp();
});
afterAll(async () => {
  await test.close();
  vi.useRealTimers();
});

/** The statements that the work sends; begin and end of what is read together touch no data. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const recorder = recordStatements();
  try {
    await work();
  } finally {
    recorder.stop();
  }
  const texts = recorder.sent.map((statement) => statement.text);
  return texts.filter((text) => text !== 'begin' && text !== 'commit');
}

/** Something that every committed write changes, also one that stores the same bytes again. */
async function watchWrites(): Promise<{ look(): Promise<unknown>; close(): void }> {
  const { kind } = test.database;
  const url = test.config.databaseUrl;
  if (kind === 'sqlite') {
    const connection = new DatabaseSync(url.slice('sqlite:'.length), { readOnly: true });
    const look = async () => ({ ...connection.prepare('pragma data_version').get() });
    return { look, close: () => connection.close() };
  }
  const ask = (sql: string) => queryDatabase({ kind, url, drop: async () => undefined }, sql);
  const tables = await ask("select tablename from pg_tables where schemaname = 'public'");
  const look = async () =>
    Promise.all(
      tables.map(({ tablename }) =>
        ask(`select xmin::text, xmax::text, ctid::text from "${tablename}" order by ctid`),
      ),
    );
  return { look, close: () => undefined };
}

async function issueBound() {
  const issued = await issue(test);
  await validate(test, issued.key, machine);
  await test.app.activity.flush();
  return issued;
}

it('a bound key’s validations write nothing before they are answered', async () => {
  const { key } = await issueBound();
  const writes = await watchWrites();
  const before = await writes.look();
  for (let count = 0; count < 20; count++) {
    expect((await validate(test, key, machine)).status).toBe(201);
  }
  expect(await writes.look()).toEqual(before);
  // The watch sees what is written: the counts, once they are flushed.
  await test.app.activity.flush();
  expect(await writes.look()).not.toEqual(before);
  writes.close();
});

it('a refused machine writes nothing before it is answered', async () => {
  const { key } = await issueBound();
  const writes = await watchWrites();
  const before = await writes.look();
  expect((await validate(test, key, { HWID: 'other' })).status).toBe(400);
  expect((await validate(test, 'NO-SUCH-KEY', machine)).status).toBe(404);
  expect(await writes.look()).toEqual(before);
  writes.close();
});

it('a bound key’s validation is one statement, and it reads', async () => {
  const { key } = await issueBound();
  await validate(test, key, machine);
  const statements = await statementsOf(() => validate(test, key, machine));
  expect(statements).toEqual([expect.stringMatching(/^select /)]);
});

it('with an API key that is not remembered a validation is two reads', async () => {
  const { key } = await issueBound();
  test.app.authenticator.forget();
  const statements = await statementsOf(() => validate(test, key, machine));
  expect(statements).toHaveLength(2);
  for (const text of statements) expect(text).toMatch(/^select /);
});

it('an unknown key of our form costs one read, another spelling of a key two', async () => {
  const { key } = await issueBound();
  const reads = (asked: string) => statementsOf(() => validate(test, asked, machine));
  await reads(key);
  const unknown = `${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`;
  expect(await reads(unknown)).toHaveLength(1);
  expect(await reads(key.toLowerCase())).toHaveLength(2);
});

it('metadata that is refused as such costs no read', async () => {
  const { key } = await issueBound();
  await validate(test, key, machine);
  for (const metadata of ['text', null, [], { HWID: null }, { HWID: '\u0000' }]) {
    expect(await statementsOf(() => validate(test, key, metadata))).toEqual([]);
  }
});

it('a hundred validations are one count of their day and one of their hour to write', async () => {
  const { key } = await issueBound();
  for (let count = 0; count < 100; count++) await validate(test, key, machine);
  const statements = await statementsOf(() => test.app.activity.flush());
  const writes = statements.filter((text) => /^(insert|update|delete)/.test(text));
  expect(writes).toEqual([
    expect.stringMatching(/^insert into "membership_days"/),
    expect.stringMatching(/^insert into "validation_hours"/),
  ]);
});
