import { setImmediate } from 'node:timers/promises';
import { findBuyerByEmail, listBuyerSessions } from '../buyers/buyer-account.repository.ts';
import type { Queries } from '../db/database.ts';
import { type Clock, parseInstant, toUnixSeconds } from '../lib/clock.ts';
import {
  listCustomersOfEmail,
  listMailsTo,
  listOptOuts,
  listPurchasesOfEmail,
  type Place,
} from './buyer-data.repository.ts';
import { listErasuresOfBuyer } from './erasure-request.repository.ts';
import { toHubErasure } from './erasure-response.ts';
import { exportPurchase } from './own-purchase.ts';

interface Services {
  readonly read: Queries;
  readonly clock: Clock;
}

const mailsAPage = 500;
const purchasesAPage = 20;

/**
 * All that the server holds on a buyer, of every company, as the text of one JSON object, piece by
 * piece: there may be four hundred days of events. Of whoever sells it tells what their company is called.
 */
export async function* exportBuyerData(
  services: Services,
  buyer: { readonly id: string; readonly emailNormal: string },
): AsyncGenerator<string> {
  const { read, clock } = services;
  const { emailNormal } = buyer;
  const head = {
    made_at: toUnixSeconds(clock.now()),
    account: await readAccount(read, emailNormal),
    sessions: (await listBuyerSessions(read, buyer.id)).map((session) => ({
      began_at: seconds(session.created_at),
      last_seen_at: seconds(session.updated_at),
      expires_at: seconds(session.expires_at),
      address: session.ip_address || null,
      browser: session.user_agent || null,
    })),
    customers: (await listCustomersOfEmail(read, emailNormal)).map(({ title, ...customer }) => ({
      id: customer.id,
      seller: { name: title },
      email: customer.email,
      name: customer.name,
      created_at: toUnixSeconds(customer.created_at),
    })),
    reminders_declined: (await listOptOuts(read, emailNormal)).map(({ title, created_at }) => ({
      seller: { name: title },
      at: toUnixSeconds(created_at),
    })),
    erasure_requests: (await listErasuresOfBuyer(read, buyer.id)).map(toHubErasure),
  };
  yield `${JSON.stringify(head).slice(0, -1)},\n"mails":[`;
  yield* exportMails(read, emailNormal);
  yield '],\n"purchases":[';
  yield* exportPurchases(services, emailNormal);
  yield ']}\n';
}

async function readAccount(read: Queries, emailNormal: string) {
  const account = await findBuyerByEmail(read, emailNormal);
  return {
    email: account?.email ?? emailNormal,
    created_at: seconds(account?.created_at ?? ''),
    updated_at: seconds(account?.updated_at ?? ''),
  };
}

async function* exportMails(read: Queries, emailNormal: string): AsyncGenerator<string> {
  let position = 0;
  for (let separator = ''; ; separator = ',\n') {
    const page = await listMailsTo(read, emailNormal, position, mailsAPage);
    const texts = page.map((mail) =>
      JSON.stringify({
        seller: mail.title === null ? null : { name: mail.title },
        kind: mail.kind,
        subject: mail.subject,
        status: mail.status,
        created_at: toUnixSeconds(mail.created_at),
        settled_at: toUnixSeconds(mail.settled_at),
      }),
    );
    if (texts.length > 0) yield separator + texts.join(',\n');
    const last = page.at(-1);
    if (!last || page.length < mailsAPage) return;
    position = last.position;
    await setImmediate();
  }
}

async function* exportPurchases(services: Services, emailNormal: string): AsyncGenerator<string> {
  let behind: Place = { created_at: 0, id: '' };
  let separator = '';
  for (;;) {
    const page = await listPurchasesOfEmail(services.read, emailNormal, behind, purchasesAPage);
    for (const row of page) {
      yield separator;
      yield* exportPurchase(services, row, emailNormal);
      separator = ',\n';
      // Lets requests through between two purchases.
      await setImmediate();
    }
    const last = page.at(-1);
    if (!last || page.length < purchasesAPage) return;
    behind = last;
  }
}

/** Unix seconds of an instant as better-auth keeps them. */
function seconds(text: string): number {
  return toUnixSeconds(parseInstant(text) ?? 0) ?? 0;
}
