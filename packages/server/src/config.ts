import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseRateLimits, type RateLimitSettings } from './http/rate-limit-settings.ts';
import { parseTrustProxy } from './http/trust-proxy.ts';
import { OperatorError } from './lib/operator-error.ts';
import { parseMailSettings } from './mail/mail-settings.ts';

/** Every setting of the program, read once at start. Durations carry their unit in the name. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly secret: string | undefined;
  /** Comma-separated addresses, ranges and names of ranges; undefined trusts none. */
  readonly trustProxy: string | undefined;
  readonly rateLimits: RateLimitSettings;
  readonly logLevel: LogLevel;
  readonly setupPassword: string | undefined;
  /** Whether anyone may start a company here. */
  readonly signUp: SignUp;
  /** `smtp://` or `smtps://`, with its sign-in; undefined: mails become files in the data folder. */
  readonly smtpUrl: string | undefined;
  /** The address that mails come from, a name before it or not. */
  readonly mailFrom: string;
  /** How many mails of one company leave on a UTC day, codes and invitations aside; undefined is no limit. */
  readonly mailsByCompanyPerDay: number | undefined;
}

const signUps = ['closed', 'open'] as const;
export type SignUp = (typeof signUps)[number];

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Settings that cannot be used, all of them at once, a sentence a variable. */
export class ConfigError extends OperatorError {
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

  const portText = text('LATCHKEY_PORT') ?? '4000';
  const port = Number(portText);
  if (!/^\d{1,5}$/.test(portText) || port > 65535) {
    problems.push('LATCHKEY_PORT must be a whole number from 0 to 65535.');
  }
  const dataDir = resolve(text('LATCHKEY_DATA_DIR') ?? './data');
  const databaseUrl = text('LATCHKEY_DATABASE_URL') ?? `sqlite:${dataDir}/latchkey.db`;
  if (!/^(sqlite:.|postgres(ql)?:\/\/)/.test(databaseUrl)) {
    problems.push('LATCHKEY_DATABASE_URL must begin with sqlite: or postgres://.');
  }
  const givenUrl = text('LATCHKEY_PUBLIC_URL');
  if (givenUrl !== undefined && !/^https?:$/.test(URL.parse(givenUrl)?.protocol ?? '')) {
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
  const signUp = (text('LATCHKEY_SIGN_UP') ?? 'closed') as SignUp;
  if (!signUps.includes(signUp)) problems.push('LATCHKEY_SIGN_UP must be closed or open.');
  const mail = parseMailSettings(text, problems);
  const trustProxy = parseTrustProxy(text('LATCHKEY_TRUST_PROXY'), problems);
  const rateLimits = parseRateLimits(text, problems);
  if (problems.length > 0) throw new ConfigError(problems);
  return Object.freeze({
    port,
    host: text('LATCHKEY_HOST') ?? '127.0.0.1',
    publicUrl: (givenUrl ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    dataDir,
    databaseUrl,
    secret,
    trustProxy,
    rateLimits,
    logLevel,
    setupPassword: text('LATCHKEY_SETUP_PASSWORD'),
    signUp,
    ...mail,
  });
}
