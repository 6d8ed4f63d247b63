import type { FastifyReply, FastifyRequest } from 'fastify';
import { invalidParameter } from '../http/http.errors.ts';
import { type CursorPage, readCursorQuery, readOne } from '../http/pagination.ts';
import { hasScope } from '../http/principal.ts';
import { sendJson } from '../http/send-json.ts';
import { isId } from '../lib/ids.ts';
import type { DashboardFilter } from './find-memberships.ts';
import { membershipNotFound } from './membership.errors.ts';
import { findMembershipById } from './membership.repository.ts';
import { type Membership, type MembershipStatus, membershipStatuses } from './membership.ts';
import type { MembershipRouteServices, Query } from './membership-replies.ts';
import { readMembershipDetail } from './read-membership-detail.ts';

/** Where the routes of the dashboard's memberships live, below its own prefix. */
export const membershipsPath = '/companies/:company_id/memberships';
export const membershipPath = `${membershipsPath}/:membership_id`;

/** What is said of a cursor that belongs to another list. */
export const badCursorWords = 'It belongs to no page of this list: begin again without it.';

const longestSearch = 500;
const pageSizes = { usual: 25, most: 100 };

/** The membership that the path names, by its id alone: an address with a license key gets logged. */
export async function findNamed(
  { read }: Pick<MembershipRouteServices, 'read'>,
  request: FastifyRequest,
): Promise<Membership> {
  const { membership_id: id } = request.params as { membership_id: string };
  const { companyId } = request.principal;
  const membership = isId('mem', id) ? await findMembershipById(read, companyId, id) : undefined;
  if (!membership) throw membershipNotFound(id);
  return membership;
}

/** Answers with one membership as its page shows it, for whoever is signed in. */
export async function sendDetail(
  services: MembershipRouteServices,
  request: FastifyRequest,
  reply: FastifyReply,
  status: 200 | 201,
  membership: Membership,
  headers: readonly string[] = [],
): Promise<FastifyReply> {
  const revealsKey = hasScope(request.principal, 'reveal_license_key');
  const detail = await readMembershipDetail(services, membership, { revealsKey });
  sendJson(reply, status, JSON.stringify(detail), headers);
  return reply;
}

/** @throws AppError INVALID_PARAMETER for a value that no filter has. */
export function readFilter(request: FastifyRequest): DashboardFilter {
  const query = request.query as Query;
  const text = (name: string) => {
    const value = readOne(query, name)?.trim();
    if (value === undefined || value === '') return undefined;
    if (value.includes('\u0000') || !value.isWellFormed()) {
      throw invalidParameter(name, 'It must be a text without NUL or halves of characters.');
    }
    if (value.length > longestSearch) {
      throw invalidParameter(name, `It must not be longer than ${longestSearch} characters.`);
    }
    return value;
  };
  const flag = (name: string) => {
    const value = text(name);
    if (value === undefined) return undefined;
    if (value !== 'true' && value !== 'false') {
      throw invalidParameter(name, 'It must be true or false.');
    }
    return value === 'true';
  };
  const status = text('status');
  if (status !== undefined && !membershipStatuses.includes(status as MembershipStatus)) {
    throw invalidParameter('status', `It must be one of ${membershipStatuses.join(', ')}.`);
  }
  const direction = text('direction') ?? 'desc';
  if (direction !== 'asc' && direction !== 'desc') {
    throw invalidParameter('direction', 'It must be asc or desc.');
  }
  return {
    search: text('search'),
    byKeyStart: hasScope(request.principal, 'reveal_license_key'),
    status: status as MembershipStatus | undefined,
    valid: flag('valid'),
    productId: text('product_id'),
    planId: text('plan_id'),
    bound: flag('bound'),
    direction,
  };
}

/** @throws AppError INVALID_PARAMETER for a `per` that is no number of 1 or more. */
export function readCursorPage(request: FastifyRequest): CursorPage {
  return readCursorQuery(request.query as Query, pageSizes);
}
