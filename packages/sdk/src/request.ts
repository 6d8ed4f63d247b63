import type { Settings } from './client.ts';

export type Reply =
  | {
      kind: 'answer';
      status: number;
      /** The parsed JSON body; undefined when it was none. */
      body: unknown;
      requestId: string | undefined;
      retryAfterSeconds: number | undefined;
    }
  | { kind: 'no_answer' };

const retriedStatuses = new Set([429, 503]);

/**
 * Posts JSON text and reads JSON. Tries again after a network failure, a time-out, 429 and 503, with
 * full jitter and no sooner than the server asks, until the retries or the total time are used up.
 * Redirects are not followed: the API key would go to where they lead.
 */
export async function postJson(settings: Settings, path: string, json: string): Promise<Reply> {
  const endsAt = performance.now() + settings.totalTimeoutMs;
  for (let attempt = 0; ; attempt++) {
    const timeoutMs = Math.min(settings.timeoutMs, endsAt - performance.now());
    const reply = await postOnce(settings, path, json, timeoutMs);
    const retried = reply.kind === 'no_answer' || retriedStatuses.has(reply.status);
    if (!retried || attempt >= settings.retries) return reply;
    const asked = reply.kind === 'answer' ? (reply.retryAfterSeconds ?? 0) * 1000 : 0;
    const jitter = Math.random() * Math.min(settings.longestWaitMs, 250 * 2 ** attempt);
    // Who is told to wait for longer than the app would is better told so.
    if (asked > settings.longestWaitMs) return reply;
    if (performance.now() + asked + jitter >= endsAt) return reply;
    await new Promise((resolve) => setTimeout(resolve, asked + jitter));
  }
}

async function postOnce(
  settings: Settings,
  path: string,
  json: string,
  timeoutMs: number,
): Promise<Reply> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeoutMs);
  try {
    const response = await settings.fetch(`${settings.apiUrl}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${settings.apiKey}`,
        'content-type': 'application/json',
        accept: 'application/json',
      },
      body: json,
      redirect: 'manual',
      signal: abort.signal,
    });
    const text = await response.text();
    return {
      kind: 'answer',
      status: response.status,
      body: parse(text),
      requestId: response.headers.get('x-request-id') ?? undefined,
      retryAfterSeconds: readRetryAfter(response.headers.get('retry-after')),
    };
  } catch {
    return { kind: 'no_answer' };
  } finally {
    clearTimeout(timer);
  }
}

/** Seconds or a date (RFC 9110, 10.2.3): the server sends seconds, proxies before it may send dates. */
function readRetryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header)) return Number(header);
  const seconds = Math.ceil((Date.parse(header) - Date.now()) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
