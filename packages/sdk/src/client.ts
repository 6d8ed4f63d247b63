import type { LicenseResult } from './outcomes.ts';
import { type Metadata, validateLicense } from './validate-license.ts';

export interface LatchkeyOptions {
  /** Where the server is: `https://licenses.example.com`, with or without `/api` or `/api/v2`. */
  readonly baseUrl: string;
  /** An API key. Inside an app: one that may only validate licenses. */
  readonly apiKey: string;
  /** For one attempt. Default 5,000. */
  readonly timeoutMs?: number;
  /** For all attempts and the waits between them. Default 10,000. */
  readonly totalTimeoutMs?: number;
  /** Attempts after the first, on network failure, 429 and 503 only. Default 2. */
  readonly retries?: number;
  /** The longest wait before a retry; who is asked for a longer one gets the answer. Default 5,000. */
  readonly longestWaitMs?: number;
  /** Another `fetch`, for a proxy or a test. */
  readonly fetch?: typeof globalThis.fetch;
}

export interface LatchkeyClient {
  /**
   * Asks whether this license key may be used with this metadata, usually `{ HWID: machineId() }`.
   * The first call binds the key. Answers a value for everything that can happen.
   * @throws TypeError when the key is no text, or the metadata no object, or one that JSON would change.
   */
  validateLicense(key: string, metadata: Metadata): Promise<LicenseResult>;
}

/** The options with their defaults, as the requests use them. */
export interface Settings {
  readonly apiUrl: string;
  readonly apiKey: string;
  readonly timeoutMs: number;
  readonly totalTimeoutMs: number;
  readonly retries: number;
  readonly longestWaitMs: number;
  readonly fetch: typeof globalThis.fetch;
}

/** Timers take no more: a longer one would end at once. */
const longestTimerMs = 2 ** 31 - 1;

/**
 * Makes a client for one server.
 * @throws TypeError when an option cannot be used; its sentence names the option.
 */
export function createLatchkey(options: LatchkeyOptions): LatchkeyClient {
  const settings = readOptions(options);
  return {
    validateLicense: (key, metadata) => validateLicense(settings, key, metadata),
  };
}

function readOptions(options: LatchkeyOptions): Settings {
  const { timeoutMs = 5000, totalTimeoutMs = 10_000, retries = 2, longestWaitMs = 5000 } = options;
  return {
    apiUrl: readBaseUrl(options.baseUrl),
    apiKey: readApiKey(options.apiKey),
    timeoutMs: readNumber('timeoutMs', timeoutMs, 1),
    totalTimeoutMs: readNumber('totalTimeoutMs', totalTimeoutMs, 1),
    retries: readNumber('retries', retries, 0),
    longestWaitMs: readNumber('longestWaitMs', longestWaitMs, 0),
    fetch: options.fetch ?? globalThis.fetch.bind(globalThis),
  };
}

function readBaseUrl(text: string): string {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new TypeError('baseUrl must be the http(s) address of a Latchkey server.');
  }
  // fetch refuses addresses with a password in them, each time it is called.
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new TypeError('baseUrl must be an http(s) address without user name and password.');
  }
  const root = `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  return `${root.replace(/(\/api)?(\/v2)?$/, '')}/api/v2`;
}

function readApiKey(text: string): string {
  const key = typeof text === 'string' ? text.trim() : '';
  // What cannot be sent in a header would look like a server out of reach.
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw new TypeError('apiKey must be an API key of that server.');
  }
  return key;
}

function readNumber(name: string, value: number, least: number): number {
  if (typeof value !== 'number' || !(value >= least && value <= longestTimerMs)) {
    throw new TypeError(`${name} must be a number from ${least} to ${longestTimerMs}.`);
  }
  return value;
}
