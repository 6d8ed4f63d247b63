import type { FastifyRequest } from 'fastify';
import { callerOf } from '../http/caller.ts';
import { invalidBody, invalidParameter } from '../http/http.errors.ts';
import { mayUseProduct } from '../http/principal.ts';
import { runOnce } from '../idempotency/run-once.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import { sha256 } from '../lib/hash.ts';
import {
  type CreateMembershipInput,
  type CreateMembershipOutcome,
  createMembership,
} from './create-membership.ts';
import {
  idempotencyKeyReused,
  licenseKeyTaken,
  planNotFound,
  productArchived,
  productNotFound,
} from './membership.errors.ts';
import type { Membership } from './membership.ts';
import type { MembershipRouteServices } from './membership-replies.ts';

/** The errors of every route that creates a membership. */
export const creationErrors = [
  productNotFound,
  productArchived,
  planNotFound,
  licenseKeyTaken,
  idempotencyKeyReused,
];

export type Creation =
  | { kind: 'made'; membership: Membership }
  /** `answer` is what `remember` gave when it was made. */
  | { kind: 'replayed'; answer: string };

/**
 * Creates what a request asks for, once an `Idempotency-Key`. `operation` tells the same body of two
 * routes apart; what `remember` answers is kept for repetitions.
 * @throws AppError for what cannot be made, and for a key that came with another request.
 */
export async function createOnce(
  services: MembershipRouteServices,
  request: FastifyRequest,
  operation: string,
  remember: (membership: Membership) => string,
): Promise<Creation> {
  const { principal } = request;
  const { companyId } = principal;
  const body = request.body as CreateBody;
  const key = readIdempotencyKey(request);
  const requestHash = sha256(`${operation} ${canonicalJson(body)}`);
  const outcome = await runOnce(
    services,
    { companyId, callerId: principal.id, key, requestHash },
    (tx) =>
      createMembership(
        tx,
        companyId,
        callerOf(request),
        toInput(body),
        services.clock.now(),
        (productId) => mayUseProduct(principal, productId),
      ),
    (value) => (value.kind === 'created' ? remember(value.membership) : undefined),
  );
  if (outcome.kind === 'reused') throw idempotencyKeyReused();
  if (outcome.kind === 'replayed') return outcome;
  return { kind: 'made', membership: unwrap(outcome.value) };
}

interface CreateBody {
  readonly email: string;
  readonly product_id?: string;
  readonly plan_id?: string | null;
  readonly expires_at?: number | null;
  readonly license_key?: string | null;
  readonly send_email?: boolean;
}

function toInput(body: CreateBody): CreateMembershipInput {
  return {
    email: body.email,
    productId: body.product_id,
    planId: body.plan_id ?? undefined,
    expiresAt: body.expires_at == null ? null : body.expires_at * 1000,
    licenseKey: body.license_key ?? undefined,
    sendEmail: body.send_email ?? true,
  };
}

function unwrap(outcome: CreateMembershipOutcome): Membership {
  switch (outcome.kind) {
    case 'created':
      return outcome.membership;
    case 'invalid':
      throw invalidParameter(outcome.parameter, outcome.problem);
    case 'product_not_found':
      throw productNotFound(outcome.id);
    case 'product_archived':
      throw productArchived();
    case 'plan_not_found':
      throw planNotFound(outcome.id);
    case 'license_key_taken':
      throw licenseKeyTaken();
  }
}

function readIdempotencyKey(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw invalidBody('Idempotency-Key must be 1 to 255 printable characters without spaces.');
  }
  return key;
}
