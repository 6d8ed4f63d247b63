import type { Queries, Transaction } from '../db/database.ts';
import type { ProductMailKind } from '../outbox/mail-kinds.ts';
import type { MailText } from './mail-text.ts';
import './mail-text.table.ts';

/** A company's own words, by kind. */
export async function listMailTexts(
  db: Queries,
  companyId: string,
): Promise<ReadonlyMap<string, MailText>> {
  const rows = await db
    .selectFrom('mail_texts')
    .select(['kind', 'subject', 'body'])
    .where('company_id', '=', companyId)
    .execute();
  return new Map(rows.map(({ kind, subject, body }) => [kind, { subject, body }]));
}

export async function findMailText(
  db: Queries,
  companyId: string,
  kind: ProductMailKind,
): Promise<MailText | undefined> {
  return db
    .selectFrom('mail_texts')
    .select(['subject', 'body'])
    .where('company_id', '=', companyId)
    .where('kind', '=', kind)
    .executeTakeFirst();
}

/** Puts words in the place of those that there were. */
export async function putMailText(
  tx: Transaction,
  companyId: string,
  kind: ProductMailKind,
  { subject, body }: MailText,
  now: number,
): Promise<void> {
  await tx
    .insertInto('mail_texts')
    .values({ company_id: companyId, kind, subject, body, updated_at: now })
    .onConflict((conflict) =>
      conflict.columns(['company_id', 'kind']).doUpdateSet({ subject, body, updated_at: now }),
    )
    .execute();
}

/** Answers whether there were any. */
export async function deleteMailText(
  tx: Transaction,
  companyId: string,
  kind: ProductMailKind,
): Promise<boolean> {
  const row = await tx
    .deleteFrom('mail_texts')
    .where('company_id', '=', companyId)
    .where('kind', '=', kind)
    .returning('kind')
    .executeTakeFirst();
  return row !== undefined;
}
