import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { expectDocument, expectRefusal, looks } from '../support/cli-expectations.ts';
import { databaseKind } from '../support/database.ts';
import {
  cli,
  createInstallation,
  type Environment,
  type Installation,
  runCli,
} from '../support/latchkey.ts';
import { queryDatabase } from '../support/sql.ts';
import {
  createLicenseKeys,
  expectStatus,
  membershipPath,
  useTestBed,
  validate,
} from '../support/test-bed.ts';
import { until, withClients } from '../support/until.ts';

/** Every command here runs beside this server. */
const bed = useTestBed();
const run = (args: readonly string[], input = '', env: Environment = bed.installation.env) =>
  runCli(args, { env, input });
const json = <T>(...args: string[]) => cli<T>(bed.installation.env, ...args);

const installations: Installation[] = [];
async function newInstallation(): Promise<Installation> {
  const installation = await createInstallation();
  installations.push(installation);
  return installation;
}
afterAll(async () => {
  for (const installation of installations) await installation.remove();
});

const document = (args: readonly string[], input = '', env = bed.installation.env) =>
  expectDocument(args, { env, input });
const { id, secret, licenseKey } = looks;
const email = 'buyer@example.com';

interface Granted {
  id: string;
  license_key: string;
  status: string;
}
const grant = (...options: string[]) =>
  json<Granted>(
    'membership',
    'grant',
    '--product',
    bed.shop.productId,
    '--email',
    email,
    ...options,
  );

/** No database has a part in it, so once is enough. */
if (databaseKind() === 'sqlite') describe.concurrent('help and wrong usage', testUsage);

function testUsage(): void {
  const documented =
    'api-key api-key,create api-key,list api-key,revoke company company,create company,list demo member member,add member,invite member,list member,remove member,role membership membership,cancel membership,grant membership,reinstate membership,reset membership,show membership,shuffle membership,suspend membership,terminate migrate openapi plan plan,create product product,create seed serve setup';

  it('--help shows an example for every command there is', async () => {
    const seen: string[] = [];
    async function look(path: readonly string[]): Promise<void> {
      const { code, stdout, stderr } = await run([...path, '--help']);
      expect([code, stderr], path.join(' ')).toEqual([0, '']);
      expect(stdout, path.join(' ')).toMatch(/\nExample:\n {2}(LATCHKEY_\w+=\S+ )?latchkey [a-z]/);
      const [list = ''] = (stdout.split('\nCommands:\n')[1] ?? '').split('\n\n');
      // Else a help that repeats itself would start programs without end.
      if (path.length > 2) throw new Error(`too deep a command: ${path.join(' ')}`);
      const names = [...list.matchAll(/^ {2}([a-z-]+) /gm)].map(([, name = '']) => name);
      const below = names.filter((name) => name !== 'help').map((name) => [...path, name]);
      seen.push(...below.map(String));
      await withClients(4, below, look);
    }
    await look([]);
    expect(seen.sort().join(' ')).toBe(documented);
  });

  it('--version prints the version alone', async () => {
    const { code, stdout } = await run(['--version']);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
  });

  it.each([
    ['nothing at all', []],
    ['an unknown command', ['frobnicate']],
    ['a group without a command', ['membership']],
    ['a missing option', ['company', 'create']],
    ['an unknown option', ['company', 'list', '--frobnicate']],
    ['a password as an argument', ['setup', '--email', email, '--company', 'X', '--password', 'x']],
    ['a word where a number belongs', ['seed', '--company', 'biz_x', '--memberships', 'many']],
    ['an unknown plan type', ['plan', 'create', '--product', 'prod_x', '--type', 'monthly']],
    ['a missing argument', ['membership', 'show']],
  ])('%s is wrong usage: exit 2, words on stderr only', async (_, args) => {
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.length).toBeGreaterThan(10);
  });
}

describe('company', () => {
  it('create prints the company, and list an array of all', async () => {
    const made = await document(['company', 'create', '--title', ' Moon Games ']);
    expect(made).toEqual({ id: id('biz'), title: 'Moon Games' });
    const list = (await document(['company', 'list'])) as { id: string; title: string }[];
    expect(list).toContainEqual(made);
    expect(list.map((entry) => Object.keys(entry))).toEqual(list.map(() => ['id', 'title']));
  });

  it('create refuses an empty title', async () => {
    expectRefusal(await run(['company', 'create', '--title', '  ', '--json']), /title/);
  });

  it('list of an empty installation is an empty array', async () => {
    const { env } = await newInstallation();
    expect(await document(['company', 'list'], '', env)).toEqual([]);
  });
});

