import type { FastifyReply, FastifyRequest } from 'fastify';
import { type CursorPage, readCursorQuery } from '../http/pagination.ts';
import { sendJson } from '../http/send-json.ts';
import { isId } from '../lib/ids.ts';
import type { MembershipRouteServices, Query } from '../memberships/membership-replies.ts';
import type { MembershipTarget } from '../memberships/membership-target.ts';
import { purchaseNotFound } from './purchase.errors.ts';
import { findPurchase, type Purchase } from './purchase.repository.ts';
import { readPurchase } from './read-purchase.ts';

/** Where the routes of purchases live, below the hub's own prefix. */
export const purchasesPath = '/purchases';
export const purchasePath = `${purchasesPath}/:membership_id`;

/** What is said of a cursor that belongs to another list. */
export const badCursorWords = 'It belongs to no page of this list: begin again without it.';

const pageSizes = { usual: 20, most: 50 };

/** @throws AppError INVALID_PARAMETER for a `per` that is no number of 1 or more. */
export function readHubPage(request: FastifyRequest): CursorPage {
  return readCursorQuery(request.query as Query, pageSizes);
}

/**
 * The purchase that the path names, of the buyer who is signed in.
 * @throws AppError PURCHASE_NOT_FOUND alike for what is another's and for what does not exist.
 */
export async function findOwn(
  { read }: Pick<MembershipRouteServices, 'read'>,
  request: FastifyRequest,
): Promise<Purchase> {
  const { membership_id: id } = request.params as { membership_id: string };
  const found = isId('mem', id)
    ? await findPurchase(read, request.buyer.emailNormal, id)
    : undefined;
  if (!found) throw purchaseNotFound();
  return found;
}

/** What a change by the buyer is aimed at: it meets no membership that is another's by then. */
export function targetOf({ membership }: Purchase, request: FastifyRequest): MembershipTarget {
  const { id, companyId, customerId } = membership;
  return {
    companyId,
    membershipId: id,
    actor: { kind: 'customer', id: customerId, address: request.ip },
    ofBuyer: request.buyer.emailNormal,
  };
}

/** Answers with a purchase as its buyer sees it now. */
export async function sendPurchase(
  { read, clock }: Pick<MembershipRouteServices, 'read' | 'clock'>,
  reply: FastifyReply,
  purchase: Purchase,
): Promise<FastifyReply> {
  sendJson(reply, 200, JSON.stringify(await readPurchase(read, purchase, clock.now())));
  return reply;
}
