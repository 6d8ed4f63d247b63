import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ProgramResult, runProgram } from './child-processes.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The program under test. `LATCHKEY_TEST_PROGRAM` points the black-box tests at another build. */
export const programFile =
  process.env.LATCHKEY_TEST_PROGRAM ??
  fileURLToPath(new URL('../../packages/server/src/main.ts', import.meta.url));

export type Environment = Readonly<Record<string, string>>;

/** A database and a data folder of their own, and the settings that name them. */
export interface Installation {
  readonly database: FreshDatabase;
  readonly dataDir: string;
  readonly env: Environment;
  remove(): Promise<void>;
}

/** Makes an empty installation; nothing is migrated yet, unless its database is given. */
export async function createInstallation(given?: FreshDatabase): Promise<Installation> {
  const database = given ?? (await freshDatabase());
  const folder = temporaryFolder('data');
  return {
    database,
    dataDir: folder.path,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: folder.path,
      // Starts take a third less time when Node remembers the compiled sources.
      NODE_COMPILE_CACHE: join(tmpdir(), 'latchkey-test-compile-cache'),
      LATCHKEY_DATABASE_URL: database.url,
      LATCHKEY_DATA_DIR: folder.path,
      LATCHKEY_HOST: '127.0.0.1',
      LATCHKEY_LOG_LEVEL: 'warn',
      LATCHKEY_RATE_LIMITS: 'off',
    },
    async remove() {
      await database.drop();
      folder.remove();
    },
  };
}

export interface CliResult extends ProgramResult {
  /** The document on stdout; undefined when that is not one JSON document. */
  readonly json: unknown;
}

/** Runs one command of the program, to its end. */
export async function runCli(
  args: readonly string[],
  { env, input = '' }: { env: Environment; input?: string },
): Promise<CliResult> {
  const cwd = env.LATCHKEY_DATA_DIR;
  const result = await runProgram(process.execPath, [programFile, ...args], {
    env,
    input,
    timeoutMs: 120_000,
    ...(cwd === undefined ? {} : { cwd }),
  });
  return { ...result, json: parse(result.stdout) };
}

/**
 * Runs a command with `--json` that must succeed, and gives its document.
 * @throws Error with the command's own words when it does not exit 0.
 */
export async function cli<T>(env: Environment, ...args: string[]): Promise<T> {
  const result = await runCli([...args, '--json'], { env });
  if (result.code !== 0) {
    throw new Error(`latchkey ${args.join(' ')}: exit ${result.code}\n${result.stderr}`);
  }
  return result.json as T;
}

export interface ApiKey {
  readonly id: string;
  readonly secret: string;
}

/** Makes an API key; no scopes stand for full access. */
export function createApiKey(
  env: Environment,
  companyId: string,
  scopes: readonly string[] = [],
  productIds: readonly string[] = [],
): Promise<ApiKey> {
  const options = [
    ...scopes.flatMap((scope) => ['--scope', scope]),
    ...productIds.flatMap((id) => ['--product', id]),
  ];
  return cli(env, 'api-key', 'create', '--company', companyId, '--name', 'test', ...options);
}

/** A company with one product, and the two kinds of API keys that an app and its server use. */
export interface Shop {
  readonly companyId: string;
  readonly productId: string;
  readonly serverKey: ApiKey;
  readonly clientKey: ApiKey;
}

/** Makes a product without a software experience. */
export function createProduct(
  env: Environment,
  companyId: string,
  name = 'Painter',
): Promise<{ id: string; name: string }> {
  return cli(env, 'product', 'create', '--company', companyId, '--name', name);
}

/** Grants memberships of a product in bulk; gives their license keys. */
export async function grantLicenseKeys(
  env: Environment,
  productId: string,
  count: number,
): Promise<string[]> {
  const args = ['membership', 'grant', '--product', productId, '--email', 'buyer@example.com'];
  const result = await runCli([...args, '--count', String(count), '--json'], { env });
  if (result.code !== 0) throw new Error(`membership grant: ${result.stderr}`);
  const lines = result.stdout.trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as { license_key: string }).license_key);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
