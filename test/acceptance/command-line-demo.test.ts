import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../support/child-processes.ts';
import { expectDocument, expectRefusal, looks } from '../support/cli-expectations.ts';
import { createHttpClient } from '../support/http-client.ts';
import {
  createInstallation,
  type Environment,
  type Installation,
  runCli,
} from '../support/latchkey.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { queryDatabase } from '../support/sql.ts';
import { useTestBed } from '../support/test-bed.ts';

/** Every command here runs beside this server. */
const bed = useTestBed();
const run = (args: readonly string[], env: Environment) => runCli(args, { env });
const document = (args: readonly string[], env: Environment) => expectDocument(args, { env });
const { id, secret, licenseKey } = looks;

interface DemoDocument {
  readonly company: { readonly id: string };
  readonly owner: { readonly email: string; readonly password: string };
  readonly membership: { readonly id: string; readonly license_key: string };
}

const installations: Installation[] = [];
async function newInstallation(): Promise<Installation> {
  const installation = await createInstallation();
  installations.push(installation);
  return installation;
}
afterAll(async () => {
  for (const installation of installations) await installation.remove();
});

describe('demo', () => {
  let env: Environment;
  let dataDir: string;
  let server: ServerProcess;
  beforeAll(async () => {
    const installation = await newInstallation();
    dataDir = installation.dataDir;
    server = await startServer(installation.env);
    env = { ...installation.env, LATCHKEY_PUBLIC_URL: server.url };
  });
  afterAll(() => server.kill9());

  it('prints the documented shape, the same the second time, and keeps it for the owner only', async () => {
    const first = await document(['demo', '--no-serve'], env);
    const apiKey = { id: id('apik'), secret };
    expect(first).toEqual({
      url: server.url,
      company: { id: id('biz') },
      product: { id: id('prod') },
      plan: { id: id('plan') },
      membership: { id: id('mem'), license_key: licenseKey },
      api_key: { ...apiKey, scopes: ['validate_license'] },
      server_api_key: { ...apiKey, scopes: null },
      owner: { email: expect.stringContaining('@'), password: expect.stringMatching(/.{10}/) },
      buyer: { email: expect.stringContaining('@') },
    });
    expect(await document(['demo', '--no-serve'], env)).toEqual(first);
    const file = join(dataDir, 'demo.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(first);
  });

  it('keeps its own database, and all that is beside it, for the owner only', async () => {
    const own = await newInstallation();
    await document(['demo', '--no-serve'], { ...own.env, LATCHKEY_DATABASE_URL: '' });
    const names = readdirSync(own.dataDir);
    expect(names).toEqual(expect.arrayContaining(['demo.json', 'latchkey.db', 'secret']));
    const open = names.filter((name) => statSync(join(own.dataDir, name)).mode & 0o077);
    expect(open).toEqual([]);
  });

  const printedLine = async () => {
    const { stdout } = await run(['demo', '--no-serve'], env);
    const line = stdout.split('\n').find((text) => text.includes('validate_license')) ?? '';
    expect(line.trim()).toMatch(/^curl /);
    return line;
  };
  const paste = async (command: string) => {
    const { stdout: answer } = await runProgram('sh', ['-c', command], { env });
    return /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1];
  };

  it('prints a curl line that answers 201 when pasted, again 201, with another HWID 400, with another key 404', async () => {
    const line = await printedLine();
    expect(await paste(line)).toBe('201');
    expect(await paste(line)).toBe('201');
    expect(await paste(line.replace('my-pc', 'another-pc'))).toBe('400');
    expect(await paste(line.replace('/validate_license', 'X/validate_license'))).toBe('404');
  });

  it('prints a line that answers 201 however the key was bound or shuffled since', async () => {
    const { membership } = (await document(['demo', '--no-serve'], env)) as DemoDocument;
    await document(['membership', 'shuffle', membership.id], env);
    await document(['membership', 'reset', membership.id], env);
    const line = await printedLine();
    expect(line).not.toContain(membership.license_key);
    expect(await paste(line.replace('my-pc', "my other pc'\\''s name"))).toBe('201');
    expect(await printedLine()).toContain("my other pc'\\''s name");
    expect(await paste(await printedLine())).toBe('201');
    expect(await paste(line)).toBe('400');
  });

  it('makes nothing in a database of real companies, and keeps what an earlier demo printed', async () => {
    const kept = readFileSync(join(dataDir, 'demo.json'), 'utf8');
    const { LATCHKEY_DATABASE_URL = '' } = bed.installation.env;
    const result = await run(['demo', '--no-serve', '--json'], { ...env, LATCHKEY_DATABASE_URL });
    expectRefusal(result, /companies of its own/);
    expect(await document(['company', 'list'], bed.installation.env)).toHaveLength(1);
    expect(readFileSync(join(dataDir, 'demo.json'), 'utf8')).toBe(kept);
  });

  it("prints the dashboard's address, and a sign-in that opens it", async () => {
    const { owner, company } = (await document(['demo', '--no-serve'], env)) as DemoDocument;
    const { stdout } = await run(['demo', '--no-serve'], env);
    for (const text of [`${server.url}/\n`, `${owner.email}\n`, `${owner.password}\n`]) {
      expect(stdout).toContain(` ${text}`);
    }
    const http = createHttpClient({ url: server.url });
    const headers = { origin: server.url };
    const signedIn = await http.call('POST', '/api/auth/sign-in/email', { body: owner, headers });
    const cookie = String(signedIn.headers['set-cookie']).split(';', 1)[0] ?? '';
    const session = await http.call('GET', '/api/dashboard/session', { headers: { cookie } });
    expect(session.body).toMatchObject({ companies: [{ id: company.id, role: 'owner' }] });
    http.close();
  });

  it('speaks of no server where it starts none', async () => {
    const { stdout } = await run(['demo', '--no-serve'], env);
    expect(stdout).toContain('npm run demo');
    expect(stdout).not.toMatch(/is running|Ctrl-C/);
  });
});

