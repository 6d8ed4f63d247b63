import type { FastifyReply, FastifyRequest } from 'fastify';
import { normaliseEmail } from '../db/columns.ts';
import { invalidParameter } from '../http/http.errors.ts';
import { type RateLimits, rateLimitedFor } from '../http/rate-limit.ts';
import { sendJson } from '../http/send-json.ts';
import { parseInstant, toUnixSeconds } from '../lib/clock.ts';
import { isEmailAddress } from '../lib/email-address.ts';
import { sha256 } from '../lib/hash.ts';
import { networkKey } from '../lib/network-key.ts';
import type { BuyerSession } from './buyer-session.repository.ts';

/** Sends a session, with the cookies of one that has begun. */
export function sendSession(
  reply: FastifyReply,
  { email, createdAt, expiresAt }: BuyerSession,
  cookies: readonly string[] = [],
): FastifyReply {
  const seconds = (text: string) => toUnixSeconds(parseInstant(text) ?? 0);
  const body = { email, begun_at: seconds(createdAt), expires_at: seconds(expiresAt) };
  sendJson(reply, 200, JSON.stringify(body), setCookies(cookies));
  return reply;
}

/** Set-Cookie headers as `sendJson` takes them. */
export function setCookies(cookies: readonly string[]): string[] {
  return cookies.flatMap((cookie) => ['set-cookie', cookie]);
}

/**
 * An e-mail address that was sent, as buyers are known by it.
 * @throws AppError INVALID_PARAMETER for what is none.
 */
export function readEmail(name: string, sent: string): string {
  if (!isEmailAddress(sent)) throw invalidParameter(name, 'It must be an e-mail address.');
  return normaliseEmail(sent);
}

/**
 * Counts a try of codes of an address from where it comes: tries from elsewhere do not keep its
 * owner out.
 * @throws AppError RATE_LIMITED
 */
export async function countCodeTry(
  { limits }: { limits: RateLimits },
  { ip }: FastifyRequest,
  emailNormal: string,
): Promise<void> {
  const waitSeconds = await limits.signIn(ip, sha256(`${networkKey(ip)} ${emailNormal}`));
  if (waitSeconds > 0) throw rateLimitedFor(waitSeconds);
}
