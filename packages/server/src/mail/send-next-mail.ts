import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '../db/database.ts';
import { AppError } from '../lib/app-error.ts';
import type { Clock } from '../lib/clock.ts';
import type { MailTable } from '../outbox/mail.table.ts';
import { isPrivateMail } from '../outbox/mail-kinds.ts';
import { backOffMs } from './back-off.ts';
import { composeMessage } from './compose-message.ts';
import { hideTokens, putTokensBack } from './hidden-tokens.ts';
import { claimMs, holdClaim } from './hold-claim.ts';
import { hasDueMail, keepWords, putOffMail } from './mail.repository.ts';
import type { RenderedMail, RenderMail, RenderServices } from './rendered-mail.ts';
import { type MailEnd, settleMail } from './settle-mail.ts';
import { companyLimit, type MailLimits, takeMail } from './take-mail.ts';
import type { Delivery, MailTransport, Message } from './transport.ts';

export interface SenderServices extends Omit<RenderServices, 'read'>, MailLimits {
  readonly database: Database;
  readonly clock: Clock;
  readonly renderMail: RenderMail;
  readonly transport: MailTransport;
}

/** What came of a turn: nothing was due, or what became of the mail whose turn it was. */
export type Turn =
  | { readonly kind: 'idle' }
  | { readonly kind: 'ended'; readonly mail: MailTable; readonly end: MailEnd }
  | {
      readonly kind: 'put_off';
      readonly mail: MailTable;
      readonly problem: string | null;
      /** Where in the program it could not be written. */
      readonly detail?: string;
    }
  | Extract<Delivery, { kind: 'outage' }>;

/**
 * Hands over the mail whose turn it is and notes what came of it before it answers, so that a crash
 * repeats one mail at most, with the same Message-ID.
 * @throws AppError UNAVAILABLE when the database is away; the claim ends by itself.
 */
export async function sendNextMail(services: SenderServices, stop: AbortSignal): Promise<Turn> {
  const { database, clock } = services;
  const now = clock.now();
  if (!(await hasDueMail(database.read, now))) return { kind: 'idle' };
  const taken = await database.transaction((tx) => takeMail(tx, services, now, now + claimMs), {
    durable: false,
  });
  if (taken.kind === 'none') return { kind: 'idle' };
  const { mail } = taken;
  if (taken.kind === 'over_limit') return { kind: 'put_off', mail, problem: companyLimit };
  if (mail.give_up_at <= now) return end(services, mail, { status: 'expired' });
  const claim = holdClaim(services, mail, stop);
  try {
    const written = await write(services, mail, now);
    if (written.kind === 'void') {
      return await end(services, mail, { status: 'void', problem: written.reason });
    }
    if (written.kind === 'failed') return await putOff(services, mail, 'not_written', written);
    const delivery = await services.transport.handOver(written.message, claim.signal);
    if (delivery.kind === 'sent') {
      return await end(services, mail, { status: 'sent', file: delivery.file });
    }
    if (claim.isLost()) return { kind: 'idle' };
    if (delivery.kind === 'refused') {
      return await end(services, mail, { status: 'refused', problem: delivery.problem });
    }
    // What a stopping server broke off was no try.
    if (stop.aborted) return await putOff(services, mail, mail.problem, { waitMs: 0 });
    const turn = await putOff(services, mail, delivery.problem, {});
    return delivery.kind === 'outage' ? delivery : turn;
  } finally {
    claim.release();
  }
}

async function write(
  services: SenderServices,
  mail: MailTable,
  now: number,
): Promise<
  | { kind: 'written'; message: Message }
  | { kind: 'failed'; detail: string }
  | { kind: 'void'; reason: string }
> {
  const { database, renderMail } = services;
  try {
    const rendered = await renderMail({ ...services, read: database.read }, mail, now);
    if (rendered.kind === 'void') return rendered;
    const words = await keptWords(database, mail, rendered.mail);
    return { kind: 'written', message: await composeMessage(mail, words) };
  } catch (error) {
    if (error instanceof AppError) throw error;
    return { kind: 'failed', detail: placeOf(error) };
  }
}

/** The line of the program, and nothing of the message: that may hold what the mail says. */
function placeOf(error: unknown): string {
  const { name = 'unknown', stack = '' } = error instanceof Error ? error : {};
  return [name, /^ +at .*$/m.exec(stack)?.[0].trim()].filter(Boolean).join(' ');
}

/**
 * What was tried before is tried again as it was, whatever has changed since. Private words are not
 * kept, and of the others no token: who sells reads them.
 */
async function keptWords(
  database: Database,
  mail: MailTable,
  rendered: RenderedMail,
): Promise<RenderedMail> {
  if (isPrivateMail(mail.kind)) return rendered;
  const { tokenLinks = [] } = rendered;
  if (mail.subject !== null && mail.body_text !== null && mail.body_html !== null) {
    const whole = (words: string) => putTokensBack(words, tokenLinks);
    const [text, html] = [whole(mail.body_text), whole(mail.body_html)];
    return { ...rendered, subject: mail.subject, text, html };
  }
  const words = {
    subject: rendered.subject,
    body_text: hideTokens(rendered.text, tokenLinks),
    body_html: hideTokens(rendered.html, tokenLinks),
  };
  await database.transaction((tx) => keepWords(tx, mail.id, words), { durable: false });
  return rendered;
}

async function putOff(
  { database, clock }: SenderServices,
  mail: MailTable,
  problem: string | null,
  { waitMs = backOffMs(mail.attempts), detail }: { waitMs?: number; detail?: string },
): Promise<Turn> {
  const dueAt = clock.now() + waitMs;
  await database.transaction((tx) => putOffMail(tx, mail, problem, dueAt));
  return { kind: 'put_off', mail, problem, ...(detail !== undefined && { detail }) };
}

const noteTries = 60;

/** Notes an end, also when the database is away for a moment: the mail would be sent once more. */
async function end(services: SenderServices, mail: MailTable, how: MailEnd): Promise<Turn> {
  const { database, clock } = services;
  for (let tries = 1; ; tries++) {
    try {
      await database.transaction((tx) => settleMail(tx, mail, how, clock.now()));
      return { kind: 'ended', mail, end: how };
    } catch (error) {
      if (!(error instanceof AppError) || tries === noteTries) throw error;
      await delay(500);
    }
  }
}
