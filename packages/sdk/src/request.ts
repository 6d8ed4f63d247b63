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
 * Posts JSON and reads JSON. Tries again after a network failure, a time-out, 429 and 503, with
 * full jitter and no sooner than the server asks. Redirects are not followed: the API key would go
 * to where they lead.
 */
export async function postJson(settings: Settings, path: string, body: unknown): Promise<Reply> {
  for (let attempt = 0; ; attempt++) {
    const reply = await postOnce(settings, path, body);
    const retried = reply.kind === 'no_answer' || retriedStatuses.has(reply.status);
    if (!retried || attempt >= settings.retries) return reply;
    const asked = reply.kind === 'answer' ? (reply.retryAfterSeconds ?? 0) * 1000 : 0;
    // Who is told to wait for longer than the app would is better told so.
    if (asked > settings.longestWaitMs) return reply;
    const jitter = Math.random() * Math.min(settings.longestWaitMs, 250 * 2 ** attempt);
    await new Promise((resolve) => setTimeout(resolve, asked + jitter));
  }
}

async function postOnce(settings: Settings, path: string, body: unknown): Promise<Reply> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), settings.timeoutMs);
  try {
    const response = await settings.fetch(`${settings.apiUrl}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${settings.apiKey}`,
        'content-type': 'application/json',
        accept: 'application/json',
      },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: abort.signal,
    });
    const text = await response.text();
    const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
    return {
      kind: 'answer',
      status: response.status,
      body: parse(text),
      requestId: response.headers.get('x-request-id') ?? undefined,
      retryAfterSeconds: Number.isFinite(retryAfter) ? retryAfter : undefined,
    };
  } catch {
    return { kind: 'no_answer' };
  } finally {
    clearTimeout(timer);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
