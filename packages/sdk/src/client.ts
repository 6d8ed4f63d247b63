import type { LicenseResult } from './outcomes.ts';
import { type Metadata, validateLicense } from './validate-license.ts';

export interface LatchkeyOptions {
  /** Where the server is: `https://licenses.example.com`, with or without `/api` or `/api/v2`. */
  readonly baseUrl: string;
  /** An API key. Inside an app: one that may only validate licenses. */
  readonly apiKey: string;
  /** For one attempt. Default 5,000. */
  readonly timeoutMs?: number;
  /** Attempts after the first, on network failure, 429 and 503 only. Default 2. */
  readonly retries?: number;
  /** The longest wait between two attempts, whatever the server asks for. Default 5,000. */
  readonly longestWaitMs?: number;
  /** Another `fetch`, for a proxy or a test. */
  readonly fetch?: typeof globalThis.fetch;
}

export interface LatchkeyClient {
  /**
   * Asks whether this license key may be used with this metadata, usually `{ HWID: machineId() }`.
   * The first call binds the key. Answers a value for everything that can happen.
   * @throws TypeError when the arguments are not a text and an object.
   */
  validateLicense(key: string, metadata: Metadata): Promise<LicenseResult>;
}

/** The options with their defaults, as the requests use them. */
export interface Settings {
  readonly apiUrl: string;
  readonly apiKey: string;
  readonly timeoutMs: number;
  readonly retries: number;
  readonly longestWaitMs: number;
  readonly fetch: typeof globalThis.fetch;
}

/**
 * Makes a client for one server.
 * @throws TypeError when `baseUrl` is no http(s) address or `apiKey` is empty.
 */
export function createLatchkey(options: LatchkeyOptions): LatchkeyClient {
  const settings = readOptions(options);
  return {
    validateLicense: (key, metadata) => validateLicense(settings, key, metadata),
  };
}

function readOptions(options: LatchkeyOptions): Settings {
  const { baseUrl, apiKey, timeoutMs = 5000, retries = 2, longestWaitMs = 5000 } = options;
  if (typeof baseUrl !== 'string' || !/^https?:\/\/[^/]+/.test(baseUrl)) {
    throw new TypeError('baseUrl must be the http(s) address of a Latchkey server.');
  }
  if (typeof apiKey !== 'string' || apiKey.trim() === '') {
    throw new TypeError('apiKey must be an API key of that server.');
  }
  const root = baseUrl.replace(/\/+$/, '').replace(/(\/api)?(\/v2)?$/, '');
  return {
    apiUrl: `${root}/api/v2`,
    apiKey: apiKey.trim(),
    timeoutMs,
    retries,
    longestWaitMs,
    fetch: options.fetch ?? globalThis.fetch.bind(globalThis),
  };
}
