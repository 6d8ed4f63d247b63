import { normaliseEmail } from '../db/columns.ts';
import type { Transaction } from '../db/database.ts';
import { makeId } from '../lib/ids.ts';
import type { Sealer } from '../lib/sealer.ts';
import { type MailTable, privateLane } from './mail.table.ts';
import type { MailFacts, PrivateMailKind, ProductMailKind } from './mail-kinds.ts';
import { nextPosition } from './position.ts';

const dayMs = 86_400_000;
/** Tries go on for so long. */
const keepTryingMs = 2 * dayMs;

interface Addressed {
  /** The company that it is of; null for mails of the server itself. */
  readonly companyId: string | null;
  readonly to: string;
  /** What it is about: a membership's id, an account's id. */
  readonly subjectId: string | null;
  /** Of mails with the same one only the first is queued. */
  readonly dedupeKey?: string;
}

export type ProductMail = {
  [Kind in ProductMailKind | 'test']: Addressed & {
    readonly companyId: string;
    readonly kind: Kind;
    readonly facts: MailFacts[Kind];
  };
}[ProductMailKind | 'test'];

export type PrivateMail = {
  [Kind in PrivateMailKind]: Addressed & {
    readonly kind: Kind;
    readonly facts: MailFacts[Kind];
    /** When what it holds is worth nothing any more, epoch milliseconds: not sent from then on. */
    readonly expiresAt: number;
    /** False writes the same row, which the sender drops, so that both cases take the same work. */
    readonly isMeant?: boolean;
  };
}[PrivateMailKind];

/** What is sealed of a private mail beside its facts: whether it is for anybody at all. */
export interface SealedFacts {
  readonly isMeant: 0 | 1;
}

/**
 * Puts a mail of a company into the outbox, in the transaction of what it tells of. Answers its id;
 * undefined when there is one with its dedupe key already.
 */
export function queueMail(
  tx: Transaction,
  now: number,
  mail: ProductMail,
): Promise<string | undefined> {
  const facts = JSON.stringify(mail.facts);
  return insertMail(tx, now, mail, {
    facts,
    lane: mail.companyId,
    give_up_at: now + keepTryingMs,
  });
}

/** The same for what only the addressee may read: its facts are sealed. */
export function queuePrivateMail(
  tx: Transaction,
  sealer: Sealer,
  now: number,
  mail: PrivateMail,
): Promise<string | undefined> {
  const facts: SealedFacts = { ...mail.facts, isMeant: mail.isMeant === false ? 0 : 1 };
  return insertMail(tx, now, mail, {
    facts: sealer.seal(JSON.stringify(facts)),
    lane: privateLane,
    give_up_at: Math.min(mail.expiresAt, now + keepTryingMs),
    // Somebody waits for it: it goes before what has waited longer.
    due_at: 0,
    blank_at: mail.expiresAt,
  });
}

async function insertMail(
  tx: Transaction,
  now: number,
  { companyId, kind, to, subjectId, dedupeKey }: Addressed & { kind: string },
  row: Pick<MailTable, 'facts' | 'lane' | 'give_up_at'> & Partial<MailTable>,
): Promise<string | undefined> {
  const inserted = await tx
    .insertInto('mails')
    .values({
      id: makeId('mail'),
      company_id: companyId,
      kind,
      recipient: normaliseEmail(to),
      recipient_normal: normaliseEmail(to),
      subject_id: subjectId,
      position: nextPosition(now),
      dedupe_key: dedupeKey ?? null,
      status: 'waiting',
      attempts: 0,
      due_at: now,
      claimed_until: null,
      subject: null,
      body_text: null,
      body_html: null,
      problem: null,
      file: null,
      blank_at: null,
      created_at: now,
      settled_at: null,
      ...row,
    })
    .onConflict((conflict) => conflict.column('dedupe_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted?.id;
}
