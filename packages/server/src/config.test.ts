import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runProgram } from '../../../test/support/child-processes.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { ConfigError, parseConfig } from './config.ts';

const folders: ReturnType<typeof temporaryFolder>[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

/** The sentences about settings that cannot be used; none when they can. */
function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    parseConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('settings', () => {
  it('have defaults, all of them', () => {
    const config = parseConfig({});
    expect(config).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:4000',
      dataDir: join(process.cwd(), 'data'),
      databaseUrl: `sqlite:${join(process.cwd(), 'data', 'latchkey.db')}`,
      secret: undefined,
      trustProxy: undefined,
      logLevel: 'info',
      setupPassword: undefined,
      rateLimits: {
        enabled: true,
        callsPerMinute: 6000,
        notFoundPerMinute: 30,
        mismatchesPerMinute: 30,
        signInsPer15Minutes: 10,
        signInsByAddressPer15Minutes: 100,
        codesByEmailPerDay: 10,
        codesByAddressPerHour: 30,
        codesByAddressPerDay: 100,
      },
      signUp: 'closed',
    });
  });

  it('are taken as they are set, an empty one as none', () => {
    const config = parseConfig({
      LATCHKEY_PORT: '0',
      LATCHKEY_HOST: '0.0.0.0',
      LATCHKEY_PUBLIC_URL: 'https://keys.example.com/',
      LATCHKEY_DATA_DIR: '/var/lib/latchkey',
      LATCHKEY_DATABASE_URL: '',
      LATCHKEY_SECRET: 'x'.repeat(32),
      LATCHKEY_LOG_LEVEL: 'warn',
      LATCHKEY_RATE_LIMITS: 'off',
      LATCHKEY_SETUP_PASSWORD: 'a password',
    });
    expect(config).toMatchObject({
      port: 0,
      host: '0.0.0.0',
      publicUrl: 'https://keys.example.com',
      databaseUrl: 'sqlite:/var/lib/latchkey/latchkey.db',
      secret: 'x'.repeat(32),
      logLevel: 'warn',
      setupPassword: 'a password',
      rateLimits: { enabled: false },
    });
  });

  it('cannot be changed once read', () => {
    expect(Object.isFrozen(parseConfig({}))).toBe(true);
  });

  it('that cannot be used are reported together, a sentence a variable that names it', () => {
    const problems = problemsOf({
      LATCHKEY_PORT: 'http',
      LATCHKEY_DATABASE_URL: 'mysql://x',
      LATCHKEY_PUBLIC_URL: 'keys.example.com',
      LATCHKEY_SECRET: 'short',
      LATCHKEY_LOG_LEVEL: 'loud',
      LATCHKEY_TRUST_PROXY: 'everybody',
      LATCHKEY_RATE_LIMITS: 'maybe',
      LATCHKEY_RATE_LIMIT_CALLS_PER_MINUTE: '0',
      LATCHKEY_RATE_LIMIT_NOT_FOUND_PER_MINUTE: 'x',
      LATCHKEY_RATE_LIMIT_MISMATCHES_PER_MINUTE: '1.5',
    });
    expect(problems.map((problem) => problem.split(' ', 1)[0]).sort()).toEqual([
      'LATCHKEY_DATABASE_URL',
      'LATCHKEY_LOG_LEVEL',
      'LATCHKEY_PORT',
      'LATCHKEY_PUBLIC_URL',
      'LATCHKEY_RATE_LIMITS',
      'LATCHKEY_RATE_LIMIT_CALLS_PER_MINUTE',
      'LATCHKEY_RATE_LIMIT_MISMATCHES_PER_MINUTE',
      'LATCHKEY_RATE_LIMIT_NOT_FOUND_PER_MINUTE',
      'LATCHKEY_SECRET',
      'LATCHKEY_TRUST_PROXY',
    ]);
    for (const problem of problems) expect(problem).toMatch(/ must .+\.$/);
  });

  it.each(['', ' ', 'http', '-1', '1.5', '65536', '0x10', '1e3', '4000 '])(
    'LATCHKEY_PORT %j is read as a whole number or not at all',
    (LATCHKEY_PORT) => {
      const expected = LATCHKEY_PORT === '' ? [] : [expect.stringMatching(/^LATCHKEY_PORT must /)];
      expect(problemsOf({ LATCHKEY_PORT })).toEqual(expected);
    },
  );

  it.each(['keys.example.com', 'ftp://keys.example.com', '/keys', 'https://'])(
    'LATCHKEY_PUBLIC_URL %j is refused',
    (LATCHKEY_PUBLIC_URL) => {
      expect(problemsOf({ LATCHKEY_PUBLIC_URL })).toHaveLength(1);
    },
  );

  it.each(['sqlite:', 'latchkey.db', 'mysql://x', 'postgres:x'])(
    'LATCHKEY_DATABASE_URL %j is refused',
    (LATCHKEY_DATABASE_URL) => {
      expect(problemsOf({ LATCHKEY_DATABASE_URL })).toHaveLength(1);
    },
  );

  it('a secret is never in the words about it', () => {
    const error = problemsOf({
      LATCHKEY_SECRET: 'hunter2',
      LATCHKEY_DATABASE_URL: 'mysql://root:hunter2@db',
    });
    expect(error).toHaveLength(2);
    expect(error.join()).not.toContain('hunter2');
  });
});

