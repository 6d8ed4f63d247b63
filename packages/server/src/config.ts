import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseRateLimits, type RateLimitSettings } from './http/rate-limit-settings.ts';

/** Every setting of the program, read once at start. Durations carry their unit in the name. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly secret: string | undefined;
  readonly trustProxy: string | undefined;
  readonly rateLimits: RateLimitSettings;
  readonly logLevel: LogLevel;
  readonly setupPassword: string | undefined;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Settings that cannot be used, all of them at once, a sentence a variable. */
export class ConfigError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(
      `Latchkey cannot start with these settings:\n${problems.map((p) => `- ${p}`).join('\n')}`,
    );
    this.problems = problems;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Loads `.env` from the working folder, if there is one, under what is set already. */
export function readEnvironment(): Environment {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

/**
 * Parses the environment into a frozen config (names and defaults: `docs/operations.md`).
 * @throws ConfigError listing every problem together.
 */
export function parseConfig(env: Environment): Config {
  const problems: string[] = [];
  const text = (name: string) =>
    env[name] === undefined || env[name] === '' ? undefined : env[name];

  const port = Number(text('LATCHKEY_PORT') ?? 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    problems.push('LATCHKEY_PORT must be a whole number from 0 to 65535.');
  }
  const dataDir = resolve(text('LATCHKEY_DATA_DIR') ?? './data');
  const databaseUrl = text('LATCHKEY_DATABASE_URL') ?? `sqlite:${dataDir}/latchkey.db`;
  if (!/^(sqlite:.|postgres(ql)?:\/\/)/.test(databaseUrl)) {
    problems.push('LATCHKEY_DATABASE_URL must begin with sqlite: or postgres://.');
  }
  const publicUrl = text('LATCHKEY_PUBLIC_URL') ?? `http://localhost:${port}`;
  if (!/^https?:$/.test(URL.parse(publicUrl)?.protocol ?? '')) {
    problems.push('LATCHKEY_PUBLIC_URL must be a full http:// or https:// address.');
  }
  const secret = text('LATCHKEY_SECRET');
  if (secret !== undefined && secret.length < 32) {
    problems.push('LATCHKEY_SECRET must have at least 32 characters.');
  }
  const logLevel = (text('LATCHKEY_LOG_LEVEL') ?? 'info') as LogLevel;
  if (!logLevels.includes(logLevel)) {
    problems.push(`LATCHKEY_LOG_LEVEL must be one of ${logLevels.join(', ')}.`);
  }
  const rateLimits = parseRateLimits(text, problems);
  if (problems.length > 0) throw new ConfigError(problems);
  return Object.freeze({
    port,
    host: text('LATCHKEY_HOST') ?? '127.0.0.1',
    publicUrl: publicUrl.replace(/\/+$/, ''),
    dataDir,
    databaseUrl,
    secret,
    trustProxy: text('LATCHKEY_TRUST_PROXY'),
    rateLimits,
    logLevel,
    setupPassword: text('LATCHKEY_SETUP_PASSWORD'),
  });
}
