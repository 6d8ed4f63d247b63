import type { FastifyInstance, FastifyRequest } from 'fastify';
import { invalidParameter } from '../http/http.errors.ts';
import { readOne, readPage, toListResponse } from '../http/pagination.ts';
import { mayUseProduct } from '../http/principal.ts';
import { readList } from '../http/query-string.ts';
import { expandMemberships } from './expand-memberships.ts';
import { listMemberships, type MembershipFilter } from './list-memberships.ts';
import { expandParameter, listParameters } from './membership.parameters.ts';
import { MembershipListSchema, MembershipSchema } from './membership.schemas.ts';
import { type MembershipStatus, membershipStatuses, standingOf } from './membership.ts';
import {
  type MembershipRouteServices,
  type Query,
  readExpand,
  refuseNotFound,
  renderMembership,
  sendJson,
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
      config: { scope: 'retrieve_membership' },
      schema: {
        operationId: 'retrieve_membership',
        summary: 'Retrieve a membership by id or license key',
        tags: ['Memberships'],
        querystring: expandParameter,
        response: { 200: MembershipSchema },
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
        tags: ['Memberships'],
        querystring: listParameters,
        response: { 200: MembershipListSchema },
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
  const view = viewOf(principal, false);
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
  const text = (name: string) => readOne(query, name) || undefined;
  const status = text('status');
  if (status !== undefined && !membershipStatuses.includes(status as MembershipStatus)) {
    throw invalidParameter('status', `It must be one of ${membershipStatuses.join(', ')}.`);
  }
  const product = text('product_id') ?? text('access_pass_id');
  const several = query.product_ids === undefined ? undefined : readList(query.product_ids);
  const asked = product === undefined ? several : [product, ...(several ?? [])];
  const allowed = principal.productIds;
  const productIds =
    asked?.filter((id) => mayUseProduct(principal, id)) ?? (allowed && [...allowed]);
  const filter = {
    status: status as MembershipStatus | undefined,
    valid: readFlag(query, 'valid'),
    planId: text('plan_id'),
    customerId: text('user_id'),
    email: text('email'),
    licenseKey: text('license_key'),
    productIds: notHeld.some((name) => text(name)) ? [] : (productIds ?? undefined),
  };
  for (const [name, value] of Object.entries(filter)) {
    if ([value].flat().some((one) => typeof one === 'string' && one.includes('\u0000'))) {
      throw invalidParameter(name, 'It must not hold NUL.');
    }
  }
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== undefined),
  ) as MembershipFilter;
}

function readFlag(query: Query, name: string): boolean | undefined {
  const text = readOne(query, name);
  if (text === undefined || text === '') return undefined;
  if (text !== 'true' && text !== 'false')
    throw invalidParameter(name, 'It must be true or false.');
  return text === 'true';
}
