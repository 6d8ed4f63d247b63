import type { Reply, TestApp } from './app.ts';

/** A Set-Cookie header taken apart; attributes by their lower-case names. */
export interface SentCookie {
  readonly name: string;
  readonly value: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Somebody's browser on a page of the server: keeps cookies and sends the page's origin. */
export interface Browser {
  /** Every cookie that it holds, by name. */
  readonly cookies: Map<string, string>;
  /** Every Set-Cookie header that it ever got. */
  readonly received: SentCookie[];
  call(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string | undefined>>,
  ): Promise<Reply>;
  signIn(email: string, password: string): Promise<Reply>;
  /** Another browser that holds the same cookies from now on. */
  clone(): Browser;
}

/** Opens one; `from` is the address that its requests come from. */
export function openBrowser(test: TestApp, from = '127.0.0.1', held?: Browser): Browser {
  const cookies = new Map(held?.cookies);
  const received: SentCookie[] = [];
  const browser: Browser = {
    cookies,
    received,
    async call(method, path, body, extra = {}) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const headers = {
        ...(method !== 'GET' && { origin: new URL(test.config.publicUrl).origin }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(cookie !== '' && { cookie }),
        'user-agent': 'Test Browser',
        ...extra,
      };
      const response = await test.app.http.inject({
        method,
        url: path,
        remoteAddress: from,
        headers: Object.fromEntries(Object.entries(headers).filter(([, value]) => value)),
        ...(body !== undefined && {
          payload: typeof body === 'string' ? body : JSON.stringify(body),
        }),
      });
      for (const line of [response.headers['set-cookie'] ?? []].flat()) {
        const sent = parseCookie(line);
        received.push(sent);
        if (sent.attributes.get('max-age') === '0') cookies.delete(sent.name);
        else cookies.set(sent.name, sent.value);
      }
      const text = response.body;
      return {
        status: response.statusCode,
        body: text === '' ? undefined : JSON.parse(text),
        headers: response.headers,
      };
    },
    signIn: (email, password) =>
      browser.call('POST', '/api/auth/sign-in/email', { email, password }),
    clone: () => openBrowser(test, from, browser),
  };
  return browser;
}

function parseCookie(line: string): SentCookie {
  const [first = '', ...rest] = line.split(/; */);
  const [name = '', ...value] = first.split('=');
  const attributes = rest.map((one): [string, string] => {
    const [key = '', ...text] = one.split('=');
    return [key.toLowerCase(), text.join('=')];
  });
  return { name, value: value.join('='), attributes: new Map(attributes) };
}
