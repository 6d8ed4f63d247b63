import type { CompanyTable } from '../companies/company.table.ts';
import { formatLongInstant } from '../lib/clock.ts';
import { hasEndedForGood, type Membership, unpaidEndOf } from '../memberships/membership.ts';
import type { MailFacts, ProductMailKind } from '../outbox/mail-kinds.ts';
import type { MailValues } from './fill-text.ts';
import { makeNotYouToken } from './link-tokens.ts';
import {
  howToMove,
  type SentenceSubject,
  theWayBack,
  theWayOn,
  whereToDownload,
} from './mail-sentences.ts';

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

const kindsAboutKeys: ReadonlySet<ProductMailKind> = new Set([
  'key_delivered',
  'license_reset',
  'key_refused',
]);

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
    // Without Software the page has no key: what is about the key does not lead there.
    hub_link: hasSoftware || !kindsAboutKeys.has(kind) ? hubLink : null,
    license_key: kind === 'key_delivered' ? membership.licenseKey : null,
    download_link: hasSoftware ? hubLink : null,
    ...(kind === 'license_reset' && {
      not_you_link: notYouLink(services, membership.id, to, facts as MailFacts['license_reset']),
    }),
    ...factValues(
      kind,
      facts,
      { seller: company.title, supportEmail: company.support_email, hasSoftware },
      membership,
    ),
  };
}

function factValues(
  kind: ProductMailKind,
  facts: unknown,
  about: SentenceSubject,
  membership: Membership,
): MailValues {
  const of = <Kind extends ProductMailKind>(_kind: Kind) => facts as MailFacts[Kind];
  switch (kind) {
    case 'key_delivered':
      return { where_to_download: whereToDownload(about), how_to_move: howToMove(about) };
    case 'license_reset': {
      const { by, at } = of(kind);
      return { reset_by: resetBy(by, about.seller), reset_at: formatLongInstant(at) };
    }
    case 'key_refused':
      return { refused_at: formatLongInstant(of(kind).at), way_on: theWayOn(about) };
    case 'trial_ending':
      return { trial_ends_at: formatLongInstant(of(kind).endsAt) };
    case 'payment_failed':
      return { access_until: formatLongInstant(of(kind).accessUntil) };
    case 'expiring':
      return { ends_at: formatLongInstant(of(kind).endsAt) };
    case 'expired': {
      const { endedAt } = of(kind);
      const forGood = hasEndedForGood(membership, endedAt);
      return { ended_at: formatLongInstant(endedAt), way_back: forGood ? null : theWayBack };
    }
  }
}

function resetBy(by: MailFacts['license_reset']['by'], seller: string): string {
  switch (by) {
    case 'buyer':
      return 'You';
    case 'seller':
      return seller;
    case 'app':
      return 'The app';
  }
}

function notYouLink(
  { publicUrl, secret }: LinkServices,
  membershipId: string,
  to: string,
  { at }: MailFacts['license_reset'],
): string {
  return `${publicUrl}/hub/not-you#token=${makeNotYouToken(secret, membershipId, to, at)}`;
}

/** Whether a reminder still says what is so: the end that it speaks of may have moved. */
export function isStillTrue(
  kind: ProductMailKind,
  facts: unknown,
  membership: Membership,
): boolean {
  if (kind !== 'trial_ending' && kind !== 'expiring') return true;
  const { trialEndsAt, expiresAt, renewalPeriodEnd, cancelAtPeriodEnd, settings } = membership;
  if (membership.terminatedAt !== null) return false;
  const { endsAt } = facts as MailFacts['trial_ending'];
  if (kind === 'trial_ending') return endsAt === trialEndsAt;
  const end = cancelAtPeriodEnd ? renewalPeriodEnd : unpaidEndOf(membership, settings.graceDays);
  return endsAt === expiresAt || endsAt === end;
}
