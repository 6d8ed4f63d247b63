import { findCompany } from '../companies/company.repository.ts';
import type { Database, Queries } from '../db/database.ts';
import type { Clock } from '../lib/clock.ts';
import { createUnsubscribeSigner, type OptOut } from './link-tokens.ts';
import { deleteOptOut, hasOptedOut, insertOptOut } from './opt-out.repository.ts';

interface LinkServices {
  readonly read: Queries;
  readonly clock: Clock;
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
  { read, clock, secret }: LinkServices,
  token: string,
): Promise<Subscription | undefined> {
  const link = createUnsubscribeSigner(secret).read(token, clock.now());
  if (link.kind !== 'valid') return undefined;
  const [companyId, emailNormal] = link.value;
  const company = await findCompany(read, companyId);
  if (!company) return undefined;
  return {
    optOut: link.value,
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
