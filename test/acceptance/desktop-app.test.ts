import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nodeMachineId from 'node-machine-id';
import { afterAll, describe, expect, it } from 'vitest';
import { runProgram } from '../support/child-processes.ts';
import {
  closedPort,
  type ScriptedServer,
  startScriptedServer,
} from '../support/scripted-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import {
  createMembership,
  expectStatus,
  membershipPath,
  storedMetadata,
  useTestBed,
  validate,
} from '../support/test-bed.ts';

const program = fileURLToPath(new URL('../../examples/desktop-app/src/main.ts', import.meta.url));
const bed = useTestBed();
/** Done at the end: the tests run beside each other. */
const cleanUps: (() => unknown)[] = [];

afterAll(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

interface Start {
  /** What the person types, line by line, before closing the input. */
  readonly typed?: readonly string[];
  readonly url?: string;
  readonly apiKey?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A person's account on this machine, without a license so far. */
function newAccount() {
  const home = temporaryFolder('home');
  cleanUps.push(home.remove);
  const config = join(home.path, 'config');
  const keyFile = join(config, 'star-miner', 'license-key');

  async function start({ typed = [], url, apiKey, args = [], env = {} }: Start = {}) {
    const { code, stdout, stderr } = await runProgram(process.execPath, [program, ...args], {
      env: {
        PATH: process.env.PATH ?? '',
        HOME: home.path,
        XDG_CONFIG_HOME: config,
        LATCHKEY_URL: url ?? bed.node.process.url,
        LATCHKEY_API_KEY: apiKey ?? bed.shop.clientKey.secret,
        ...env,
      },
      input: typed.map((line) => `${line}\n`).join(''),
    });
    expect(stderr).toBe('');
    return {
      code,
      stdout,
      hasStarted: stdout.includes('Welcome to Star Miner.'),
      timesAsked: stdout.split('Enter your license key: ').length - 1,
    };
  }

  return {
    home: home.path,
    keyFile,
    start,
    keptKey: () => {
      try {
        return readFileSync(keyFile, 'utf8').trim();
      } catch {
        return undefined;
      }
    },
  };
}

/** An account whose program has been started once with a good key. */
async function licensedAccount() {
  const { license_key: key } = await createMembership(bed);
  const account = newAccount();
  expect((await account.start({ typed: [key] })).hasStarted).toBe(true);
  return { ...account, key };
}

/** The key with another character in the first place of this group. */
function mistype(key: string, group: number): string {
  const parts = key.split('-');
  const right = parts[group] ?? '';
  parts[group] = `${right.startsWith('7') ? '8' : '7'}${right.slice(1)}`;
  return parts.join('-');
}

describe.concurrent('the first start', () => {
  it('asks for the key once and, with a good one, is the program', async () => {
    const { license_key: key } = await createMembership(bed);
    const run = await newAccount().start({ typed: [key] });
    expect(run).toMatchObject({ code: 0, hasStarted: true, timesAsked: 1 });
  });

  it('binds the key to this machine’s real id, the one that node-machine-id gives', async () => {
    const { key } = await licensedAccount();
    expect(await storedMetadata(bed, key)).toEqual({ HWID: nodeMachineId.machineIdSync() });
  });

  it('takes the key as people type it: lower case, blanks for dashes', async () => {
    const { license_key: key } = await createMembership(bed);
    const typed = `  ${key.toLowerCase().replaceAll('-', ' ')} `;
    expect(await newAccount().start({ typed: [typed] })).toMatchObject({ code: 0 });
  });

  it('keeps the key in the person’s config folder, for nobody else to read', async () => {
    const account = await licensedAccount();
    expect(account.keptKey()).toBe(account.key);
    expect(statSync(account.keyFile).mode & 0o777).toBe(0o600);
  });

  it('keeps the key in ~/.config where no other config folder is named', async () => {
    const { license_key: key } = await createMembership(bed);
    const account = newAccount();
    await account.start({ typed: [key], env: { XDG_CONFIG_HOME: '' } });
    const kept = readFileSync(join(account.home, '.config/star-miner/license-key'), 'utf8');
    expect(kept.trim()).toBe(key);
  });

  it('closes a key file that others could read', async () => {
    const { license_key: key } = await createMembership(bed);
    const account = newAccount();
    mkdirSync(join(account.keyFile, '..'), { recursive: true });
    writeFileSync(account.keyFile, '', { mode: 0o644 });
    await account.start({ typed: [key] });
    expect(account.keptKey()).toBe(key);
    expect(statSync(account.keyFile).mode & 0o777).toBe(0o600);
  });

  it('starts all the same when the key cannot be kept, and says so', async () => {
    const { license_key: key } = await createMembership(bed);
    const account = newAccount();
    writeFileSync(join(account.home, 'config'), 'a file where the folder should be');
    const run = await account.start({ typed: [key] });
    expect(run).toMatchObject({ code: 0, hasStarted: true });
    expect(run.stdout).toContain('could not be saved');
  });

  it('without a key does not start', async () => {
    expect(await newAccount().start()).toMatchObject({ code: 2, hasStarted: false });
  });
});

describe.concurrent('the second start', () => {
  it('does not ask', async () => {
    const account = await licensedAccount();
    const run = await account.start();
    expect(run).toMatchObject({ code: 0, hasStarted: true, timesAsked: 0 });
  });

  it('asks when told that there is another key, and keeps that one', async () => {
    const account = await licensedAccount();
    const { license_key: other } = await createMembership(bed);
    const run = await account.start({ typed: [other], args: ['--new-key'] });
    expect(run).toMatchObject({ code: 0, timesAsked: 1 });
    expect(account.keptKey()).toBe(other);
  });

  it('asks again when the kept key has been replaced by a new one, and keeps the new one', async () => {
    const account = await licensedAccount();
    const path = membershipPath(account.key, 'shuffle_license');
    const { license_key: newKey } = expectStatus(await bed.server.call('POST', path), 201);
    const run = await account.start({ typed: [newKey ?? ''] });
    expect(run).toMatchObject({ code: 0, hasStarted: true, timesAsked: 1 });
    expect(account.keptKey()).toBe(newKey);
  });
});

describe.concurrent('a key in use on another machine', () => {
  const sentence = 'This license key is in use on another computer.';

  it('is refused with a way on, and the program does not start', async () => {
    const { license_key: key } = await createMembership(bed);
    expectStatus(await validate(bed.app, key, { HWID: 'another machine' }), 201);
    const run = await newAccount().start({ typed: [key] });
    expect(run).toMatchObject({ code: 3, hasStarted: false });
    expect(run.stdout).toContain(sentence);
    expect(run.stdout).toContain('Reset Key');
  });

  it('need not be typed again once it is reset', async () => {
    const { license_key: key } = await createMembership(bed);
    expectStatus(await validate(bed.app, key, { HWID: 'another machine' }), 201);
    const account = newAccount();
    await account.start({ typed: [key] });
    expectStatus(await bed.server.call('POST', membershipPath(key, 'reset_license')), 201);
    expect(await account.start()).toMatchObject({ code: 0, hasStarted: true, timesAsked: 0 });
  });

  it('is refused on a later start, too, when it has moved meanwhile', async () => {
    const account = await licensedAccount();
    const path = membershipPath(account.key, 'reset_license');
    expectStatus(await bed.server.call('POST', path), 201);
    expectStatus(await validate(bed.app, account.key, { HWID: 'another machine' }), 201);
    const run = await account.start();
    expect(run).toMatchObject({ code: 3, hasStarted: false, timesAsked: 0 });
    expect(run.stdout).toContain(sentence);
  });
});

describe.concurrent('a wrong key', () => {
  it.each([
    [1, 'first group'],
    [2, 'second group'],
    [3, 'third group'],
  ])('mistyped in group %i is refused naming the %s, and not kept', async (group, words) => {
    const { license_key: key } = await createMembership(bed);
    const account = newAccount();
    const run = await account.start({ typed: [mistype(key, group)] });
    expect(run).toMatchObject({ code: 5, hasStarted: false });
    expect(run.stdout).toContain(words);
    expect(account.keptKey()).toBeUndefined();
  });

  it('that nobody has is refused as not found, and not kept', async () => {
    const account = newAccount();
    const run = await account.start({ typed: ['NOBODY-HAS-THIS-KEY'] });
    expect(run).toMatchObject({ code: 4, hasStarted: false });
    expect(run.stdout).toContain('We could not find this license key.');
    expect(account.keptKey()).toBeUndefined();
  });

  it('is asked for again until it is right, and only the right one is kept', async () => {
    const { license_key: key } = await createMembership(bed);
    const account = newAccount();
    const run = await account.start({ typed: ['NOBODY-HAS-THIS-KEY', mistype(key, 2), key] });
    expect(run).toMatchObject({ code: 0, hasStarted: true, timesAsked: 3 });
    expect(account.keptKey()).toBe(key);
  });
});

describe.concurrent('a lapsed license', () => {
  it('that has expired is refused in these words', async () => {
    const expired = await createMembership(bed, { expires_at: 1_700_000_000 });
    const run = await newAccount().start({ typed: [expired.license_key] });
    expect(run).toMatchObject({ code: 6, hasStarted: false });
    expect(run.stdout).toContain('Your license has expired.');
  });

  it('that is suspended stops a later start, too, and reinstated lets it go on', async () => {
    const account = await licensedAccount();
    expectStatus(await bed.server.call('POST', membershipPath(account.key, 'suspend')), 201);
    const run = await account.start();
    expect(run).toMatchObject({ code: 6, hasStarted: false, timesAsked: 0 });
    expect(run.stdout).toContain('Your license is suspended at the moment.');
    expectStatus(await bed.server.call('POST', membershipPath(account.key, 'reinstate')), 201);
    expect(await account.start()).toMatchObject({ code: 0, hasStarted: true });
  });

  it('that was canceled is refused in these words', async () => {
    const account = await licensedAccount();
    expectStatus(await bed.server.call('POST', membershipPath(account.key, 'terminate')), 201);
    const run = await account.start();
    expect(run).toMatchObject({ code: 6, hasStarted: false });
    expect(run.stdout).toContain('Your license was canceled.');
  });
});

describe.concurrent('a server out of reach', () => {
  const sentence = 'We could not reach the license server.';

  it('whose port is closed: says so, does not start, keeps the key for later', async () => {
    const account = await licensedAccount();
    const run = await account.start({ url: await closedPort() });
    expect(run).toMatchObject({ code: 7, hasStarted: false, timesAsked: 0 });
    expect(run.stdout).toContain(sentence);
    expect(account.keptKey()).toBe(account.key);
    expect(await account.start()).toMatchObject({ code: 0, hasStarted: true });
  });

  it('that never answers: gives up by itself, says so and does not start', async () => {
    const silent: ScriptedServer = await startScriptedServer('hang');
    cleanUps.push(silent.close);
    const run = await newAccount().start({ url: silent.url, typed: ['ANY-KEY'] });
    expect(run).toMatchObject({ code: 7, hasStarted: false });
    expect(run.stdout).toContain(sentence);
    expect(silent.requests.length).toBeGreaterThan(0);
  });
});

it('an API key that is wrong is the makers’ fault, and the program says so', async () => {
  const { license_key: key } = await createMembership(bed);
  const account = newAccount();
  const run = await account.start({ typed: [key], apiKey: 'lk_not_a_key' });
  expect(run).toMatchObject({ code: 9, hasStarted: false });
  expect(run.stdout).toContain('Please contact its makers.');
  expect(account.keptKey()).toBeUndefined();
});

it('a computer that does not tell its id: says so and does not start', async () => {
  const run = await newAccount().start({ env: { PATH: '/nowhere' } });
  expect(run).toMatchObject({ code: 11, hasStarted: false, timesAsked: 0 });
  expect(run.stdout).toContain('does not tell its id');
});
