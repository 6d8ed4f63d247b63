import { timingSafeEqual } from 'node:crypto';
import type { Transaction } from '../db/database.ts';
import { randomBase62 } from '../lib/base62.ts';
import { machineTimeMs, toIsoInstant } from '../lib/clock.ts';
import './buyer.table.ts';

/** Under which name better-auth keeps the code to sign in with. */
export function signInCodeOf(emailNormal: string): string {
  return `sign-in-otp-${emailNormal}`;
}

/** Under which name the two codes of a change of address are kept, one change a buyer. */
export function emailChangeCodesOf(buyerId: string): string {
  return `email-change-${buyerId}`;
}

/**
 * Keeps the hash of a code in place of the one before, which is worth nothing from now on. In
 * better-auth's way: the wrong tries stand behind the hash, and the time is that of this machine.
 */
export async function replaceCode(
  tx: Transaction,
  identifier: string,
  hash: string,
  lastsSeconds: number,
): Promise<void> {
  const now = machineTimeMs();
  const row = {
    id: randomBase62(32),
    value: `${hash}:0`,
    expires_at: toIsoInstant(now + lastsSeconds * 1000),
    created_at: toIsoInstant(now),
    updated_at: toIsoInstant(now),
  };
  await tx
    .insertInto('auth_buyer_verifications')
    .values({ identifier, ...row })
    .onConflict((conflict) => conflict.column('identifier').doUpdateSet(row))
    .execute();
}

/**
 * One try of a code by its hash. A right one is used up and a wrong one is counted, under a guard on
 * what was read; `overtaken` when another try came between, and this one did nothing.
 */
export async function tryCode(
  tx: Transaction,
  identifier: string,
  hash: string,
  tries: number,
): Promise<'right' | 'wrong' | 'overtaken'> {
  const row = await tx
    .selectFrom('auth_buyer_verifications')
    .select(['value', 'expires_at'])
    .where('identifier', '=', identifier)
    .executeTakeFirst();
  if (!row || row.expires_at <= toIsoInstant(machineTimeMs())) return 'wrong';
  const [kept = '', used = ''] = row.value.split(':');
  if (Number(used) >= tries) return 'wrong';
  const [left, right] = [Buffer.from(kept), Buffer.from(hash)];
  const fits = left.length === right.length && timingSafeEqual(left, right);
  const done = fits
    ? await tx
        .deleteFrom('auth_buyer_verifications')
        .where('identifier', '=', identifier)
        .where('value', '=', row.value)
        .returning('id')
        .executeTakeFirst()
    : await tx
        .updateTable('auth_buyer_verifications')
        .set({ value: `${kept}:${Number(used) + 1}` })
        .where('identifier', '=', identifier)
        .where('value', '=', row.value)
        .returning('id')
        .executeTakeFirst();
  if (!done) return 'overtaken';
  return fits ? 'right' : 'wrong';
}
