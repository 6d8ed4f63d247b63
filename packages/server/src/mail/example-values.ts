import type { CompanyTable } from '../companies/company.table.ts';
import { exampleMembership } from '../memberships/membership.example.ts';
import { type ProductMailKind, reminderKinds } from '../outbox/mail-kinds.ts';
import { type ComposedMail, composeMail } from './compose-mail.ts';
import type { MailValues } from './fill-text.ts';
import { howToMove, theWayBack, theWayOn, whereToDownload } from './mail-sentences.ts';
import type { MailText } from './mail-text.ts';

/** Fixed, so that a preview reads as the test mail that is sent of it later. */
const instant = '3 May 2026, 14:05 UTC';

type Company = Pick<CompanyTable, 'title' | 'support_email'>;

/** What previews and test mails of a company show: its own name, and a buyer whom nobody is. */
export function exampleValues(company: Company, publicUrl: string): MailValues {
  const about = { seller: company.title, supportEmail: company.support_email, hasSoftware: true };
  return {
    product_name: 'Star Miner',
    seller_name: company.title,
    email: exampleMembership.email,
    support_email: company.support_email,
    hub_link: `${publicUrl}/hub`,
    license_key: exampleMembership.license_key,
    download_link: `${publicUrl}/hub`,
    where_to_download: whereToDownload(about),
    how_to_move: howToMove(about),
    reset_by: 'You',
    reset_at: instant,
    not_you_link: `${publicUrl}/hub/not-you#token=example`,
    refused_at: instant,
    way_on: theWayOn(about),
    trial_ends_at: instant,
    access_until: instant,
    ends_at: instant,
    ended_at: instant,
    way_back: theWayBack,
  };
}

/** A mail of a company as its buyers get it, with made-up values. */
export function composeExample(
  company: Company,
  publicUrl: string,
  kind: ProductMailKind,
  text: MailText,
): Promise<ComposedMail> {
  const isReminder = reminderKinds.has(kind);
  return composeMail(kind, text, {
    ...exampleValues(company, publicUrl),
    unsubscribe_link: isReminder ? `${publicUrl}/hub/unsubscribe#token=example` : null,
  });
}
