import type { FastifyRequest } from 'fastify';
import type { Database } from '../db/database.ts';
import type { SessionAuthenticator } from '../http/session-principal.ts';
import type { Clock } from '../lib/clock.ts';
import type { Sealer } from '../lib/sealer.ts';
import { wrongCode } from './account.errors.ts';
import { type Auth, addressHeader } from './auth.ts';
import { refusalOf } from './auth-refusal-replies.ts';
import { endReplacedSessions } from './begin-session.ts';
import { noteSignIn } from './note-sign-in.ts';
import { takeCode } from './take-code.ts';

export interface AuthServices {
  readonly auth: Auth;
  readonly database: Database;
  readonly clock: Clock;
  /** Seals what private mails say until they are sent. */
  readonly mailSealer: Sealer;
  readonly sessions: SessionAuthenticator;
}

interface AuthCall {
  readonly method?: 'GET' | 'POST';
  /** Below `/api/auth`. */
  readonly path: string;
  readonly body?: object | undefined;
  /** Whether the person's other sessions end where it begins a new one. */
  readonly endsOthers?: boolean | undefined;
  /** Of an authenticator app: begins one session only. */
  readonly code?: string | undefined;
}

interface AuthReply {
  readonly answer: Readonly<Record<string, unknown>>;
  /** For `sendJson`: the cookies, and that nobody keeps the answer. */
  readonly headers: readonly string[];
}

/**
 * Calls better-auth for a request, and where that begins or ends a session, ends the one that was
 * presented with it and tells its owner of a sign-in from somewhere new.
 * @throws AppError its refusal in our words; UNAVAILABLE when the database is away.
 */
export async function callAuth(
  services: AuthServices,
  request: FastifyRequest,
  call: AuthCall,
): Promise<AuthReply> {
  const presented =
    request.sessionUser ?? (await services.sessions.authenticate(request.headers.cookie));
  const response = await services.auth.handler(toWebRequest(services.auth, request, call));
  const text = await response.text();
  const answer = text === '' ? {} : JSON.parse(text);
  if (!response.ok) {
    // A session that it cannot read is none to it: being away must not look like signed out.
    if (response.status === 401 || response.status >= 500) await services.database.ping();
    throw refusalOf(call.path, response.status, answer?.code);
  }
  const cookies = response.headers.getSetCookie();
  const token = sessionTokenIn(cookies);
  if (call.code !== undefined && token) {
    if (!(await takeCode(services, token, call.code))) throw wrongCode(false);
  }
  await endReplacedSessions(services, token, presented, call.endsOthers ?? false);
  if (token) {
    const userAgent = request.headers['user-agent'] ?? '';
    await noteSignIn(services, token, { address: request.ip, userAgent });
  }
  const headers = cookies.flatMap((one) => ['set-cookie', one]);
  return { answer, headers: ['cache-control', 'no-store', ...headers] };
}

/** What is kept of a browser's name with a session, characters. */
const userAgentLength = 300;

/** Of a client's headers better-auth sees two: any other could tell it something that is not so. */
function toWebRequest(auth: Auth, request: FastifyRequest, call: AuthCall): Request {
  const { origin } = new URL(auth.options.baseURL);
  const { cookie, 'user-agent': userAgent } = request.headers;
  const { method = 'POST', path, body } = call;
  const headers = new Headers({ origin, [addressHeader]: request.ip });
  if (cookie !== undefined) headers.set('cookie', cookie);
  if (userAgent !== undefined) headers.set('user-agent', userAgent.slice(0, userAgentLength));
  if (body !== undefined) headers.set('content-type', 'application/json');
  return new Request(`${origin}/api/auth${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

/** The token of the session cookie in Set-Cookie headers; `''` when they take it away. */
function sessionTokenIn(cookies: readonly string[]): string | undefined {
  for (const cookie of cookies) {
    const [, value] = /^[^=;]*\.session_token=([^;]*)/.exec(cookie) ?? [];
    if (value === undefined) continue;
    const signed = decodeURIComponent(value);
    return signed.slice(0, Math.max(0, signed.lastIndexOf('.')));
  }
  return undefined;
}
