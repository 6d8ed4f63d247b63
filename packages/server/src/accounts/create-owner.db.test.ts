import { getMigrations } from 'better-auth/db/migration';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  databaseKind,
  type FreshDatabase,
  freshDatabase,
} from '../../../../test/support/database.ts';
import { queryDatabase } from '../../../../test/support/sql.ts';
import { connectDatabase } from '../db/connect.ts';
import type { Database } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';
import { cliActor } from '../events/event.ts';
import { createManualClock } from '../lib/clock.ts';
import { type Auth, authOptions, createAuth } from './auth.ts';
import { createOwner } from './create-owner.ts';

const settings = { secret: 'a secret for tests, long enough', publicUrl: 'http://localhost:4000' };
const clock = createManualClock(Date.UTC(2026, 4, 3));
const password = 'correct horse battery';
let fresh: FreshDatabase;
let database: Database;
let auth: Auth;
let people = 0;

beforeAll(async () => {
  fresh = await freshDatabase();
  database = connectDatabase(fresh.url);
  await migrate(database, fresh.url);
  auth = createAuth({ database, ...settings });
});

afterAll(async () => {
  await database.close();
  await fresh.drop();
});

const newEmail = () => `owner-${++people}@example.com`;
const create = (input: { email: string; password?: string; title?: string }) =>
  createOwner({ database, clock, auth }, cliActor, { title: 'Acme', password, ...input });
const signIn = (email: string, word: string) =>
  auth.api.signInEmail({ body: { email, password: word } });
const count = async (table: string) => {
  const [row] = await queryDatabase(fresh, `select count(*) as n from ${table}`);
  return Number(row?.n);
};
const counts = async () => [
  await count('companies'),
  await count('company_members'),
  await count('auth_users'),
];

describe("better-auth's tables", () => {
  it('are what better-auth would make: it has nothing to create, to add or to index', async () => {
    const { plan, warnings } = await planOf(database);
    expect(plan.toBeCreated).toEqual([]);
    expect(plan.toBeAdded).toEqual([]);
    expect(plan.toBeAddedIndexes).toEqual([]);
    expect(plan.schemaProblems).toEqual([]);
    expect(plan.unsafeChanges).toEqual([]);
    // Dates are text here; other types it can judge on its own kind of database.
    const others = warnings.filter((warning) => !warning.includes('Expected date but got TEXT'));
    if (databaseKind() === 'sqlite') expect(others).toEqual([]);
  });

  it('would be found wanting if one were missing', async () => {
    const empty = await freshDatabase();
    const other = connectDatabase(empty.url);
    try {
      const { plan } = await planOf(other);
      expect(plan.toBeCreated.map(({ table }) => table).sort()).toEqual([
        'auth_accounts',
        'auth_passkeys',
        'auth_sessions',
        'auth_two_factors',
        'auth_users',
        'auth_verifications',
      ]);
    } finally {
      await other.close();
      await empty.drop();
    }
  });
});

describe('an owner', () => {
  it('signs in with the password, and gets a session that lasts', async () => {
    const email = newEmail();
    const owner = await create({ email });
    const { user, token } = await signIn(email, password);
    expect(owner).toMatchObject({ kind: 'created', id: user.id, email });
    const headers = await sessionHeaders(email);
    const session = await auth.api.getSession({ headers });
    expect(session?.user.email).toBe(email);
    expect(token).toMatch(/^\S{20,}$/);
  });

  it.each(['correct horse batterx', 'CORRECT HORSE BATTERY', 'correct horse battery '])(
    'does not sign in with another password (%s)',
    async (word) => {
      const email = newEmail();
      await create({ email });
      await expect(signIn(email, word)).rejects.toMatchObject({ statusCode: 401 });
    },
  );

  it('signs in however the e-mail address is written', async () => {
    const email = newEmail();
    const owner = await create({ email: `  ${email.toUpperCase()} ` });
    expect(owner).toMatchObject({ kind: 'created', email });
    expect((await signIn(email, password)).user.email).toBe(email);
  });

  it('owns the company that was made, and both are on its timeline', async () => {
    const owner = await create({ email: newEmail(), title: ' Star Games ' });
    if (owner.kind !== 'created') throw new Error(owner.kind);
    const where = `where company_id = '${owner.companyId}'`;
    expect(
      await queryDatabase(fresh, `select user_id, role from company_members ${where}`),
    ).toEqual([{ user_id: owner.id, role: 'owner' }]);
    const events = await queryDatabase(fresh, `select type from events ${where} order by type`);
    expect(events.map((event) => event.type)).toEqual(['account.created', 'company.created']);
    const companies = `select title from companies where id = '${owner.companyId}'`;
    expect(await queryDatabase(fresh, companies)).toEqual([{ title: 'Star Games' }]);
  });

  it('S11: leaves the password nowhere in the tables', async () => {
    const email = newEmail();
    await create({ email });
    const rows = await queryDatabase(fresh, 'select * from auth_accounts');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(password);
  });
});

