import type { CompanyTable } from '../companies/company.table.ts';
import { formatLongInstant } from '../lib/clock.ts';
import type { Membership } from '../memberships/membership.ts';
import type { MailFacts, ProductMailKind } from '../outbox/mail-kinds.ts';
import type { MailValues } from './fill-text.ts';
import { makeNotYouToken } from './link-tokens.ts';

/** What a mail about a product is about. */
export interface MailSubject {
  readonly company: CompanyTable;
  readonly membership: Membership;
  readonly productName: string;
  readonly hasSoftware: boolean;
}

interface LinkServices {
  readonly publicUrl: string;
  readonly secret: string;
}

/** The values of a mail to the holder of a membership. `facts` are those of the kind. */
export function productValues(
  services: LinkServices,
  { company, membership, productName, hasSoftware }: MailSubject,
  to: string,
  kind: ProductMailKind,
  facts: unknown,
): MailValues {
  const hubLink = `${services.publicUrl}/hub/purchases/${membership.id}`;
  return {
    product_name: productName,
    seller_name: company.title,
    email: to,
    support_email: company.support_email,
    hub_link: hubLink,
    license_key: kind === 'key_delivered' ? membership.licenseKey : null,
    download_link: hasSoftware ? hubLink : null,
    ...(kind === 'license_reset' && {
      not_you_link: notYouLink(services, membership.id, facts as MailFacts['license_reset']),
    }),
    ...factValues(kind, facts, company.title),
  };
}

function factValues(kind: ProductMailKind, facts: unknown, seller: string): MailValues {
  const of = <Kind extends ProductMailKind>(_kind: Kind) => facts as MailFacts[Kind];
  switch (kind) {
    case 'key_delivered':
      return {};
    case 'license_reset': {
      const { by, at } = of(kind);
      return { reset_by: resetBy(by, seller), reset_at: formatLongInstant(at) };
    }
    case 'key_refused':
      return { refused_at: formatLongInstant(of(kind).at) };
    case 'trial_ending':
      return { trial_ends_at: formatLongInstant(of(kind).endsAt) };
    case 'payment_failed':
      return { access_until: formatLongInstant(of(kind).accessUntil) };
    case 'expiring':
      return { ends_at: formatLongInstant(of(kind).endsAt) };
    case 'expired':
      return { ended_at: formatLongInstant(of(kind).endedAt) };
  }
}

function resetBy(by: MailFacts['license_reset']['by'], seller: string): string {
  switch (by) {
    case 'buyer':
      return 'from your purchases';
    case 'seller':
      return `by ${seller}`;
    case 'app':
      return 'through the app';
  }
}

function notYouLink(
  { publicUrl, secret }: LinkServices,
  membershipId: string,
  { at }: MailFacts['license_reset'],
): string {
  return `${publicUrl}/hub/not-you#token=${makeNotYouToken(secret, membershipId, at)}`;
}

/** Whether a reminder still says what is so: the end that it speaks of may have moved. */
export function isStillTrue(
  kind: ProductMailKind,
  facts: unknown,
  { trialEndsAt, expiresAt, renewalPeriodEnd, cancelAtPeriodEnd, terminatedAt }: Membership,
): boolean {
  if (kind !== 'trial_ending' && kind !== 'expiring') return true;
  if (terminatedAt !== null) return false;
  const { endsAt } = facts as MailFacts['trial_ending'];
  if (kind === 'trial_ending') return endsAt === trialEndsAt;
  return endsAt === expiresAt || (cancelAtPeriodEnd && endsAt === renewalPeriodEnd);
}