describe('setup', () => {
  const args = (who: string) => ['setup', '--email', who, '--company', 'Set Up'];

  it('takes the password from standard input or the environment, and prints company and owner', async () => {
    const shape = (who: string) => ({
      company: { id: id('biz') },
      owner: { id: expect.stringMatching(/./), email: who },
    });
    const typed = await document([...args('in@example.com'), '--password-stdin'], 'a password 1\n');
    expect(typed).toEqual(shape('in@example.com'));
    const env = { ...bed.installation.env, LATCHKEY_SETUP_PASSWORD: 'a password 2' };
    expect(await document(args('env@example.com'), '', env)).toEqual(shape('env@example.com'));
  });

  it('without a password, with a bad one, or with a bad address is refused and makes nothing', async () => {
    const before = await document(['company', 'list']);
    expectRefusal(await run(args('none@example.com')), /password.*LATCHKEY_SETUP_PASSWORD/);
    const stdin = (who: string, password: string) =>
      run([...args(who), '--password-stdin', '--json'], password);
    expectRefusal(await stdin('none@example.com', 'short'), /10 to 128 characters/);
    expectRefusal(await stdin('nobody', 'a good password'), /nobody is not an e-mail address/);
    expect(await document(['company', 'list'])).toEqual(before);
  });

  it('of an e-mail address that has another password is refused and makes nothing', async () => {
    const twice = [...args('twice@example.com'), '--password-stdin'];
    await document(twice, 'the right password');
    const before = await document(['company', 'list']);
    expectRefusal(await run(twice, 'another password'), /account with this e-mail address/);
    expect(await document(['company', 'list'])).toEqual(before);
  });
});

describe('api-key', () => {
  const create = (...options: string[]) => [
    'api-key',
    'create',
    '--company',
    bed.shop.companyId,
    '--name',
    'Inside my app',
    ...options,
  ];

  it('create prints the secret once; without a scope it has full access', async () => {
    const scopes = ['validate_license', 'retrieve_membership'];
    const some = await document(create('--scope', ...scopes, '--product', bed.shop.productId));
    expect(some).toEqual({ id: id('apik'), name: 'Inside my app', secret, scopes });
    expect(await document(create())).toMatchObject({ scopes: null });
  });

  it('create says in words, in red on a terminal, which kind may not ship inside an app', async () => {
    const says = async (...options: string[]) => (await run(create(...options))).stdout;
    const may = /It can only validate license keys: it may ship inside an app\./;
    const mustNot = /Keep it on your server: it must not ship inside an app\./;
    expect(await says('--scope', 'validate_license')).toMatch(may);
    for (const scopes of [[], ['--scope', 'validate_license', 'list_memberships']]) {
      const words = await says(...scopes);
      expect(words).toMatch(mustNot);
      expect(words).not.toMatch(may);
    }
  });

  it('list is an array without secrets', async () => {
    const made = await json<{ id: string; secret: string }>(...create());
    const result = await run(['api-key', 'list', '--company', bed.shop.companyId, '--json']);
    expect(result.json).toContainEqual(expect.objectContaining({ id: made.id, scopes: null }));
    expect(result.stdout).not.toContain('lk_');
    expect(result.stdout).not.toContain(made.secret.slice(3, 30));
  });

  it('revoke ends the key at the running server, once', async () => {
    const made = await json<{ id: string; secret: string }>(...create());
    const call = async () => {
      const path = '/api/v2/memberships';
      return (await bed.server.call('GET', path, { apiKey: made.secret })).status;
    };
    expect(await call()).toBe(200);
    expect(await document(['api-key', 'revoke', made.id])).toEqual({ id: made.id, revoked: true });
    await until('the server to refuse the key', async () => (await call()) === 401);
    expectRefusal(await run(['api-key', 'revoke', made.id]), new RegExp(made.id));
  });

  it.each([
    ['an unknown scope', ['--scope', 'everything'], /everything/],
    ['an unknown product', ['--product', 'prod_00000000000000'], /prod_0+/],
    ['an expiry in the past', ['--expires-at', '2020-01-01'], /future/],
    ['an expiry that is no time', ['--expires-at', 'soon'], /--expires-at/],
  ])('create with %s is refused', async (_, options, words) => {
    expectRefusal(await run(create(...options)), words);
  });
});