describe('LATCHKEY_TRUST_PROXY', () => {
  it.each([
    ['', undefined],
    ['none', undefined],
    ['loopback', 'loopback'],
    ['10.0.0.7', '10.0.0.7'],
    ['10.0.0.0/8, 2001:db8::/32 ,::1,Loopback', '10.0.0.0/8,2001:db8::/32,::1,loopback'],
    ['uniquelocal,linklocal', 'uniquelocal,linklocal'],
    ['10.0.0.7/32,::1/128', '10.0.0.7/32,::1/128'],
  ])('%j names who may tell the address', (LATCHKEY_TRUST_PROXY, expected) => {
    expect(parseConfig({ LATCHKEY_TRUST_PROXY }).trustProxy).toBe(expected);
  });

  it.each([
    'true',
    '*',
    'banana',
    '1',
    '10.0.0',
    '010.0.0.7',
    '10.0.0.0/33',
    '10.0.0.0/0',
    '::/0',
    '::1/129',
    '10.0.0.0/8/8',
    '10.0.0.0/255.0.0.0',
    '10.0.0.0/-1',
    'none,10.0.0.7',
    '10.0.0.7,',
    'proxy.example.com',
    'fe80::1%eth0',
  ])('%j is refused in a sentence', (LATCHKEY_TRUST_PROXY) => {
    expect(problemsOf({ LATCHKEY_TRUST_PROXY })).toEqual([
      'LATCHKEY_TRUST_PROXY must be none, or a comma-separated list of addresses (10.0.0.7), ranges (10.0.0.0/8) and loopback, linklocal or uniquelocal.',
    ]);
  });
});

describe('.env', () => {
  const program = `
    import { parseConfig, readEnvironment } from ${JSON.stringify(new URL('./config.ts', import.meta.url).href)};
    console.log(JSON.stringify(parseConfig(readEnvironment())));`;

  async function readIn(file: string | undefined, env: Record<string, string>) {
    const folder = temporaryFolder('env');
    folders.push(folder);
    if (file !== undefined) writeFileSync(join(folder.path, '.env'), file);
    const args = ['--input-type=module', '--eval', program];
    const result = await runProgram(process.execPath, args, { cwd: folder.path, env });
    expect(result.code, result.stderr).toBe(0);
    return JSON.parse(result.stdout);
  }

  it('in the working folder is read, and what the environment sets wins over it', async () => {
    const file = 'LATCHKEY_PORT=4100\nLATCHKEY_HOST="0.0.0.0" # a note\nLATCHKEY_LOG_LEVEL=warn\n';
    const config = await readIn(file, { LATCHKEY_LOG_LEVEL: 'error' });
    expect(config).toMatchObject({ port: 4100, host: '0.0.0.0', logLevel: 'error' });
  });

  it('need not be there', async () => {
    expect(await readIn(undefined, { LATCHKEY_PORT: '4200' })).toMatchObject({ port: 4200 });
  });
});
