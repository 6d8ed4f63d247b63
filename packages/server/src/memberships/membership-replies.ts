import type { FastifyRequest } from 'fastify';
import type { Queries } from '../db/database.ts';
import { hasScope } from '../http/principal.ts';
import { readList } from '../http/query-string.ts';
import type { RateLimits } from '../http/rate-limit.ts';
import { rateLimitedFor } from '../http/rate-limit.ts';
import type { AppError } from '../lib/app-error.ts';
import { type Expansion, expandable, expandMemberships } from './expand-memberships.ts';
import { membershipNotFound } from './membership.errors.ts';
import type { FoundMembership } from './membership.repository.ts';
import { type Membership, standingOf } from './membership.ts';
import { toMembershipResponse, viewOf } from './membership-response.ts';
import type { ValidationServices } from './validate-license.ts';

/** What the membership routes are built on. */
export interface MembershipRouteServices extends ValidationServices {
  readonly limits: RateLimits;
  readonly publicUrl: string;
  /** The reader of the database, for lists and expansion. */
  readonly read: Queries;
}

export type Query = Readonly<Record<string, string | string[] | undefined>>;

const nothing: ReadonlySet<Expansion> = new Set();

/** What to expand, in any spelling; nothing for a key that may not retrieve memberships. */
export function readExpand(request: FastifyRequest): ReadonlySet<Expansion> {
  const asked = (request.query as Query).expand;
  if (asked === undefined || !hasScope(request.principal, 'retrieve_membership')) return nothing;
  const names = readList(asked);
  return new Set(expandable.filter((name) => names.includes(name)));
}

/** Renders one membership for whoever asks. */
export async function renderMembership(
  services: MembershipRouteServices,
  request: FastifyRequest,
  { membership, byKey }: FoundMembership,
): Promise<string> {
  const expand = await expandMemberships(
    services.read,
    membership.companyId,
    services.publicUrl,
    [membership],
    readExpand(request),
  );
  return JSON.stringify(
    toMembershipResponse(
      membership,
      standingOf(membership, membership.settings.graceDays, services.clock.now()),
      JSON.parse(membership.metadata),
      viewOf(request.principal, byKey, services.publicUrl),
      expand(membership),
    ),
  );
}

/** The refusal for an unknown membership, or the limit on such refusals (wire contract, Rates). */
export async function refuseNotFound(
  { limits }: Pick<MembershipRouteServices, 'limits'>,
  request: FastifyRequest,
): Promise<AppError> {
  const waitSeconds = await limits.notFound(request.principal.id, request.ip);
  if (waitSeconds > 0) return rateLimitedFor(waitSeconds);
  return membershipNotFound((request.params as { id: string }).id);
}

/** After a change: the same membership in its new state, addressed as it was. */
export function changed(found: FoundMembership, membership: Membership): FoundMembership {
  return { membership, byKey: found.byKey };
}
