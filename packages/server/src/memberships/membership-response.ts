import type { CustomerTable } from '../customers/customer.table.ts';
import { hasScope, type Principal } from '../http/principal.ts';
import { toUnixSeconds } from '../lib/clock.ts';
import type { Membership, Standing } from './membership.ts';

/** The objects that take the place of ids where a request expands them. */
export interface Expanded {
  product?: unknown;
  user?: unknown;
  plan?: unknown;
  promo_code?: unknown;
}

/** How much of a membership an answer shows. */
export interface View {
  /** Whether the API key may retrieve memberships. */
  readonly full: boolean;
  /** Whether the caller knows the license key already. */
  readonly byKey: boolean;
  /** The server's own address, where the buyer's pages are. */
  readonly publicUrl: string;
}

export function viewOf(principal: Principal, byKey: boolean, publicUrl: string): View {
  return { full: hasScope(principal, 'retrieve_membership'), byKey, publicUrl };
}

/**
 * A membership as the wire contract shows it, member by member: the list of what may leave. Without
 * `retrieve_membership` a caller that did not name the license key sees neither it nor the e-mail.
 */
export function toMembershipResponse(
  membership: Membership,
  standing: Standing,
  metadata: unknown,
  view: View,
  expanded: Expanded = {},
) {
  const known = view.full || view.byKey;
  const product = expanded.product ?? membership.productId;
  const showsEmail = view.full || (view.byKey && !membership.settings.hideEmail);
  return {
    id: membership.id,
    product,
    access_pass: product,
    user: expanded.user ?? membership.customerId,
    plan: expanded.plan ?? membership.planId,
    promo_code: null,
    email: showsEmail ? membership.email : null,
    stripe_subscription_id: null,
    stripe_customer_id: null,
    status: standing.status,
    valid: standing.valid,
    cancel_at_period_end: membership.cancelAtPeriodEnd,
    payment_processor: membership.paymentProcessor,
    license_key: known ? membership.licenseKey : null,
    metadata,
    quantity: membership.quantity,
    wallet_address: null,
    custom_fields_responses: {},
    custom_fields_responses_v2: {},
    discord: null,
    nft_tokens: [],
    expires_at: toUnixSeconds(membership.expiresAt),
    renewal_period_start: toUnixSeconds(membership.renewalPeriodStart),
    renewal_period_end: toUnixSeconds(membership.renewalPeriodEnd),
    created_at: Math.floor(membership.createdAt / 1000),
    manage_url: manageUrl(membership, view),
    affiliate_page_url: null,
    affiliate_username: null,
    checkout_session: null,
    telegram_account_id: null,
    phone_number: null,
  };
}

/**
 * The same as text, for the one answer that is given most: equal to `JSON.stringify` of
 * `toMembershipResponse` without expansion, which a test holds it to. `metadataText` is JSON.
 */
export function renderMembershipText(
  membership: Membership,
  standing: Standing,
  metadataText: string,
  view: View,
): string {
  const known = view.full || view.byKey;
  const showsEmail = view.full || (view.byKey && !membership.settings.hideEmail);
  const product = membership.productId;
  return `{"id":"${membership.id}","product":"${product}","access_pass":"${product}","user":"${membership.customerId}","plan":"${membership.planId}","promo_code":null,"email":${showsEmail ? JSON.stringify(membership.email) : 'null'},"stripe_subscription_id":null,"stripe_customer_id":null,"status":"${standing.status}","valid":${standing.valid},"cancel_at_period_end":${membership.cancelAtPeriodEnd},"payment_processor":${text(membership.paymentProcessor)},"license_key":${known ? JSON.stringify(membership.licenseKey) : 'null'},"metadata":${metadataText},"quantity":${membership.quantity},"wallet_address":null,"custom_fields_responses":{},"custom_fields_responses_v2":{},"discord":null,"nft_tokens":[],"expires_at":${toUnixSeconds(membership.expiresAt)},"renewal_period_start":${toUnixSeconds(membership.renewalPeriodStart)},"renewal_period_end":${toUnixSeconds(membership.renewalPeriodEnd)},"created_at":${Math.floor(membership.createdAt / 1000)},"manage_url":${JSON.stringify(manageUrl(membership, view))},"affiliate_page_url":null,"affiliate_username":null,"checkout_session":null,"telegram_account_id":null,"phone_number":null}`;
}

/** Where the buyer sees and changes it, after signing in. */
function manageUrl({ id }: Membership, { publicUrl }: View): string {
  return `${publicUrl}/hub/purchases/${id}`;
}

function text(value: string | null): string {
  return value === null ? 'null' : `"${value}"`;
}

/** A buyer as the wire contract shows one. */
export function toUserResponse(customer: CustomerTable) {
  return {
    id: customer.id,
    name: customer.name,
    username: null,
    email: customer.email,
    profile_pic_url: null,
    social_accounts: [],
    roles: [],
  };
}
