import { copyFileSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillSnippet } from '../../packages/dashboard/src/pages/developer/fill-snippet.ts';
import { runProgram } from '../support/child-processes.ts';
import { createApiKey, createProduct } from '../support/latchkey.ts';
import { closedPort } from '../support/scripted-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import {
  createMembership,
  expectStatus,
  membershipPath,
  storedMetadata,
  useTestBed,
} from '../support/test-bed.ts';

/** The very files that the Developer page shows, and what runs each. */
const snippets = [
  ['TypeScript', 'validate.ts', process.execPath],
  ['Python', 'validate.py', 'python3'],
  ['curl', 'validate.sh', 'sh'],
] as const;

const root = fileURLToPath(new URL('../..', import.meta.url));
const folderOfPage = join(root, 'packages/dashboard/src/pages/developer/snippets');
const bed = useTestBed();
const folder = temporaryFolder('snippets');

const licensed = { code: 0, stdout: 'Licensed.\n', stderr: '' };
const refused = (sentence: string) => ({ code: 1, stdout: '', stderr: `${sentence}\n` });
const otherMachine = refused('Please reset your key to use it on this machine.');
const unknownKey = refused('We could not find this license key. Check it for typos.');
const otherProduct = refused('This key is for another product.');
const lapsed = refused('Your license gives no access at the moment.');
const tryLater = refused('We could not check your key. Please try again later.');

let apiKey: string;
let otherProductId: string;

beforeAll(async () => {
  const { env } = bed.installation;
  const { companyId, productId } = bed.shop;
  apiKey = (await createApiKey(env, companyId, ['validate_license'], [productId])).secret;
  otherProductId = (await createProduct(env, companyId, 'Sculptor')).id;
  // The programs live where their package is installed, as a seller's would.
  symlinkSync(join(root, 'node_modules'), join(folder.path, 'node_modules'));
});

afterAll(() => folder.remove());

interface Filling {
  readonly apiKey?: string;
  readonly url?: string;
}

let count = 0;

/** Fills a snippet in, as the page does, and keeps it as a program; gives its file. */
function keepFilled(file: string, { apiKey: api_key = apiKey, url }: Filling = {}): string {
  const source = readFileSync(join(folderOfPage, `${file}.txt`), 'utf8');
  const base_url = url ?? bed.node.process.url;
  const filled = fillSnippet(source, { base_url, api_key, product_id: bed.shop.productId });
  expect(filled).not.toContain('{{');
  count += 1;
  const path = join(folder.path, `${count}-${file}`);
  writeFileSync(path, filled);
  return path;
}

/**
 * A computer with this id: what the programs ask for it by (`cat` on Linux, `ioreg` on macOS) says
 * that one, and is itself for everything else.
 */
function machineWithId(id: string) {
  const tools = temporaryFolder('machine');
  const say = (what: string) => `#!/bin/sh\necho '${what}'\n`;
  const uuid = `    "IOPlatformUUID" = "${id}"`;
  writeFileSync(join(tools.path, 'cat'), say(id), { mode: 0o755 });
  writeFileSync(join(tools.path, 'ioreg'), say(uuid), { mode: 0o755 });
  return tools;
}

const machines = {
  first: machineWithId('3D1219C7C4C5404AAA1F6D2A48ADFDA4'),
  second: machineWithId('8f5c3e7a1b2d5c4e9f607a8b9c0d1e2f'),
};

afterAll(() => {
  for (const machine of Object.values(machines)) machine.remove();
});

/** Starts a filled program on a machine with a key, as a buyer does. */
function start(
  command: string,
  program: string,
  machine: keyof typeof machines,
  ...typed: string[]
) {
  const path = [machines[machine].path, process.env.PATH].join(delimiter);
  return runProgram(command, [program, ...typed], { env: { PATH: path, HOME: folder.path } });
}