describe('product and plan', () => {
  const product = (...options: string[]) => [
    'product',
    'create',
    '--company',
    bed.shop.companyId,
    '--name',
    'Star Miner',
    ...options,
  ];
  const plan = (...options: string[]) => [
    'plan',
    'create',
    '--product',
    bed.shop.productId,
    ...options,
  ];

  it('product create prints its experience, which is null without a link', async () => {
    const linked = await document(product('--download-url', 'https://example.com/x'));
    expect(linked).toEqual({
      id: id('prod'),
      name: 'Star Miner',
      experience: { id: id('exp') },
    });
    expect(await document(product())).toMatchObject({ experience: null });
  });

  it('product create refuses a bad prefix, a bad link and an unknown company, and makes nothing', async () => {
    const products = () => queryDatabase(bed.installation.database, 'select id from products');
    const before = await products();
    expectRefusal(await run(product('--key-prefix', 'no-dash')), /prefix/);
    expectRefusal(await run(product('--download-url', 'javascript:x')), /https?:\/\//);
    const unknown = ['product', 'create', '--company', 'biz_00000000000000', '--name', 'X'];
    expectRefusal(await run(unknown), /no company biz_0+/);
    expect(await products()).toEqual(before);
  });

  it.each([
    ['one_time', '9.99', 'usd', 9.99, 0],
    ['one_time', '500', 'JPY', 500, 0],
    ['renewal', '1.005', 'kwd', 0, 1.005],
  ])(
    'plan create: %s at %s %s is that price on the wire',
    async (type, price, currency, initial, renewal) => {
      const made = await document(plan('--type', type, '--price', price, '--currency', currency));
      expect(made).toEqual({ id: id('plan') });
      const membership = await grant('--plan', (made as { id: string }).id);
      const path = `${membershipPath(membership.id)}?expand=plan`;
      expect(expectStatus(await bed.server.call('GET', path), 200).plan).toMatchObject({
        plan_type: type,
        initial_price: initial,
        renewal_price: renewal,
        base_currency: currency.toLowerCase(),
      });
    },
  );

  it.each([
    [['--price', '9.5', '--currency', 'jpy'], /JPY has no decimals/],
    [['--currency', 'zzz'], /no currency "zzz"/],
    [['--type', 'renewal', '--billing-days', '0'], /Billing days/],
    [['--type', 'one_time', '--billing-days', '30'], /no periods/],
    [['--trial-days', '5'], /no periods/],
  ])('plan create %j is refused', async (options, words) => {
    expectRefusal(await run(plan(...options)), words);
  });
});

describe('membership grant', () => {
  it('prints id, license key and status, and the running server knows the key', async () => {
    const made = await document([
      ...['membership', 'grant', '--product', bed.shop.productId],
      ...['--email', email, '--expires-at', '2099-01-31', '--license-key', 'MY-OWN-KEY'],
    ]);
    expect(made).toEqual({ id: id('mem'), license_key: 'MY-OWN-KEY', status: 'completed' });
    expect(expectStatus(await validate(bed.app, 'MY-OWN-KEY', {}), 201).expires_at).toBe(
      Date.UTC(2099, 0, 31) / 1000,
    );
  });

  it('--count prints JSON Lines, also for one', async () => {
    for (const count of [1, 4]) {
      const args = ['membership', 'grant', '--product', bed.shop.productId, '--email', email];
      const result = await run([...args, '--count', String(count), '--json']);
      expect([result.code, result.stderr]).toEqual([0, '']);
      const lines = result.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      const line = { id: id('mem'), license_key: licenseKey, status: 'completed' };
      expect(lines).toEqual(Array.from({ length: count }, () => line));
      expect(new Set(lines.map((one) => one.license_key)).size).toBe(count);
    }
  });

  it('queues the mail with the key, unless --no-email or --count leaves it out', async () => {
    const mailed = async (...options: string[]) => {
      const made = await grant(...options);
      const mails = `select kind from mails where subject_id = '${made.id}'`;
      return (await queryDatabase(bed.installation.database, mails)).map(({ kind }) => kind);
    };
    expect(await mailed()).toEqual(['key_delivered']);
    expect(await mailed('--no-email')).toEqual([]);
    expect(await mailed('--count', '1')).toEqual([]);
  });

  it('refuses what cannot be granted', async () => {
    const { license_key: taken } = await grant();
    const attempt = (options: string[], product = bed.shop.productId) =>
      run(['membership', 'grant', '--product', product, '--email', email, ...options, '--json']);
    expectRefusal(await attempt([], 'prod_00000000000000'), /no product prod_0+/);
    expectRefusal(await attempt(['--plan', 'plan_00000000000000']), /no plan plan_0+/);
    expectRefusal(await attempt(['--license-key', taken]), /license key is taken/);
    expectRefusal(await attempt(['--expires-at', 'soon']), /--expires-at/);
    expectRefusal(await attempt(['--count', '0']), /--count/);
    expectRefusal(await attempt(['--count', '2', '--license-key', 'K']), /one membership/i);
  });

  it('beside a server that writes at the same time loses and refuses nothing', async () => {
    const keys = await createLicenseKeys(bed, 40);
    const [granted] = await Promise.all([
      run(
        ['membership', 'grant', '--product', bed.shop.productId].concat([
          '--email',
          email,
          '--count',
          '40',
          '--json',
        ]),
      ),
      withClients(4, keys, async (key) => {
        expectStatus(await validate(bed.app, key, { HWID: key }), 201);
      }),
    ]);
    expect([granted.code, granted.stderr]).toEqual([0, '']);
    const lines = granted.stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(40);
    const last = JSON.parse(lines.at(-1) ?? '') as Granted;
    expectStatus(await validate(bed.app, last.license_key, {}), 201);
  });
});

describe('membership verbs', () => {
  it('show prints what the API shows, by id and by license key', async () => {
    const { id: membershipId, license_key: key } = await grant();
    expectStatus(await validate(bed.app, key, { HWID: 'a' }), 201);
    const shown = expectStatus(await bed.server.call('GET', membershipPath(membershipId)), 200);
    expect(shown.metadata).toEqual({ HWID: 'a' });
    // The command goes by its own settings, which name the address that buyers know.
    const env = { ...bed.installation.env, LATCHKEY_PUBLIC_URL: bed.node.process.url };
    expect(await document(['membership', 'show', membershipId], '', env)).toEqual(shown);
    expect(await document(['membership', 'show', key], '', env)).toEqual(shown);
  });

  it('reset, suspend, reinstate, shuffle and terminate count at the running server at once', async () => {
    const { id: membershipId, license_key: key } = await grant();
    const verb = (name: string, target = key) => document(['membership', name, target]);
    const answer = async (hwid: string, of = key) =>
      (await validate(bed.app, of, { HWID: hwid })).status;
    expect(await answer('a')).toBe(201);
    expect(await verb('reset')).toMatchObject({ id: membershipId, metadata: {} });
    expect(await answer('b')).toBe(201);
    expect(await verb('suspend', membershipId)).toMatchObject({
      status: 'unresolved',
      valid: false,
    });
    expect(await answer('b')).toBe(403);
    expect(await verb('reinstate')).toMatchObject({ status: 'completed', valid: true });
    expect(await answer('b')).toBe(201);
    const shuffled = (await verb('shuffle', membershipId)) as Granted;
    expect(shuffled).toMatchObject({ id: membershipId, metadata: { HWID: 'b' } });
    expect([await answer('b'), await answer('b', shuffled.license_key)]).toEqual([404, 201]);
    expect(await verb('terminate', membershipId)).toMatchObject({
      status: 'canceled',
      valid: false,
    });
    expect(await answer('b', shuffled.license_key)).toBe(403);
  });

  it('cancel ends a renewal at its period, and is refused for a one-time purchase', async () => {
    const { id: plan } = await json<{ id: string }>(
      ...['plan', 'create', '--product', bed.shop.productId, '--type', 'renewal'],
    );
    const renewal = await grant('--plan', plan);
    const canceled = await document(['membership', 'cancel', renewal.license_key]);
    expect(canceled).toMatchObject({ status: 'active', cancel_at_period_end: true });
    const { id: oneTime } = await grant();
    expectRefusal(await run(['membership', 'cancel', oneTime, '--json']), /one-time purchase/);
  });

  it.each(['show', 'reset'])('%s of an unknown membership is refused', async (verb) => {
    expectRefusal(await run(['membership', verb, 'NO-SUCH-KEY', '--json']), /no membership/);
  });
});

describe('seed', () => {
  it('prints its API key, sample keys and the number, and the sample keys validate', async () => {
    const made = await document([
      ...['seed', '--company', bed.shop.companyId, '--memberships', '1200'],
    ]);
    expect(made).toEqual({
      api_key: { id: id('apik'), name: expect.any(String), secret, scopes: null },
      sample_keys: Array.from({ length: 1000 }, () => licenseKey),
      memberships: 1200,
    });
    const { sample_keys: keys, api_key: key } = made as {
      sample_keys: string[];
      api_key: { secret: string };
    };
    expect(new Set(keys).size).toBe(1000);
    const path = membershipPath(keys.at(-1) ?? '', 'validate_license');
    const options = { body: { metadata: { HWID: 'a' } }, apiKey: key.secret };
    expectStatus(await bed.server.call('POST', path, options), 201);
  });
});

describe('migrate and openapi', () => {
  it('migrate prints what ran, and nothing ran the second time', async () => {
    const { env } = await newInstallation();
    const first = (await document(['migrate'], '', env)) as { ran: string[] };
    expect(first).toEqual({ ran: expect.any(Array), backup: null });
    expect(first.ran[0]).toBe('0001-create-companies');
    expect(await document(['migrate'], '', env)).toEqual({ ran: [], backup: null });
  });

  it('openapi prints the committed document', async () => {
    const committed = readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8');
    expect(await document(['openapi'])).toEqual(JSON.parse(committed));
  });
});
