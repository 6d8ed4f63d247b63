import { describe, expect, it } from 'vitest';
import { expectDocument, expectRefusal } from '../support/cli-expectations.ts';
import { createHttpClient } from '../support/http-client.ts';
import { runCli } from '../support/latchkey.ts';
import { queryDatabase } from '../support/sql.ts';
import { useTestBed } from '../support/test-bed.ts';

/** Every command here runs beside this server. */
const bed = useTestBed();
const password = 'a password of the tests';
const of = (verb: string, ...options: string[]) => [
  'member',
  verb,
  '--company',
  bed.shop.companyId,
  ...options,
];
const document = (args: readonly string[], input = '') =>
  expectDocument(args, { env: bed.installation.env, input });
const run = (args: readonly string[], input = '', more = {}) =>
  runCli(args, { env: { ...bed.installation.env, ...more }, input });
const add = (email: string, role: string) =>
  document(of('add', '--email', email, '--role', role, '--password-stdin'), `${password}\n`);
const userId = expect.stringMatching(/^\w{10,}$/);

describe('member', () => {
  it('invite puts a mail into the outbox, and refuses what add refuses', async () => {
    expect(
      await document(of('invite', '--email', ' Ina@Example.com', '--role', 'developer')),
    ).toEqual({
      id: expect.stringMatching(/^inv_\w{14}$/),
      email: 'ina@example.com',
      role: 'developer',
    });
    const mails = await queryDatabase(
      bed.installation.database,
      "select recipient from mails where kind = 'invitation'",
    );
    expect(mails).toEqual([{ recipient: 'ina@example.com' }]);
    expectRefusal(await run(of('invite', '--email', 'nobody', '--role', 'support')), /e-mail/);
  });

  it('add makes an account that can sign in, and list shows everybody', async () => {
    expect(await add(' Olga@Example.com', 'owner')).toEqual({
      user_id: userId,
      email: 'olga@example.com',
      role: 'owner',
      new_account: true,
    });
    expect(await document(of('list'))).toEqual([
      {
        user_id: userId,
        email: 'olga@example.com',
        role: 'owner',
        created_at: expect.any(Number),
        two_factor_enabled: false,
      },
    ]);
    const { url } = bed.node.process;
    const http = createHttpClient({ url });
    const body = { email: 'olga@example.com', password };
    const headers = { origin: url };
    const { status } = await http.call('POST', '/api/auth/sign-in/email', { body, headers });
    expect(status).toBe(200);
    http.close();
  });

  it('add takes the password from the environment, and none for somebody with an account', async () => {
    const args = of('add', '--email', 'sam@example.com', '--role', 'support', '--json');
    expectRefusal(await run(args), /no account yet.*LATCHKEY_SETUP_PASSWORD/);
    expectRefusal(await run(args, '', { LATCHKEY_SETUP_PASSWORD: 'short' }), /10 to 128/);
    const made = await run(args, '', { LATCHKEY_SETUP_PASSWORD: password });
    expect(made.json).toMatchObject({ email: 'sam@example.com', new_account: true });
    expectRefusal(await run(args), /member role/);
    const other = (await document(['company', 'create', '--title', 'Other'])) as { id: string };
    const there = args.map((one) => (one === bed.shop.companyId ? other.id : one));
    expect((await run(there)).json).toMatchObject({ new_account: false });
  });

  it('role and remove change what somebody may do, each with an event by the command line', async () => {
    const email = 'rita@example.com';
    const { user_id } = (await add(email, 'read_only')) as { user_id: string };
    expect(await document(of('role', '--email', email, '--role', 'admin'))).toEqual({
      user_id,
      email,
      role: 'admin',
    });
    expect(await document(of('remove', '--email', email))).toEqual({
      user_id,
      email,
      removed: true,
    });
    const again = await run(of('remove', '--email', email));
    expectRefusal(again, /Nobody in this company/);
    const events = await queryDatabase(
      bed.installation.database,
      `select type, actor_kind from events where subject_id = '${user_id}' order by type`,
    );
    expect(events).toEqual(
      ['member.added', 'member.removed', 'member.role_changed'].map((type) => ({
        type,
        actor_kind: 'cli',
      })),
    );
  });

  it('the last owner stays one', async () => {
    const email = 'olga@example.com';
    expectRefusal(await run(of('role', '--email', email, '--role', 'admin')), /needs an owner/);
    expectRefusal(await run(of('remove', '--email', email)), /needs an owner/);
  });

  it('a role that there is not is wrong usage, a company or an address refused', async () => {
    const { code } = await run(of('add', '--email', 'x@example.com', '--role', 'boss'));
    expect(code).toBe(2);
    const email = ['--email', 'nobody at all', '--role', 'admin', '--password-stdin'];
    expectRefusal(await run(of('add', ...email), password), /not an e-mail address/);
    expectRefusal(await run(['member', 'list', '--company', 'biz_x']), /no company biz_x/);
  });
});
