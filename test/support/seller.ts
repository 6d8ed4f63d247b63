import { createAuth } from '../../packages/server/src/accounts/auth.ts';
import { insertCompanyMember } from '../../packages/server/src/accounts/company-member.repository.ts';
import type { Role } from '../../packages/server/src/accounts/roles.ts';
import { type Reply, type TestApp, testSecret } from './app.ts';

export interface Seller {
  readonly userId: string;
  readonly email: string;
  readonly password: string;
  /** The Cookie header of the session. */
  readonly cookie: string;
  /** One request to a dashboard route of the company; a body is sent as JSON from a page of ours. */
  call(
    method: Method,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Reply>;
  /** The same to a route that is of no company, such as `/session`. */
  callOwn(method: Method, path: string, body?: unknown): Promise<Reply>;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

let count = 0;

/** Somebody with this role in a company (the test's own unless named), signed in. */
export async function signInSeller(
  test: TestApp,
  role: Role,
  companyId = test.companyId,
): Promise<Seller> {
  const { publicUrl } = test.config;
  const auth = createAuth({ database: test.database, secret: testSecret, publicUrl });
  count += 1;
  const email = `${role}-${process.pid}-${count}@example.com`;
  const password = 'a password of the tests';
  const made = await auth.api.signUpEmail({
    body: { email, password, name: email },
    asResponse: true,
  });
  const { user } = (await made.json()) as { user: { id: string } };
  await test.database.transaction((tx) =>
    insertCompanyMember(tx, {
      company_id: companyId,
      user_id: user.id,
      role,
      created_at: test.clock.now(),
    }),
  );
  const cookie = made.headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ');
  const send = async (
    method: Method,
    url: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Reply> => {
    const response = await test.app.http.inject({
      method,
      url,
      headers: { cookie, origin: publicUrl, 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { payload: JSON.stringify(body) }),
    });
    const text = response.body;
    const isJson = String(response.headers['content-type']).startsWith('application/json');
    return {
      status: response.statusCode,
      body: isJson ? JSON.parse(text) : text,
      headers: response.headers,
    };
  };
  return {
    userId: user.id,
    email,
    password,
    cookie,
    call: (method, path, body, headers) =>
      send(method, `/api/dashboard/companies/${companyId}${path}`, body, headers),
    callOwn: (method, path, body) => send(method, `/api/dashboard${path}`, body),
  };
}
