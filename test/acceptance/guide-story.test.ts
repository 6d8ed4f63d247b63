import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WhopSDK } from '@whop-sdk/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram, spawnTracked } from '../support/child-processes.ts';
import { createHttpClient, type HttpClient } from '../support/http-client.ts';
import { cli, createInstallation, type Installation, runCli } from '../support/latchkey.ts';
import { closedPort } from '../support/scripted-server.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { expectStatus, membershipPath, mismatchSentence } from '../support/test-bed.ts';
import { until } from '../support/until.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const example = (path: string) => join(root, 'examples', path);

interface Demo {
  readonly product: { readonly id: string };
  readonly membership: { readonly license_key: string };
  readonly api_key: { readonly secret: string; readonly scopes: readonly string[] };
  readonly server_api_key: { readonly secret: string };
  readonly url: string;
}

interface Question {
  readonly url: string;
  readonly apiKey: string;
  readonly key: string;
  readonly hwid: string;
}

/** What a client says of a key on a machine. */
type Says = 'licensed' | 'another machine' | 'unknown key' | 'no answer';

let installation: Installation;
let demo: Demo;
let printed: string;
let server: ServerProcess;
let seller: HttpClient;

beforeAll(async () => {
  installation = await createInstallation();
  demo = await cli<Demo>(installation.env, 'demo', '--no-serve');
  printed = (await runCli(['demo', '--no-serve'], { env: installation.env })).stdout;
  server = await startServer(installation.env);
  seller = createHttpClient({ url: server.url, apiKey: demo.server_api_key.secret });
});

afterAll(async () => {
  seller?.close();
  await server?.kill9();
  await installation?.remove();
});

/** A line of the demo's own text, as a person would paste it. */
function printedLine(text: string, verb: string): string {
  const line = text.split('\n').find((one) => one.includes('curl ') && one.includes(`/${verb}`));
  if (line === undefined) throw new Error(`no line with ${verb} in\n${text}`);
  return line;
}

/** Runs a line in a shell; gives the HTTP status and the body of `curl -i`. */
async function pasteLine(line: string) {
  const { stdout } = await runProgram('sh', ['-c', line], {
    env: { PATH: process.env.PATH ?? '' },
  });
  const [head = '', body = ''] = stdout.split('\r\n\r\n');
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]), body };
}

async function askByPrintedLine({ url, apiKey, key, hwid }: Question): Promise<Says> {
  const line = printedLine(printed, 'validate_license')
    .replace(demo.url, url)
    .replace(demo.membership.license_key, key)
    .replace(demo.api_key.secret, apiKey)
    .replace('my-pc', hwid);
  const { status, body } = await pasteLine(line);
  if (status === 201) return 'licensed';
  if (status === 400 && body.includes(`"message":"${mismatchSentence}"`)) return 'another machine';
  if (status === 404 && body.includes('No such Membership found')) return 'unknown key';
  return 'no answer';
}

/** The sentence and the exit code that `examples/README.md` promises for each. */
const endings: Readonly<Record<string, Says>> = {
  '0 Licensed.\n': 'licensed',
  '3 The key is in use on another machine.\n': 'another machine',
  '4 There is no such key.\n': 'unknown key',
  '1 Could not check the key (no answer).\n': 'no answer',
};

function byExample(command: string, path: string) {
  return async ({ url, apiKey, key, hwid }: Question): Promise<Says> => {
    const { code, stdout, stderr } = await runProgram(command, [example(path)], {
      env: {
        ...(process.env as Record<string, string>),
        LATCHKEY_URL: url,
        LATCHKEY_API_KEY: apiKey,
        LATCHKEY_LICENSE_KEY: key,
        LATCHKEY_HWID: hwid,
      },
    });
    const says = endings[`${code} ${stdout}`];
    if (says === undefined || stderr !== '') throw new Error(`${code}\n${stdout}\n${stderr}`);
    return says;
  };
}

const clients: readonly [string, (question: Question) => Promise<Says>][] = [
  ['the curl line that the demo prints', askByPrintedLine],
  ['examples/curl', byExample('sh', 'curl/validate.sh')],
  ['examples/python', byExample('python3', 'python/validate.py')],
  ['examples/node-fetch', byExample(process.execPath, 'node-fetch/validate.mjs')],
  ['examples/axios', byExample(process.execPath, 'axios/validate.mjs')],
  ['examples/whop-sdk', byExample(process.execPath, 'whop-sdk/validate.mjs')],
];