describe.each(snippets)('the %s lines', (_, file, command) => {
  it('open the app on the first machine, again and again, and on no other until a reset', async () => {
    const { license_key: key } = await createMembership(bed);
    const program = keepFilled(file);
    const on = (machine: keyof typeof machines) => start(command, program, machine, key);

    expect(await on('first')).toEqual(licensed);
    expect(await on('first')).toEqual(licensed);
    expect(await on('second')).toEqual(otherMachine);
    expectStatus(await bed.server.call('POST', membershipPath(key, 'reset_license')), 201);
    expect(await on('second')).toEqual(licensed);
    expect(await on('first')).toEqual(otherMachine);
  });

  it('do not open for a key that nobody has, nor without one', async () => {
    const program = keepFilled(file);
    expect(await start(command, program, 'first', 'PAIN-NOBODY-HAS-THIS')).toEqual(unknownKey);
    expect(await start(command, program, 'first', '../products?')).toEqual(unknownKey);
    expect(await start(command, program, 'first')).toEqual(unknownKey);
  });

  it('take a key as people type it: lower case, blanks for dashes', async () => {
    const { license_key: key } = await createMembership(bed);
    const typed = key.toLowerCase().replaceAll('-', ' ');
    expect(await start(command, keepFilled(file), 'first', typed)).toEqual(licensed);
    const dashes = key.replaceAll('-', '\u2013');
    expect(await start(command, keepFilled(file), 'first', dashes)).toEqual(licensed);
  });

  it('do not open for a key of another product, whether the API key is for that or not', async () => {
    const { license_key: key } = await createMembership(bed, { product_id: otherProductId });
    expect(await start(command, keepFilled(file), 'first', key)).toEqual(unknownKey);
    const forAll = keepFilled(file, { apiKey: bed.shop.clientKey.secret });
    expect(await start(command, forAll, 'first', key)).toEqual(otherProduct);
  });

  it('say so when the license has lapsed', async () => {
    const { license_key: key } = await createMembership(bed, { expires_at: 1_700_000_000 });
    expect(await start(command, keepFilled(file), 'first', key)).toEqual(lapsed);
  });

  it('do not open when nobody answers, or the API key is wrong', async () => {
    const { license_key: key } = await createMembership(bed);
    const alone = keepFilled(file, { url: await closedPort() });
    expect(await start(command, alone, 'first', key)).toEqual(tryLater);
    const wrong = keepFilled(file, { apiKey: 'lk_not_a_key' });
    expect(await start(command, wrong, 'first', key)).toEqual(tryLater);
  });

  it('fit the page: no line is longer than 100 characters', () => {
    const lines = readFileSync(join(folderOfPage, `${file}.txt`), 'utf8').split('\n');
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    expect(lines.length).toBeLessThanOrEqual(30);
  });
});

it('all three know a machine by the same id, so that a key may be used by each of them', async () => {
  const { license_key: key } = await createMembership(bed);
  for (const [, file, command] of snippets) {
    expect(await start(command, keepFilled(file), 'first', key)).toEqual(licensed);
  }
  expect(await storedMetadata(bed, key)).toEqual({ HWID: expect.stringMatching(/^[0-9a-f]{64}$/) });
});

it('a computer that does not tell its id opens nothing by the lines for the shell and Python', async () => {
  const { license_key: key } = await createMembership(bed);
  const blank = machineWithId('');
  const path = [blank.path, process.env.PATH].join(delimiter);
  for (const [, file, command] of snippets.slice(1)) {
    const env = { PATH: path, HOME: folder.path };
    const { code, stdout } = await runProgram(command, [keepFilled(file), key], { env });
    expect(code).not.toBe(0);
    expect(stdout).toBe('');
  }
  expect(await storedMetadata(bed, key)).toEqual({});
  blank.remove();
});

it('the TypeScript lines pass the strictest compiler', async () => {
  const program = join(folder.path, 'strict.ts');
  copyFileSync(keepFilled('validate.ts'), program);
  const flags = ['--strict', '--noUncheckedIndexedAccess', '--noEmit', '--skipLibCheck'];
  const modules = ['--module', 'nodenext', '--target', 'es2024', '--types', 'node'];
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  writeFileSync(join(folder.path, 'package.json'), '{"type":"module"}');
  const result = await runProgram(process.execPath, [compiler, ...flags, ...modules, program], {
    cwd: folder.path,
  });
  expect(result).toEqual({ code: 0, stdout: '', stderr: '' });
});
