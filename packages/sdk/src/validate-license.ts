import type { Settings } from './client.ts';
import { checkLicenseKey } from './license-key.ts';
import type { Membership, MembershipStatus } from './membership.ts';
import {
  type Answer,
  type LicenseResult,
  lapsedSentence,
  sentences,
  typoSentence,
} from './outcomes.ts';
import { postJson, type Reply } from './request.ts';

/** What the key is bound to: plain JSON, usually `{ HWID: … }`. */
export type Metadata = Readonly<Record<string, unknown>>;

interface ErrorBody {
  error?: { type?: unknown; message?: unknown };
}

/** Far beyond any license key, and short enough for every server's limit on addresses. */
const longestKey = 1000;

/** Validates a license key and puts what comes back into words. See `LatchkeyClient`. */
export async function validateLicense(
  settings: Settings,
  key: string,
  metadata: Metadata,
): Promise<LicenseResult> {
  if (typeof key !== 'string') throw new TypeError('The license key must be a text.');
  if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata)) {
    throw new TypeError('metadata must be an object such as { HWID: "…" }.');
  }
  const json = JSON.stringify({ metadata }, refuseLoss);
  const trimmed = key.trim();
  // Dots alone would be taken for steps in the path; no key is made of them, and none is so long.
  if (/^\.*$/.test(trimmed) || trimmed.length > longestKey) return refuse('not_found', {});
  const path = `/memberships/${encodeURIComponent(toWellFormed(trimmed))}/validate_license`;
  return read(await postJson(settings, path, json), trimmed);
}

/** JSON leaves such values out or makes null of them: an id that could not be read would pass as none. */
function refuseLoss(name: string, value: unknown): unknown {
  const isLost =
    ['undefined', 'function', 'symbol', 'bigint'].includes(typeof value) ||
    (typeof value === 'number' && !Number.isFinite(value));
  if (isLost) throw new TypeError(`metadata: ${name} has no value that JSON can carry.`);
  return value;
}

function read(reply: Reply, key: string): LicenseResult {
  if (reply.kind === 'no_answer') return refuse('unreachable', {});
  const { status, body, requestId, retryAfterSeconds } = reply;
  const { type, message } = (body as ErrorBody | undefined)?.error ?? {};
  const answer: Answer = {
    status,
    ...(typeof type === 'string' && { type }),
    ...(requestId !== undefined && { requestId }),
  };
  if (status === 201 && isMembership(body)) return readMembership(body, answer);
  if (status === 400 && isMismatch(type, message)) return refuse('other_machine', answer);
  if (status === 404 && isNotFound(type, message)) return adviseOnKey(key, answer);
  if (status === 401 || (status === 403 && type === 'missing_scope')) {
    return refuse('bad_api_key', answer);
  }
  if (status === 403 && type === 'membership_inactive') return readLapsed(message, answer);
  if (status === 429) {
    const wait = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
    return {
      ...answer,
      ...wait,
      ok: false,
      reason: 'rate_limited',
      message: sentences.rate_limited,
    };
  }
  if ((status === 400 || status === 413) && typeof message === 'string') {
    const { invalid_request } = sentences;
    return {
      ...answer,
      ok: false,
      reason: 'invalid_request',
      message: invalid_request,
      detail: message,
    };
  }
  return refuse('unreachable', answer);
}

type PlainReason = 'other_machine' | 'not_found' | 'unreachable' | 'bad_api_key';

function refuse(reason: PlainReason, answer: Answer): LicenseResult {
  return { ...answer, ok: false, reason, message: sentences[reason] };
}

function readMembership(membership: Membership, answer: Answer): LicenseResult {
  if (membership.valid) {
    return { ...answer, ok: true, reason: 'valid', message: sentences.valid, membership };
  }
  const membershipStatus: MembershipStatus = membership.status;
  const message = lapsedSentence(membershipStatus);
  return { ...answer, ok: false, reason: 'lapsed', message, membershipStatus };
}

const lapsedWords = [
  [/\bexpired\b/, 'expired'],
  [/\bcanceled\b/, 'canceled'],
  [/\bsuspended\b/, 'unresolved'],
  [/\bpast_due\b/, 'past_due'],
] as const;

/** The refusal tells which of the ways it is in its sentence alone. */
function readLapsed(detail: unknown, answer: Answer): LicenseResult {
  const refusal = { ...answer, ok: false, reason: 'lapsed' } as const;
  if (typeof detail !== 'string') return { ...refusal, message: lapsedSentence(undefined) };
  const status = lapsedWords.find(([word]) => word.test(detail))?.[1];
  const known = status === undefined ? {} : { membershipStatus: status };
  return { ...refusal, ...known, message: lapsedSentence(status), detail };
}

/** The typo check is advice, given only when the server does not know the key. */
function adviseOnKey(key: string, answer: Answer): LicenseResult {
  const check = checkLicenseKey(key);
  if (check === undefined || check.ok) return refuse('not_found', answer);
  const { group } = check;
  return { ...answer, ok: false, reason: 'typo', message: typoSentence(group), group };
}

function isMembership(body: unknown): body is Membership {
  const { valid } = (body ?? {}) as { valid?: unknown };
  return typeof valid === 'boolean';
}

function isMismatch(type: unknown, message: unknown): boolean {
  if (type !== undefined) return type === 'metadata_mismatch';
  return message === 'Please reset your key to use on a new machine';
}

/** A 404 of the server's own, and not of some proxy or captive portal on the way. */
function isNotFound(type: unknown, message: unknown): boolean {
  if (type !== undefined) return type === 'membership_not_found';
  return typeof message === 'string' && message.startsWith('No such Membership');
}

/** Lone surrogates cannot be put in a URL; no key has them. */
function toWellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
