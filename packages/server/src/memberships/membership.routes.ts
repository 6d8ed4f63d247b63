import type { FastifyInstance, FastifyRequest } from 'fastify';
import { invalidParameter } from '../http/http.errors.ts';
import { readOne, readPage, toListResponse } from '../http/pagination.ts';
import { readList } from '../http/query-string.ts';
import { sendJson } from '../http/send-json.ts';
import { expandMemberships } from './expand-memberships.ts';
import { listMemberships, type MembershipFilter } from './list-memberships.ts';
import { membershipNotFound } from './membership.errors.ts';
import { expandParameter, listParameters, membershipParameter } from './membership.parameters.ts';
import { membershipAnswer, membershipListAnswer } from './membership.schemas.ts';
import { type MembershipStatus, membershipStatuses, standingOf } from './membership.ts';
import {
  type MembershipRouteServices,
  type Query,
  readExpand,
  refuseNotFound,
  renderMembership,
} from './membership-replies.ts';
import { toMembershipResponse, viewOf } from './membership-response.ts';
import { findForPrincipal } from './membership-target.ts';

/** The plain reads: one membership, a page of them. */
export function registerMembershipReads(
  app: FastifyInstance,
  services: MembershipRouteServices,
): void {
  app.get(
    '/memberships/:id',
    {
      config: { scope: 'retrieve_membership', errors: [membershipNotFound] },
      schema: {
        operationId: 'retrieve_membership',
        summary: 'Retrieve a membership by id or license key',
        description: 'One membership with its state at this moment.',
        tags: ['Memberships'],
        params: membershipParameter,
        querystring: expandParameter,
        response: { 200: membershipAnswer },
      },
    },
    async (request, reply) => {
      const { id } = request.params as { id: string };
      const found = await findForPrincipal(services, request.principal, id);
      if (!found) throw await refuseNotFound(services, request);
      sendJson(reply, 200, await renderMembership(services, request, found));
      return reply;
    },
  );

  app.get(
    '/memberships',
    {
      config: { scope: 'list_memberships' },
      schema: {
        operationId: 'list_memberships',
        summary: 'List memberships',
        description:
          'A page of memberships in order of creation. Filters are all to match; what no membership has gives an empty page.',
        tags: ['Memberships'],
        querystring: listParameters,
        response: { 200: membershipListAnswer },
      },
    },
    async (request, reply) => {
      sendJson(reply, 200, await renderList(services, request));
      return reply;
    },
  );
}

async function renderList(services: MembershipRouteServices, request: FastifyRequest) {
  const query = request.query as Query;
  const { principal } = request;
  const page = readPage(query);
  const filter = readFilter(request);
  const hidden = readFlag(query, 'hide_metadata') ?? false;
  const now = services.clock.now();
  const { companyId } = principal;
  const list = await listMemberships(services.read, companyId, filter, page, now);
  const { memberships, totalCount } = list;
  const expand = await expandMemberships(
    services.read,
    companyId,
    services.publicUrl,
    memberships,
    readExpand(request),
  );
  const view = viewOf(principal, false, services.publicUrl);
  const data = memberships.map((membership) =>
    toMembershipResponse(
      membership,
      standingOf(membership, membership.settings.graceDays, now),
      hidden ? null : JSON.parse(membership.metadata),
      view,
      expand(membership),
    ),
  );
  return JSON.stringify(toListResponse(data, totalCount, page));
}

/** Filters on what is not held here match nothing, never everything. */
const notHeld = ['discord_id', 'wallet_address'];

function readFilter(request: FastifyRequest): MembershipFilter {
  const query = request.query as Query;
  const { principal } = request;
  const text = (name: string) => withoutNul(name, readOne(query, name)) || undefined;
  const status = text('status');
  if (status !== undefined && !membershipStatuses.includes(status as MembershipStatus)) {
    throw invalidParameter('status', `It must be one of ${membershipStatuses.join(', ')}.`);
  }
  const named = (name: string) => {
    const id = text(name);
    return id === undefined ? undefined : [id];
  };
  const productIds = inAll([
    named('product_id'),
    named('access_pass_id'),
    query.product_ids === undefined
      ? undefined
      : readList(query.product_ids).map((id) => withoutNul('product_ids', id)),
    principal.productIds === null ? undefined : [...principal.productIds],
  ]);
  const filter = {
    status: status as MembershipStatus | undefined,
    valid: readFlag(query, 'valid'),
    planId: text('plan_id'),
    customerId: text('user_id'),
    email: text('email'),
    licenseKey: text('license_key'),
    productIds: notHeld.some((name) => text(name)) ? [] : productIds,
  };
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== undefined),
  ) as MembershipFilter;
}

/** NUL is not a character of any text that PostgreSQL takes. */
function withoutNul<T extends string | undefined>(name: string, value: T): T {
  if (value?.includes('\u0000')) throw invalidParameter(name, 'It must not hold NUL.');
  return value;
}

/** What every list holds that is there; undefined when none is. */
function inAll(lists: readonly (readonly string[] | undefined)[]): string[] | undefined {
  const given = lists.filter((list) => list !== undefined);
  return given[0]?.filter((id) => given.every((list) => list.includes(id)));
}

function readFlag(query: Query, name: string): boolean | undefined {
  const text = readOne(query, name);
  if (text === undefined || text === '') return undefined;
  if (text !== 'true' && text !== 'false')
    throw invalidParameter(name, 'It must be true or false.');
  return text === 'true';
}