describe('refusals of every command', () => {
  it('settings that cannot be used are reported together, before anything is done', async () => {
    const env = { ...bed.installation.env, LATCHKEY_PORT: 'x', LATCHKEY_TRUST_PROXY: 'all' };
    for (const command of [['company', 'list', '--json'], ['serve']]) {
      const { code, stdout, stderr } = await run(command, env);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr.trimEnd().split('\n')).toEqual([
        'Latchkey cannot start with these settings:',
        expect.stringMatching(/^- LATCHKEY_PORT must .+\.$/),
        expect.stringMatching(/^- LATCHKEY_TRUST_PROXY must .+\.$/),
      ]);
    }
  });

  it('R13: a database of a newer version is refused in one sentence, by the server too', async () => {
    const { env, database } = await newInstallation();
    await document(['migrate'], env);
    const later = "insert into schema_migrations (name, ran_at) values ('9999-later', 1)";
    await queryDatabase(database, later);
    expectRefusal(await run(['company', 'list', '--json'], env), /newer version of Latchkey/);
    expectRefusal(await run(['serve'], { ...env, LATCHKEY_PORT: '0' }), /newer version/);
  });

  it('a database that is away is refused in one line', async () => {
    const LATCHKEY_DATABASE_URL = 'postgres://latchkey:hunter2@127.0.0.1:1/latchkey';
    const env = { ...bed.installation.env, LATCHKEY_DATABASE_URL };
    const result = await run(['company', 'list', '--json'], env);
    expectRefusal(result, /not available/);
    expect(result.stderr).not.toContain('hunter2');
  });

  it('a port that is taken is refused in one line that says what to do', async () => {
    const { env } = await newInstallation();
    const LATCHKEY_PORT = new URL(bed.node.process.url).port;
    expectRefusal(await run(['serve'], { ...env, LATCHKEY_PORT }), /LATCHKEY_PORT/);
  });
});