async function sellLicenseKey(): Promise<string> {
  const body = { email: 'buyer@example.com', product_id: demo.product.id };
  const answer = await seller.call('POST', '/api/v2/memberships', { body });
  return expectStatus(answer, 201).license_key ?? '';
}

describe.each(clients)('%s', (_, ask) => {
  it('tells the story of the guide: bound by the first call, refused elsewhere, moved by a reset', async () => {
    const key = await sellLicenseKey();
    const on = (hwid: string, asked = key) =>
      ask({ url: server.url, apiKey: demo.api_key.secret, key: asked, hwid });

    expect(await on('first-pc')).toBe('licensed');
    expect(await on('first-pc')).toBe('licensed');
    expect(await on('second-pc')).toBe('another machine');
    expect(await on('first-pc', 'STAR-NO-SUCH-KEY')).toBe('unknown key');

    const reset = await seller.call('POST', membershipPath(key, 'reset_license'));
    expect(expectStatus(reset, 201).metadata).toEqual({});
    expect(await on('second-pc')).toBe('licensed');
    expect(await on('first-pc')).toBe('another machine');
  });

  it('says so when there is no server, and does not call that a license', async () => {
    const question = { apiKey: demo.api_key.secret, key: 'STAR-1', hwid: 'first-pc' };
    expect(await ask({ ...question, url: await closedPort() })).toBe('no answer');
  });
});

it('an app on @whop-sdk/core catches the error that it caught at Whop: status and sentence', async () => {
  const whop = new WhopSDK({ BASE: `${server.url}/api`, TOKEN: demo.api_key.secret });
  const id = await sellLicenseKey();
  const on = (hwid: string) =>
    whop.memberships.validateLicense({ id, validateLicense: { metadata: { HWID: hwid } } });

  expect(await on('first-pc')).toMatchObject({ license_key: id, valid: true });
  await expect(on('second-pc')).rejects.toMatchObject({
    status: 400,
    body: { error: { status: 400, message: mismatchSentence } },
  });
});

it('the demo made again is the same, so that what was printed stays true', async () => {
  expect(await cli<Demo>(installation.env, 'demo', '--no-serve')).toEqual(demo);
});

it('the demo keeps its secrets in a file for its owner only', () => {
  expect(statSync(join(installation.dataDir, 'demo.json')).mode & 0o777).toBe(0o600);
});

it('the API key that the demo prints for inside an app may validate and nothing else', () => {
  expect(demo.api_key.scopes).toEqual(['validate_license']);
});

it('npm run demo prints lines that work as they are when pasted into a shell', async () => {
  const own = await createInstallation();
  const { port } = new URL(await closedPort());
  const child = spawnTracked('npm', ['run', 'demo'], {
    cwd: root,
    env: { ...own.env, LATCHKEY_PORT: port, npm_config_update_notifier: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, to be ended as Ctrl-C ends it.
    detached: true,
  });
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    output += chunk;
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const { pid } = child;
  if (pid === undefined) throw new Error('npm does not start');
  try {
    await until('the demo says how to stop it', () => output.includes('Ctrl-C'), 60_000);
    const validate = printedLine(output, 'validate_license');
    expect((await pasteLine(validate)).status).toBe(201);
    expect((await pasteLine(validate)).status).toBe(201);
    const elsewhere = await pasteLine(validate.replace('my-pc', 'another-pc'));
    expect(elsewhere.status).toBe(400);
    expect(JSON.parse(elsewhere.body).error.message).toBe(mismatchSentence);
    const unknown = await pasteLine(validate.replace(/memberships\/[^/]+/, 'memberships/ANOTHER'));
    expect(unknown.status).toBe(404);
    expect((await pasteLine(printedLine(output, 'reset_license'))).status).toBe(201);
    expect((await pasteLine(validate.replace('my-pc', 'another-pc'))).status).toBe(201);
    expect((await pasteLine(validate)).status).toBe(400);
  } finally {
    process.kill(-pid, 'SIGINT');
    await ended;
    const probe = createHttpClient({ url: `http://127.0.0.1:${port}` });
    await until('Ctrl-C stops the demo', async () => {
      return (await probe.tryCall('GET', '/healthz')).kind === 'refused';
    });
    probe.close();
    await own.remove();
  }
});
