import { Agent, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';

/** The members of answers that the tests read; which of them are there depends on the route. */
export interface WireBody {
  readonly id: string;
  readonly license_key: string | null;
  readonly email: string | null;
  readonly status: string;
  readonly valid: boolean;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly product: unknown;
  readonly plan: unknown;
  readonly user: unknown;
  readonly expires_at: number | null;
  readonly created_at: number;
  readonly cancel_at_period_end: boolean;
  readonly renewal_period_end: number | null;
  readonly message: string;
  readonly error: {
    readonly status: number;
    readonly code: number;
    readonly type: string;
    readonly message: string;
    readonly docs: string;
  };
  readonly pagination: {
    readonly current_page: number;
    readonly total_page: number;
    readonly total_pages: number;
    readonly total_count: number;
  };
  readonly data: readonly WireBody[];
}

/** A whole answer. `body` is undefined when there is none or it is not JSON. */
export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: WireBody;
}

/**
 * No whole answer. `refused`: nobody listened, so nothing happened. `broken`, `truncated` (after the
 * answer had begun) and `timeout`: the call may have had its effect or not, or may have it later.
 */
export interface NoAnswer {
  readonly kind: 'refused' | 'broken' | 'truncated' | 'timeout';
  readonly detail: string;
}

export interface CallOptions {
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, as JSON unless `headers` says otherwise; before `body`. */
  readonly rawBody?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** Another API key than the client's; null sends none. */
  readonly apiKey?: string | null;
}

export interface HttpClient {
  /** One call on a kept-alive connection. The path goes out byte for byte, doubled slashes too. */
  tryCall(method: string, path: string, options?: CallOptions): Promise<Answer | NoAnswer>;
  /** The same, where no answer is a failure of the test. */
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
  close(): void;
}

/** A small JSON client over kept-alive connections, as many as there are calls under way. */
export function createHttpClient(settings: {
  url: string;
  apiKey?: string;
  timeoutMs?: number;
}): HttpClient {
  const { hostname, port } = new URL(settings.url);
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
  const timeoutMs = settings.timeoutMs ?? 15_000;

  function tryCall(method: string, path: string, options: CallOptions = {}) {
    return new Promise<Answer | NoAnswer>((resolve) => {
      const { apiKey = settings.apiKey ?? null, body, rawBody } = options;
      const payload = rawBody ?? (body === undefined ? undefined : JSON.stringify(body));
      const headers: Record<string, string | number> = {};
      if (apiKey !== null) headers.authorization = `Bearer ${apiKey}`;
      if (payload !== undefined) {
        headers['content-type'] = 'application/json';
        headers['content-length'] = Buffer.byteLength(payload);
      }
      Object.assign(headers, options.headers);
      const outgoing = request({ hostname, port, agent, method, path, headers });
      const timer = setTimeout(() => {
        resolve({ kind: 'timeout', detail: `${timeoutMs} ms` });
        outgoing.destroy();
      }, timeoutMs);
      const settle = (outcome: Answer | NoAnswer) => {
        clearTimeout(timer);
        resolve(outcome);
      };
      outgoing.once('error', (error: NodeJS.ErrnoException) => {
        const kind = error.code === 'ECONNREFUSED' ? 'refused' : 'broken';
        settle({ kind, detail: error.code ?? error.message });
      });
      outgoing.once('response', (incoming) => readAnswer(incoming, settle));
      outgoing.end(payload);
    });
  }

  return {
    tryCall,
    async call(method, path, options) {
      const outcome = await tryCall(method, path, options);
      if (outcome.kind === 'answer') return outcome;
      throw new Error(`${method} ${path}: ${outcome.kind} (${outcome.detail})`);
    },
    close: () => agent.destroy(),
  };
}

function readAnswer(incoming: IncomingMessage, settle: (outcome: Answer | NoAnswer) => void) {
  const chunks: Buffer[] = [];
  incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
  incoming.once('error', (error) => settle({ kind: 'truncated', detail: error.message }));
  incoming.once('end', () => {
    const text = Buffer.concat(chunks).toString('utf8');
    const { statusCode = 0, headers } = incoming;
    settle({ kind: 'answer', status: statusCode, headers, text, body: parse(text) });
  });
}

function parse(text: string): WireBody {
  try {
    return JSON.parse(text);
  } catch {
    return undefined as unknown as WireBody;
  }
}