describe('a second owner with the same e-mail', () => {
  it('and another password is refused, and no company is left behind', async () => {
    const email = newEmail();
    await create({ email });
    const before = await counts();
    expect(await create({ email, password: 'another password' })).toEqual({ kind: 'email_taken' });
    expect(await create({ email: email.toUpperCase(), password: 'another password' })).toEqual({
      kind: 'email_taken',
    });
    expect(await counts()).toEqual(before);
    await signIn(email, password);
  });

  it('and the same password is the same person, with a further company', async () => {
    const email = newEmail();
    const first = await create({ email });
    const [companies = 0, members = 0, users = 0] = await counts();
    const second = await create({ email, title: 'Second' });
    if (first.kind !== 'created' || second.kind !== 'created') throw new Error('not created');
    expect(second.id).toBe(first.id);
    expect(second.companyId).not.toBe(first.companyId);
    expect(await counts()).toEqual([companies + 1, members + 1, users]);
  });

  it('at the same moment: one account, and it opens with the password that was told to be right', async () => {
    const email = newEmail();
    const words = ['the first password', 'the second password'];
    const outcomes = await Promise.all(words.map((word) => create({ email, password: word })));
    const won = outcomes.map((outcome) => outcome.kind === 'created');
    expect(won.filter(Boolean)).toHaveLength(1);
    expect(outcomes[won.indexOf(false)]).toEqual({ kind: 'email_taken' });
    expect((await signIn(email, words[won.indexOf(true)] ?? '')).user.email).toBe(email);
  });
});

describe('an owner is refused, and nothing is made,', () => {
  it.each([
    ['without an e-mail address', { email: 'not an address' }, 'is not an e-mail address'],
    ['with a password that is too short', { password: 'short' }, '10 to 128 characters'],
    ['with a password that is too long', { password: 'x'.repeat(129) }, '10 to 128 characters'],
    ["without a company's title", { title: '  ' }, 'title of 1 to 200'],
    ["with a company's title that is too long", { title: 'x'.repeat(201) }, 'title of 1 to 200'],
  ])('%s', async (_, part, sentence) => {
    const before = await counts();
    const outcome = await create({ email: newEmail(), ...part });
    expect(outcome).toEqual({
      kind: 'invalid',
      field: expect.stringMatching(/^(email|password|company)$/),
      problem: expect.stringContaining(sentence),
    });
    expect(await counts()).toEqual(before);
  });
});

/** What better-auth would do to the tables, and what it finds odd about them. */
async function planOf(subject: Database) {
  const options = authOptions({ database: subject, ...settings });
  const warnings: string[] = [];
  const plan = await getMigrations({
    ...options,
    database: { ...options.database, type: databaseKind() },
    logger: { level: 'warn', log: (_level, message) => warnings.push(message) },
  });
  return { plan, warnings };
}

async function sessionHeaders(email: string): Promise<Headers> {
  const response = await auth.api.signInEmail({ body: { email, password }, asResponse: true });
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0]);
  return new Headers({ cookie: cookies.join('; ') });
}
