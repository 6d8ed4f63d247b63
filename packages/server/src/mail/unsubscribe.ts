import { findCompany } from '../companies/company.repository.ts';
import type { Database, Queries } from '../db/database.ts';
import type { Clock } from '../lib/clock.ts';
import { type OptOut, readUnsubscribeToken } from './link-tokens.ts';
import { deleteOptOut, hasOptedOut, insertOptOut } from './opt-out.repository.ts';

interface LinkServices {
  readonly read: Queries;
  readonly secret: string;
}

/** Whose reminders a link is about. */
export interface Subscription {
  readonly optOut: OptOut;
  readonly sellerName: string;
  readonly unsubscribed: boolean;
}

/** What the link of a reminder says; undefined when it is none of ours. */
export async function readSubscription(
  { read, secret }: LinkServices,
  token: string,
): Promise<Subscription | undefined> {
  const optOut = readUnsubscribeToken(secret, token);
  if (!optOut) return undefined;
  const [companyId, emailNormal] = optOut;
  const company = await findCompany(read, companyId);
  if (!company) return undefined;
  return {
    optOut,
    sellerName: company.title,
    unsubscribed: await hasOptedOut(read, companyId, emailNormal),
  };
}

/** Stops a company's reminders to an address, or lets them go on. Said twice, it stays so. */
export async function setUnsubscribed(
  { database, clock }: { database: Database; clock: Clock },
  [companyId, emailNormal]: OptOut,
  unsubscribed: boolean,
): Promise<void> {
  const now = clock.now();
  await database.transaction((tx) =>
    unsubscribed
      ? insertOptOut(tx, companyId, emailNormal, now)
      : deleteOptOut(tx, companyId, emailNormal),
  );
}
